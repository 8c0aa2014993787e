import { describe, expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { type MapLabel, nameAt } from '../../src/atlas/labels'
import { type Moment, parseMoment } from '../../src/atlas/moment'

function on(text: string): Moment {
  const moment = parseMoment(text)
  if (!moment) throw new Error(`${text} is no moment`)
  return moment
}

// Decrees of the Presidium of the Supreme Soviet: Königsberg was renamed Kaliningrad on 4 July 1946.
const town: MapLabel = {
  kind: 'town',
  lon: 20.5,
  lat: 54.7,
  rank: 1,
  names: [
    { name: 'Königsberg', to: '1946-07-04' },
    { name: 'Kaliningrad', from: '1946-07-04' },
  ],
}

describe('the name at a moment', () => {
  test.each([
    ['1938', 'Königsberg'],
    ['1945', 'Königsberg'],
    ['1946-07-03', 'Königsberg'],
    ['1946-07-04', 'Kaliningrad'],
    ['1946', 'Kaliningrad'],
    ['1994', 'Kaliningrad'],
  ])('%s: %s', (text, name) => {
    expect(nameAt(town, on(text))).toBe(name)
  })

  test('there may be none', () => {
    const state: MapLabel = {
      kind: 'country',
      lon: 125,
      lat: 45,
      rank: 2,
      names: [{ name: 'Manchukuo', to: '1945-08-18' }],
    }
    expect(nameAt(state, on('1944'))).toBe('Manchukuo')
    expect(nameAt(state, on('1945'))).toBeUndefined()
    expect(nameAt(state, on('1945-08-17'))).toBe('Manchukuo')
    expect(nameAt(state, on('1945-08-18'))).toBeUndefined()
  })
})

describe('the towns of the atlas', () => {
  // The schema and `labelProblems` see to dates and their order; here: what a reader may expect to find.
  const towns = readAtlas().labels.filter(({ kind }) => kind === 'town')
  const lastName = ({ names }: MapLabel) => names.at(-1)?.name

  test('are at least 160, each of them once', () => {
    expect(towns.length).toBeGreaterThanOrEqual(160)
    const last = towns.map(lastName)
    expect(last.filter((name, index) => last.indexOf(name) !== index)).toEqual([])
    const places = towns.map(({ lon, lat }) => `${lon} ${lat}`)
    expect(new Set(places).size).toBe(towns.length)
  })

  test('have a name on every day of the slider', () => {
    const nameless = towns.filter(
      ({ names }) =>
        names[0]?.from !== undefined ||
        names.at(-1)?.to !== undefined ||
        names.some(({ to }, index) => to !== names[index + 1]?.from),
    )
    expect(nameless.map(lastName)).toEqual([])
  })

  test('have no name among the further forms that is drawn anyway', () => {
    const twice = towns.filter(({ names, also = [] }) =>
      also.some((form) => names.some(({ name }) => name === form.name)),
    )
    expect(twice.map(lastName)).toEqual([])
  })

  // Atlases of the 1930s; decrees named in the sources of each.
  test.each([
    ['Vyborg', 'Viipuri', 'Vyborg'],
    ['Lviv', 'Lwów', 'Lvov'],
    ['Kaliningrad', 'Königsberg', 'Kaliningrad'],
    ['Ivano-Frankivsk', 'Stanisławów', 'Ivano-Frankovsk'],
    ['Vilnius', 'Wilno', 'Vilnius'],
    ['Shenyang', 'Mukden', 'Shenyang'],
    ['Lüshun', 'Port Arthur', 'Lüshun'],
    ['Dalian', 'Dairen', 'Dalian'],
    ['Yuzhno-Sakhalinsk', 'Toyohara', 'Yuzhno-Sakhalinsk'],
    ['Sovetsk', 'Tilsit', 'Sovetsk'],
    ['Chernyakhovsk', 'Insterburg', 'Chernyakhovsk'],
    ['Chernivtsi', 'Cernăuți', 'Chernovtsy'],
    ['Bilhorod-Dnistrovskyi', 'Cetatea Albă', 'Belgorod-Dnestrovsky'],
    ['Kholmsk', 'Maoka', 'Kholmsk'],
    ['Chongjin', 'Seishin', 'Chongjin'],
    ['Urmia', 'Rezaiyeh', 'Urmia'],
    ['Chemnitz', 'Chemnitz', 'Karl-Marx-Stadt'],
  ])('%s was %s on 1 September 1939 and %s in 1980', (today, then, later) => {
    const found = towns.find((candidate) => lastName(candidate) === today)
    expect(found && nameAt(found, on('1939-09-01'))).toBe(then)
    expect(found && nameAt(found, on('1980'))).toBe(later)
  })
})
