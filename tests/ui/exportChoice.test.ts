/** From what is chosen in the dialog to the sheet, without a page. */
import { describe, expect, test } from 'vitest'
import { dayOf } from '../../src/atlas/day'
import type { NamedView } from '../../src/atlas/types'
import { frameOf } from '../../src/drawing/mercator'
import { layoutOf, PAPERS } from '../../src/drawing/paper'
import { GREY } from '../../src/paint/grey'
import { DARK, LIGHT } from '../../src/paint/themes'
import { largestDpi, pixelsOf } from '../../src/paper/pixels'
import { NOTHING_CHOSEN, parseViewState } from '../../src/state/viewState'
import {
  dpiOf,
  type ExportChoice,
  fileNameOf,
  openingChoice,
  ownTitle,
  pageInputOf,
  paperInWords,
  paperOf,
  stateOf,
} from '../../src/ui/export/choice'
import { addressOfFrame, snippetOf } from '../../src/ui/export/embedding'
import type { OnScreen } from '../../src/ui/export/onScreen'
import { english } from '../../src/words/language'
import { atlas, labels, shapes } from '../drawing/fixture'

const view: NamedView = {
  id: 'the-north',
  title: 'The north',
  caption: 'Land and water.',
  moment: { kind: 'year', year: 1945 },
  box: [10, 50, 30, 60],
  sources: ['survey'],
}

const screen: OnScreen = {
  atlas: { ...atlas, scenes: [view] },
  shapes,
  labels,
  edition: { version: '1.2.3', released: '2026-11-22' },
  scene: undefined,
  zones: false,
  state: {
    ...NOTHING_CHOSEN,
    moment: { kind: 'day', day: dayOf(1940, 6, 17) },
    territory: 'occupied-land',
    present: true,
  },
  language: english,
  camera: { zoom: 5, lat: 57, lon: 22 },
  mapSize: { width: 900, height: 600 },
  site: 'https://atlas.example/',
}

const opening = openingChoice(screen.state)
const chosen = (change: Partial<ExportChoice>): ExportChoice => ({ ...opening, ...change })
const inputOf = (change: Partial<ExportChoice> = {}) => pageInputOf(chosen(change), screen, undefined)

describe('the dialog opens', () => {
  test('on A4 landscape in PNG at 300 dpi', () => {
    expect(opening).toMatchObject({ format: 'png', paper: 'a4', upright: false, dpi: 300 })
    expect(pixelsOf(paperOf(opening), dpiOf(opening))).toEqual({ width: 3508, height: 2480 })
    expect(paperInWords(opening, screen)).toBe('A4 landscape')
  })

  test('on what is on the screen', () => {
    const input = inputOf()
    expect(input).toMatchObject({
      moment: screen.state.moment,
      compare: undefined,
      territory: 'occupied-land',
      palette: LIGHT,
      title: undefined,
      subtitle: undefined,
      note: undefined,
      edition: 'version 1.2.3, data of 22 November 2026',
      permalink:
        'https://atlas.example/?date=1940-06-17&territory=occupied-land&present=1&view=5/57.00/22.00',
    })
    expect(fileNameOf(opening, screen)).toBe('soviet-occupations-1940-06-17-occupied-land.png')
    // Everything that the map's box shows is on the sheet.
    const { map } = layoutOf(PAPERS.a4)
    const seen = frameOf(screen.camera, 900, 600)
    const drawn = frameOf(input.camera, map.width, map.height)
    expect(input.camera).toMatchObject({ lat: 57, lon: 22 })
    expect(map.width / 2 ** input.camera.zoom).toBeGreaterThanOrEqual(seen.width / 2 ** 5 - 1e-6)
    expect(map.height / 2 ** input.camera.zoom).toBeGreaterThanOrEqual(seen.height / 2 ** 5 - 1e-6)
    expect(drawn.width).toBe(map.width)
  })
})

describe('another map than that on the screen', () => {
  test('another date, and what changed between two', () => {
    const change = { moment: { kind: 'year', year: 1945 }, compare: { kind: 'year', year: 1938 } } as const
    expect(inputOf(change)).toMatchObject(change)
    expect(inputOf(change).permalink).toContain('?date=1945&compare=1938&')
    expect(fileNameOf(chosen(change), screen)).toBe(
      'soviet-occupations-1945-compared-with-1938-occupied-land.png',
    )
    expect(ownTitle(chosen(change), screen)).toBe('What changed between 1938 and 1945')
  })

  test('a region is seen whole on any paper, and its address shows it', () => {
    for (const paper of ['a4', 'square', 'figure'] as const) {
      const choice = chosen({ place: { kind: 'region', id: 'west' }, paper })
      const { camera, territory } = pageInputOf(choice, screen, undefined)
      const { map } = layoutOf(paperOf(choice))
      const { project, width, height } = frameOf(camera, map.width, map.height)
      for (const { bbox, region } of atlas.territories) {
        if (region !== 'west') continue
        const [left, top] = project(bbox[0], bbox[3])
        const [right, bottom] = project(bbox[2], bbox[1])
        expect(Math.min(left, top)).toBeGreaterThan(0)
        expect(right).toBeLessThan(width)
        expect(bottom).toBeLessThan(height)
      }
      expect(territory).toBeUndefined()
      expect(fileNameOf(choice, screen)).toBe('soviet-occupations-1940-06-17-west.png')
    }
    const choice = chosen({ place: { kind: 'region', id: 'west' } })
    const { state, notices } = parseViewState(new URL(inputOf(choice).permalink).search)
    expect(notices).toEqual([])
    expect(state).toMatchObject({ region: 'west', territory: undefined })
    expect(state.camera?.zoom).toBeCloseTo(stateOf(choice, screen).camera?.zoom ?? 0, 1)
  })

  test('a named view brings its title and its box', () => {
    const choice = chosen({ place: { kind: 'scene', id: 'the-north' } })
    expect(pageInputOf(choice, screen, undefined).scene).toBe(view)
    expect(ownTitle(choice, screen)).toBe('The north')
    expect(stateOf(choice, screen)).toMatchObject({ scene: 'the-north', territory: undefined })
    expect(inputOf(choice).camera.lon).toBe(20)
  })

  test('zones of other powers that were on the screen stay on the sheet', () => {
    expect(pageInputOf(chosen({}), { ...screen, zones: true }, undefined).zones).toBe(true)
    expect(inputOf(chosen({})).zones).toBe(false)
  })
})

describe('the sheet', () => {
  test.each([
    ['a3', false, 420, 297, 'A3 landscape'],
    ['a3', true, 297, 420, 'A3 portrait'],
    ['letter', true, 215.9, 279.4, 'Letter portrait'],
    ['slide', false, 338.667, 190.5, 'Slide 16:9 landscape'],
    ['square', true, 200, 200, 'Square'],
  ] as const)('%s, upright %s', (paper, upright, width, height, words) => {
    const choice = chosen({ paper, upright })
    expect(inputOf({ paper, upright }).paper).toEqual({ width, height })
    expect(paperInWords(choice, screen)).toBe(words)
  })

  test('a figure is as wide as asked for, and within what can be printed', () => {
    expect(paperOf(chosen({ paper: 'figure', width: 85 })).width).toBe(85)
    expect(paperInWords(chosen({ paper: 'figure', width: 85 }), screen)).toBe('Figure 85 mm wide')
    expect(paperOf(chosen({ paper: 'figure', width: 5 })).width).toBe(60)
    expect(paperOf(chosen({ paper: 'figure', width: Number.NaN })).width).toBe(60)
    expect(paperOf(chosen({ paper: 'figure', width: 9999 })).width).toBe(1200)
    expect(dpiOf(chosen({ dpi: 5000 }))).toBe(600)
    expect(dpiOf(chosen({ dpi: 10 }))).toBe(72)
  })

  test('colours, words and signs', () => {
    expect(inputOf({ tone: 'grey' }).palette).toBe(GREY)
    expect(inputOf({ tone: 'dark' }).palette).toBe(DARK)
    expect(inputOf({ title: ' Mine ', subtitle: 'Below', note: 'N' })).toMatchObject({
      title: 'Mine',
      subtitle: 'Below',
      note: 'N',
    })
    expect(inputOf({ names: 'both', graticule: true, locator: true })).toMatchObject({
      names: 'both',
      graticule: true,
      locator: true,
    })
    expect(fileNameOf(chosen({ format: 'pdf' }), screen)).toMatch(/\.pdf$/)
  })
})

describe('a picture that is too large', () => {
  const upTo = (pixels: number) => {
    const asked: number[] = []
    const canDraw = ({ width, height }: { width: number; height: number }) => {
      asked.push(width * height)
      return width * height <= pixels
    }
    return { canDraw, asked }
  }

  test('the most dots per inch that work are found with few trials', () => {
    const { canDraw, asked } = upTo(16e6)
    const dpi = largestDpi(PAPERS.a3, 600, canDraw) ?? 0
    const { width, height } = pixelsOf(PAPERS.a3, dpi)
    const above = pixelsOf(PAPERS.a3, dpi + 1)
    expect(width * height).toBeLessThanOrEqual(16e6)
    expect(above.width * above.height).toBeGreaterThan(16e6)
    expect(asked.length).toBeLessThan(14)
  })

  test('what works is left alone; where nothing does, that is said', () => {
    expect(largestDpi(PAPERS.a4, 300, upTo(9e6).canDraw)).toBe(300)
    expect(largestDpi(PAPERS.a4, 300, upTo(1000).canDraw)).toBeUndefined()
  })
})

describe('the snippet for another page', () => {
  const map = { embed: 'frozen', width: 640, height: 400 } as const

  test('opens the map alone on its date', () => {
    const { searchParams } = new URL(addressOfFrame(map, opening, screen))
    expect(Object.fromEntries(searchParams)).toEqual({
      date: '1940-06-17',
      territory: 'occupied-land',
      embed: 'frozen',
      view: '5/57.00/22.00',
    })
    expect(
      new URL(addressOfFrame({ ...map, embed: 'live' }, opening, screen)).searchParams.get('embed'),
    ).toBe('1')
  })

  test('is one element, whatever the title', () => {
    const snippet = snippetOf(map, 'The "north" & <south>', opening, screen)
    expect(snippet).toMatch(/^<iframe [^<>]*><\/iframe>$/)
    expect(snippet).toContain('title="The &quot;north&quot; &amp; &lt;south&gt;"')
    expect(snippet).toContain('date=1940-06-17&amp;territory=')
    expect(snippet).toContain('width="640" height="400"')
  })
})
