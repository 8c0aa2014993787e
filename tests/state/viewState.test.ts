import { describe, expect, test } from 'vitest'
import { dayOf } from '../../src/atlas/day'
import { noticeInWords } from '../../src/state/notice'
import {
  formatCamera,
  formatViewState,
  type Known,
  NOTHING_CHOSEN,
  parseViewState,
  type ViewState,
} from '../../src/state/viewState'
import { english } from '../../src/words/language'

const KNOWN: Known = {
  territories: new Set(['bornholm', 'estonia']),
  regions: new Set(['baltic-states']),
  tours: new Map([['the-return', 3]]),
  scenes: new Map([['eastern-bloc', { kind: 'year', year: 1955 }]]),
}
const read = (search: string) => parseViewState(search, KNOWN)
const nothing = NOTHING_CHOSEN

describe('a valid address', () => {
  test('is read without a notice', () => {
    expect(read('?date=1940-06-17&territory=bornholm&view=6.5/55.10/14.90')).toEqual({
      state: {
        ...nothing,
        moment: { kind: 'day', day: dayOf(1940, 6, 17) },
        territory: 'bornholm',
        camera: { zoom: 6.5, lat: 55.1, lon: 14.9 },
      },
      notices: [],
    })
  })

  test('may be empty, and need no question mark', () => {
    expect(read('')).toEqual({ state: nothing, notices: [] })
    expect(read('date=1945').state.moment).toEqual({ kind: 'year', year: 1945 })
  })

  test('may be percent-encoded', () => {
    expect(read('?view=6.5%2F55.10%2F14.90').state.camera).toEqual({ zoom: 6.5, lat: 55.1, lon: 14.9 })
  })

  test('a scene gives its date, unless the address has one', () => {
    expect(read('?scene=eastern-bloc').state).toEqual({
      ...nothing,
      scene: 'eastern-bloc',
      moment: { kind: 'year', year: 1955 },
    })
    expect(read('?scene=eastern-bloc&date=1968').state.moment).toEqual({ kind: 'year', year: 1968 })
    expect(formatViewState(read('?scene=eastern-bloc').state)).toBe('?date=1955&scene=eastern-bloc')
  })

  test('the language is English unless the address names one that the atlas has', () => {
    expect(read('').state.lang).toBe('en')
    expect(read('?lang=en')).toEqual({ state: nothing, notices: [] })
    expect(formatViewState(nothing, '?lang=en')).toBe('?date=1940')
    for (const wrong of ['xx', '', 'EN', 'toString']) {
      const { state, notices } = read(`?lang=${wrong}`)
      expect(state).toEqual(nothing)
      expect(notices.map(({ parameter }) => parameter)).toEqual(['lang'])
    }
  })

  test('comparison, region, tour and kiosk are read and written back', () => {
    const query =
      '?date=1945&compare=1938-12-31&look=swipe&region=baltic-states&tour=the-return/3&kiosk=1&present=1'
    expect(read(query)).toEqual({
      state: {
        ...nothing,
        moment: { kind: 'year', year: 1945 },
        compare: { kind: 'day', day: dayOf(1938, 12, 31) },
        look: 'swipe',
        region: 'baltic-states',
        tour: { id: 'the-return', step: 3 },
        kiosk: true,
        present: true,
      },
      notices: [],
    })
    expect(formatViewState(read(query).state)).toBe(query)
  })

  test.each([
    ['compare', '1937'],
    ['compare', '1940-02-31'],
    ['look', 'hard'],
    ['region', 'atlantis'],
    ['scene', 'moon'],
    ['tour', 'the-return/4'],
    ['tour', 'the-return'],
    ['tour', 'the-return/0'],
    ['tour', 'elsewhere/1'],
    ['kiosk', 'yes'],
    ['present', '0'],
  ])('%s=%s is ignored with a notice', (parameter, value) => {
    expect(read(`?${parameter}=${value}`)).toMatchObject({ state: nothing, notices: [{ parameter }] })
  })

  test('refuses no territory before the territories are loaded', () => {
    expect(parseViewState('?territory=atlantis')).toEqual({
      state: { ...nothing, territory: 'atlantis' },
      notices: [],
    })
  })
})

describe('an invalid parameter is ignored with one notice that names it, and the rest is honoured', () => {
  test.each([
    'date=1940-02-31',
    'date=abc',
    'date=',
    'date=1937',
    'date=1995',
    'date=1995-01-01',
    'date=1940-06',
    'date=%E0%A4%A',
    'date=<script>alert(1)</script>',
  ])('?%s', (pair) => {
    const { state, notices } = read(`?${pair}&territory=bornholm&view=5/50/20`)
    expect(state).toEqual({
      ...nothing,
      territory: 'bornholm',
      camera: { zoom: 5, lat: 50, lon: 20 },
    })
    expect(notices).toEqual([
      expect.objectContaining({ kind: 'ignored', parameter: 'date', expected: 'date' }),
    ])
  })

  test.each([
    'territory=atlantis',
    'territory=',
    'territory=Bornholm',
    'territory=__proto__',
    'territory=%00',
  ])('?%s', (pair) => {
    const { state, notices } = read(`?date=1945&${pair}`)
    expect(state).toEqual({ ...nothing, moment: { kind: 'year', year: 1945 } })
    expect(notices).toEqual([expect.objectContaining({ parameter: 'territory', expected: 'territory' })])
  })

  test.each([
    'view=99/x/y',
    'view=99/55/14',
    'view=-1/55/14',
    'view=6/91/14',
    'view=6/55/181',
    'view=6/55',
    'view=6/55/14/2',
    'view=6//14',
    'view=NaN/NaN/NaN',
    'view=Infinity/0/0',
    'view=0x6/0/0',
    'view=',
  ])('?%s', (pair) => {
    const { state, notices } = read(`?date=1945&${pair}`)
    expect(state).toEqual({ ...nothing, moment: { kind: 'year', year: 1945 } })
    expect(notices).toEqual([expect.objectContaining({ parameter: 'view', expected: 'camera' })])
  })

  test('three wrong ones give three notices', () => {
    const { state, notices } = read('?date=abc&territory=atlantis&view=99/x/y')
    expect(state).toEqual(nothing)
    expect(notices.map(({ parameter }) => parameter)).toEqual(['date', 'territory', 'view'])
  })

  test.each([
    ['?date=1945&date=1940', 'date', 'year', 1945],
    ['?date=1945&date=1945', 'date', 'year', 1945],
  ])('%s: of a repeated key the first counts', (search, parameter, kind, year) => {
    const { state, notices } = read(search)
    expect(state.moment).toEqual({ kind, year })
    expect(notices).toEqual([{ kind: 'repeated', parameter, times: 2 }])
  })

  test('a repeated territory and view: the first counts', () => {
    const { state, notices } = read('?territory=estonia&territory=bornholm&view=5/50/20&view=6/51/21')
    expect(state.territory).toBe('estonia')
    expect(state.camera).toEqual({ zoom: 5, lat: 50, lon: 20 })
    expect(notices.map(({ parameter }) => parameter)).toEqual(['territory', 'view'])
  })

  test('10 kB are survived, and the notice stays short', () => {
    for (const search of [
      `?date=${'9'.repeat(10_000)}`,
      `?view=${'1/'.repeat(5000)}&date=1945`,
      `?territory=${'%F0%9F%98%80'.repeat(800)}`,
      `?${'a=b&'.repeat(2500)}date=1945`,
      `?${'date=1945&'.repeat(1000)}`,
    ]) {
      const { state, notices } = read(search)
      expect(state.territory).toBeUndefined()
      expect(state.camera).toBeUndefined()
      for (const notice of notices) expect(noticeInWords(notice, english.words).length).toBeLessThan(200)
      expect(read(formatViewState(state, search)).state).toEqual(state)
    }
    expect(read(`?${'a=b&'.repeat(2500)}date=1945`)).toEqual({
      state: { ...nothing, moment: { kind: 'year', year: 1945 } },
      notices: [],
    })
  })
})

describe('a notice in words', () => {
  test.each([
    [
      '?date=abc',
      '“date=abc” in the address is ignored: expected a year or a day from 1938 to 1994, such as 1940 or 1940-06-17.',
    ],
    ['?date=1945&date=1940', 'The address has “date” 2 times; the first is used.'],
    ['?look=x', '“look=x” in the address is ignored: expected difference, swipe, side-by-side.'],
    ['?kiosk=2', '“kiosk=2” in the address is ignored: expected 1.'],
    [
      '?tour=the-return',
      '“tour=the-return” in the address is ignored: expected a tour of the atlas and one of its steps, such as the-return/1.',
    ],
  ])('%s', (search, words) => {
    expect(read(search).notices.map((notice) => noticeInWords(notice, english.words))).toEqual([words])
  })
})

describe('written and read again', () => {
  const moments: ViewState['moment'][] = [
    { kind: 'year', year: 1938 },
    { kind: 'year', year: 1994 },
    { kind: 'day', day: dayOf(1938, 1, 1) },
    { kind: 'day', day: dayOf(1944, 2, 29) },
    { kind: 'day', day: dayOf(1994, 12, 31) },
  ]
  test('every state comes back without a notice', () => {
    for (const moment of moments) {
      for (const territory of [undefined, 'bornholm']) {
        for (const camera of [
          undefined,
          { zoom: 6.5, lat: 55.1, lon: 14.9 },
          { zoom: 0, lat: -85, lon: -180 },
        ]) {
          for (const scene of [undefined, 'eastern-bloc']) {
            const state = { ...nothing, moment, territory, scene, camera }
            expect(read(formatViewState(state))).toEqual({ state, notices: [] })
          }
        }
      }
    }
  })

  test('the camera comes back to within half a pixel at every zoom', () => {
    for (let zoom = 0; zoom <= 12; zoom += 0.37) {
      const [writtenZoom = '', lat = '', lon = ''] = formatCamera({
        zoom,
        lat: 55.123456,
        lon: 14.987654,
      }).split('/')
      const pixelInDegrees = 360 / (512 * 2 ** zoom)
      expect(Math.abs(Number(writtenZoom) - zoom)).toBeLessThanOrEqual(0.005 + 1e-9)
      expect(Math.abs(Number(lon) - 14.987654)).toBeLessThanOrEqual(pixelInDegrees / 2)
      expect(Math.abs(Number(lat) - 55.123456)).toBeLessThanOrEqual(pixelInDegrees / 2)
    }
  })

  test('a camera on another copy of the world is written where it can be read back', () => {
    const state = { ...nothing, camera: { zoom: 4, lat: 45, lon: 485 } }
    expect(read(formatViewState(state))).toEqual({
      state: { ...nothing, camera: { zoom: 4, lat: 45, lon: 125 } },
      notices: [],
    })
  })

  test('the address reads as the contract has it', () => {
    expect(
      formatViewState({
        ...nothing,
        moment: { kind: 'day', day: dayOf(1946, 4, 5) },
        territory: 'bornholm',
        camera: { zoom: 6, lat: 55.1, lon: 14.9 },
      }),
    ).toBe('?date=1946-04-05&territory=bornholm&view=6/55.10/14.90')
  })

  test.each(['6.5/55.10/14.90', '0/0.00/0.00', '12/55.10/-14.90', '7.25/55.123/14.90', '3/58.00/100.00'])(
    'view=%s is written back as it was read',
    (view) => {
      const { state } = read(`?view=${view}`)
      expect(formatViewState(state)).toBe(`?date=1940&view=${view}`)
    },
  )

  test('parameters of others are left as they are', () => {
    const others = 'utm_source=mail&flag&q=a%20b+c&q=again'
    expect(formatViewState(nothing, `?${others}&date=1945&territory=estonia`)).toBe(`?${others}&date=1940`)
    expect(formatViewState(nothing, `?date=1945&${others}`)).toBe(`?${others}&date=1940`)
  })
})
