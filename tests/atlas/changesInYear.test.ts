/** Days and counts as treaties and histories publish them; see the sources of the records. */
import { describe, expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { territoriesAt } from '../../src/atlas/activity'
import { changesInWords, changesInYear, countsInWords, mainChanges } from '../../src/atlas/changesInYear'
import { firstDayOfYear } from '../../src/atlas/day'
import { dayMoment, FIRST_YEAR, LAST_YEAR } from '../../src/atlas/moment'
import type { Territory } from '../../src/atlas/types'
import { english } from '../../src/words/language'
import { territoryWith } from '../fixtures/territory'

const { atlas } = readAtlas()

function turns(year: number, name: string): string | undefined {
  return changesInYear(atlas, year, english)
    .lands.find((land) => land.name === name)
    ?.turns.join(', ')
}

describe('the real years', () => {
  test.each([
    [1940, 'Estonia', 'occupied 17 June, annexed 6 August'],
    [1940, 'Latvia', 'occupied 17 June, annexed 5 August'],
    [1940, 'Lithuania', 'occupied 15 June, annexed 3 August'],
    [1940, 'Hanko', 'leased as a base 22 March'],
    [1940, 'Central Bessarabia', 'occupied 28 June, annexed 2 August'],
    [1940, 'Bornholm', undefined],
    [1945, 'Bornholm', 'occupied 9 May'],
    [1946, 'Bornholm', 'ended 5 April'],
    [1956, 'Porkkala', 'ended 26 January'],
    [1968, 'Czechoslovakia', 'occupied 20 August, garrisoned 16 October'],
    [1989, 'Afghanistan', 'ended 15 February'],
    [1994, 'Estonia', 'ended 31 August'],
  ])('%d, %s: %s', (year, name, expected) => {
    expect(turns(year, name)).toBe(expected)
  })

  test('1989 in words', () => {
    expect(changesInWords(changesInYear(atlas, 1989, english), 8, english)).toBe(
      '1989: 1 ended. Afghanistan ended 15 February.',
    )
  })

  test('what is added and what ends is the difference between the last days of the years', () => {
    const activeOn = (day: number) => territoriesAt(atlas, dayMoment(day)).active.length
    for (let year = FIRST_YEAR + 1; year <= LAST_YEAR; year++) {
      const { added, ended } = changesInYear(atlas, year, english)
      const [before, after] = [firstDayOfYear(year) - 1, firstDayOfYear(year + 1) - 1].map(activeOn)
      expect([year, (before ?? 0) + added - ended]).toEqual([year, after])
    }
  })

  test('every territory that is counted is named, alone or with its land', () => {
    for (const year of [1939, 1940, 1945, 1991]) {
      const { lands, added } = changesInYear(atlas, year, english)
      expect(lands.length).toBeGreaterThan(0)
      expect(new Set(lands.map(({ name }) => name)).size).toBe(lands.length)
      expect(lands.map(({ day }) => day)).toEqual(lands.map(({ day }) => day).toSorted((a, b) => a - b))
      if (year === 1940) expect(added).toBeGreaterThan(5)
    }
  })
})

describe('by the rules', () => {
  const of = (year: number, ...territories: Territory[]) => changesInYear({ territories }, year, english)
  const named = (name: string, ...periods: Parameters<typeof territoryWith>) => ({
    ...territoryWith(...periods),
    name,
  })

  test('land that comes and goes within the year is added and ended', () => {
    const changes = of(1945, territoryWith(['occupied', '1945-05-02', '1945-07-04']))
    expect(countsInWords(changes, english)).toBe('1 added, 1 ended')
    expect(changes.lands[0]?.turns).toEqual(['occupied 2 May', 'ended 4 July'])
  })

  test('land lost and held again within the year has changed', () => {
    const back = territoryWith(
      ['annexed', '1940-08-06', '1944-02-01'],
      ['contested', '1944-02-01', '1944-03-01'],
      ['annexed', '1944-03-01', '1946-01-01'],
    )
    expect(countsInWords(of(1944, back), english)).toBe('1 changed status')
    expect(of(1944, back).lands[0]?.turns).toEqual(['ended 1 February', 'annexed 1 March'])
    expect(countsInWords(of(1945, back), english)).toBe('nothing changes')
    expect(countsInWords(of(1946, back), english)).toBe('1 ended')
  })

  test('the front and other powers are no presence, and one status after itself is no change', () => {
    const front = territoryWith(
      ['contested', '1940-02-01', '1940-05-01'],
      ['other-power', '1940-05-01', '1940-09-01'],
    )
    const councils = territoryWith(
      ['occupied', '1939-01-01', '1940-05-01', 'First Council'],
      ['occupied', '1940-05-01', '1942-01-01', 'Second Council'],
    )
    expect(of(1940, front, councils).lands).toEqual([])
  })

  test('days that are not known are said as they are known', () => {
    expect(of(1944, territoryWith(['occupied', '1944-07~', '1946-01-01'])).lands[0]?.turns).toEqual([
      'occupied about July',
    ])
  })

  test('pieces that share their days go by the name of their land, others by their own', () => {
    const span = ['occupied', '1944-09-22', '1946-01-01'] as const
    const whole = of(1944, named('Westland', span), named('Westland: the isles', span))
    expect(whole.lands.map(({ name, areaKm2 }) => `${name} ${areaKm2}`)).toEqual(['Westland 200'])
    const later = named('Westland: the isles', ['occupied', '1944-11-24', '1946-01-01'])
    const apart = of(1944, named('Westland', span), later)
    expect(apart.lands.map(({ name }) => name)).toEqual(['Westland', 'Westland: the isles'])
    const pieces = [named('Eastland: north', span), named('Eastland: south', span)]
    expect(of(1944, ...pieces).lands.map(({ name }) => name)).toEqual(['Eastland'])
    const third = named('Eastland: far', ['leased', '1950-01-01', '1951-01-01'])
    expect(of(1944, ...pieces, third).lands.map(({ name }) => name)).toEqual([
      'Eastland: north',
      'Eastland: south',
    ])
  })

  test('of many the largest are named, in order of time, and the rest counted', () => {
    const lands = [300, 100, 200].map((areaKm2, index) => ({
      ...named(`Land ${areaKm2}`, ['leased', `1950-0${index + 1}-01`, '1951-01-01']),
      areaKm2,
    }))
    const changes = of(1950, ...lands)
    expect(mainChanges(changes, 2)).toMatchObject({
      lands: [{ name: 'Land 300' }, { name: 'Land 200' }],
      more: 1,
    })
    expect(changesInWords(changes, 2, english)).toBe(
      '1950: 3 added. Land 300 leased as a base 1 January; Land 200 leased as a base 1 March; and 1 more.',
    )
  })
})
