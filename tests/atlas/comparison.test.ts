import { describe, expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import {
  between,
  CHANGE_ORDER,
  type Change,
  changeOf,
  changesBetween,
  endNote,
  statusesInWords,
  statusPairs,
  summaryInWords,
  totalsOf,
} from '../../src/atlas/comparison'
import { formatMoment, type Moment, parseMoment } from '../../src/atlas/moment'
import { isActive } from '../../src/atlas/status'
import type { Status } from '../../src/atlas/types'
import { english } from '../../src/words/language'
import { territoryWith } from '../fixtures/territory'

function on(text: string): Moment {
  const moment = parseMoment(text)
  if (!moment) throw new Error(`${text} is no moment`)
  return moment
}
const spanning = (one: string, other: string) => between(on(one), on(other))

describe('the order of time', () => {
  test.each([
    ['1938-12-31', '1945', '1938-12-31', '1945'],
    ['1945', '1938-12-31', '1938-12-31', '1945'],
    // A year is painted with its last status, so it stands behind its days but the last.
    ['1940', '1940-06-17', '1940-06-17', '1940'],
    ['1940-12-31', '1940', '1940', '1940-12-31'],
    ['1941-01-01', '1940', '1940', '1941-01-01'],
  ])('%s and %s: first %s, then %s', (one, other, earlier, later) => {
    const span = spanning(one, other)
    expect([formatMoment(span.earlier), formatMoment(span.later)]).toEqual([earlier, later])
  })
})

describe('one territory', () => {
  const land = territoryWith(
    ['garrisoned', '1939-10-18', '1940-06-17'],
    ['occupied', '1940-06-17', '1940-08-06'],
    ['annexed', '1940-08-06', '1941-07-07'],
    ['other-power', '1941-07-07', '1944-09-22'],
    ['annexed', '1944-09-22', '1991-09-06'],
  )
  test.each<[string, string, Change | undefined, string | undefined]>([
    ['1938', '1939', 'gained', 'no Soviet presence → garrisoned'],
    ['1939', '1940', 'changed', 'garrisoned → annexed'],
    ['1940-07-01', '1940-07-02', 'unchanged', 'occupied at both dates'],
    ['1941-07-06', '1941-07-07', 'lost', 'annexed → held by another power'],
    ['1942', '1945', 'gained', 'held by another power → annexed'],
    // Two periods of one status are one status, whatever lay between.
    ['1941-01-01', '1950', 'unchanged', 'annexed at both dates'],
    ['1991-09-05', '1992', 'lost', 'annexed → no Soviet presence'],
    ['1938-01-01', '1938', undefined, undefined],
    ['1942', '1943', undefined, undefined],
  ])('%s to %s: %s', (one, other, change, words) => {
    for (const span of [spanning(one, other), spanning(other, one)]) {
      const found = changeOf(land, span)
      expect(found?.change).toBe(change)
      expect(found && statusesInWords(found, english)).toBe(words)
    }
  })
})

const { atlas } = readAtlas()

/** Names of the territories that changed in this way. */
function named(one: string, other: string, kind: Change): string[] {
  return changesBetween(atlas, spanning(one, other))
    .filter(({ change }) => change === kind)
    .map(({ territory }) => territory.name)
}

describe('as history has it', () => {
  test('by the end of 1940: the Baltic states, Bessarabia, Northern Bukovina, the east of Poland, Finland’s ceded land', () => {
    const gained = named('1938-12-31', '1940-12-31', 'gained')
    expect(gained).toEqual(
      expect.arrayContaining([
        'Estonia',
        'Latvia',
        'Lithuania',
        'Central Bessarabia',
        'Southern Bessarabia',
        'Northern Bukovina',
        'Western Ukraine',
        'Western Belorussia',
        'Karelian Isthmus',
        'Hanko',
      ]),
    )
    expect(gained).not.toContain('Petsamo')
    expect(gained).not.toContain('Klaipėda Region')
    expect(named('1938-12-31', '1940-12-31', 'lost')).toEqual([])
    expect(named('1938-12-31', '1940-12-31', 'unchanged')).toEqual(['Tannu Tuva'])
  })

  test('in 1946 the troops left Bornholm, Manchuria and Iran; Königsberg, Sakhalin and the Kurils were annexed', () => {
    const lost = named('1945-12-31', '1946-12-31', 'lost')
    expect(lost).toContain('Bornholm')
    expect(lost.filter((name) => name.startsWith('Manchuria'))).toHaveLength(3)
    expect(lost).toEqual(expect.arrayContaining(['Northern Iran', 'Kurdish Republic of Mahabad']))
    expect(lost).toHaveLength(8)
    expect(named('1945-12-31', '1946-12-31', 'changed').toSorted()).toEqual([
      'Kuril Islands',
      'Northern East Prussia',
      'Northern East Prussia: Ebenrode',
      'Northern East Prussia: Tilsit and Insterburg',
      'Southern Sakhalin',
    ])
    expect(named('1945-12-31', '1946-12-31', 'gained')).toEqual([])
  })

  test('from 1989 to 1994 troops stayed in the Baltic states and in Germany for part of the last year', () => {
    expect(named('1989', '1994', 'gained')).toEqual([])
    expect(named('1989', '1994', 'changed')).toEqual(expect.arrayContaining(['Estonia', 'Latvia']))
    expect(named('1989', '1994', 'unchanged')).toContain('Soviet zone of Germany')
    expect(named('1989', '1994', 'lost')).toEqual(
      expect.arrayContaining([
        'Lithuania',
        'Afghanistan',
        'Hungary',
        'Czechoslovakia',
        'Northern East Prussia',
      ]),
    )
    // On the last day of 1994 nobody was left.
    const end = changesBetween(atlas, spanning('1989-12-31', '1994-12-31'))
    expect(end.every(({ change }) => change === 'lost')).toBe(true)
  })

  test('the land gained by the end of 1940 is as large as the sum of published areas', () => {
    // Estonia 47,549, Latvia 65,791, Lithuania without Klaipėda 52,822, eastern Poland with the Vilnius
    // region 201,000, Bessarabia and Northern Bukovina 50,762, land ceded by Finland 35,084 km².
    const published = 47_549 + 65_791 + 52_822 + 201_000 + 50_762 + 35_084
    const { gained } = totalsOf(changesBetween(atlas, spanning('1938-12-31', '1940-12-31')))
    expect(Math.abs(gained.areaKm2 / published - 1)).toBeLessThan(0.02)
  })
})

test('totals and pairs each account for every territory once, and for no other', () => {
  for (const [one, other] of [
    ['1938', '1945'],
    ['1945', '1955'],
    ['1989', '1994'],
  ] as const) {
    const changes = changesBetween(atlas, spanning(one, other))
    const active = (moment: string) =>
      atlas.territories.filter(({ periods }) => {
        const year = Number(moment)
        const days = [`${year}-01-01`, `${year + 1}-01-01`].map((day) => Date.parse(day) / 86_400_000)
        return periods.some(
          ({ status, fromDay, toDay }) =>
            isActive(status) && fromDay < (days[1] ?? 0) && toDay > (days[0] ?? 0),
        )
      })
    const either = new Set([...active(one), ...active(other)].map(({ id }) => id))
    expect(new Set(changes.map(({ territory }) => territory.id))).toEqual(either)
    const totals = totalsOf(changes)
    const area = changes.reduce((sum, { territory }) => sum + territory.areaKm2, 0)
    const sums = CHANGE_ORDER.map((kind) => totals[kind])
    const pairs = statusPairs(changes, english)
    for (const parts of [sums, pairs]) {
      expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(changes.length)
      expect(parts.reduce((sum, { areaKm2 }) => sum + areaKm2, 0)).toBeCloseTo(area, 3)
    }
    expect(new Set(pairs.map(({ words }) => words)).size).toBe(pairs.length)
  }
})

describe('in words', () => {
  const lands = (...histories: [Status, string, string][][]) => ({
    territories: histories.map((periods, index) => ({
      ...territoryWith(...periods),
      id: `land-${index}`,
      areaKm2: 1234 * (index + 1),
    })),
  })
  const small = lands(
    [['annexed', '1940-01-01', '1991-01-01']],
    [['occupied', '1944-01-01', '1991-01-01']],
    [['leased', '1939-01-01', '1941-01-01']],
  )
  const said = (one: string, other: string) =>
    summaryInWords(changesBetween(small, spanning(one, other)), spanning(one, other), english)

  test('the summary names what occurs, with areas as rounded everywhere', () => {
    expect(said('1938-12-31', '1945')).toBe(
      'Between 31 December 1938 and 1945: 2 territories gained (3,700 km²).',
    )
    expect(said('1945', '1939')).toBe(
      'Between 1939 and 1945: 2 territories gained (3,700 km²), 1 lost (3,700 km²).',
    )
    expect(said('1939', '1940')).toBe(
      'Between 1939 and 1940: 1 territory gained (1,200 km²), 1 unchanged (3,700 km²).',
    )
  })

  test('it says so where nothing changed, where nothing was there, and where both dates are one', () => {
    expect(said('1950', '1960')).toBe(
      'Between 1950 and 1960: nothing changed; 2 territories unchanged (3,700 km²).',
    )
    expect(said('1993', '1994')).toBe(
      'Between 1993 and 1994: no territory annexed, occupied or garrisoned at either date.',
    )
    expect(said('1950', '1950')).toBe('Both dates are 1950: choose another to see what changed.')
  })

  test('only where the end of the Soviet Union lies between is it said what "lost" means then', () => {
    expect(endNote(spanning('1989', '1994'), english)).toContain('26 December 1991')
    expect(endNote(spanning('1991-12-25', '1991-12-26'), english)).toContain('26 December 1991')
    expect(endNote(spanning('1945', '1990'), english)).toBeUndefined()
    expect(endNote(spanning('1992', '1994'), english)).toBeUndefined()
  })
})
