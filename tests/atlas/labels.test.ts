import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { earliestDay } from '../../src/atlas/edtf'
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

describe('the labels of the atlas', () => {
  const labels = JSON.parse(
    readFileSync(new URL('../../geodata/context/labels.json', import.meta.url), 'utf8'),
  ) as MapLabel[]

  test('every name has dates of the calendar, in order and without overlap', () => {
    const wrong = labels.filter(({ names }) => {
      let reached = Number.NEGATIVE_INFINITY
      return names.some(({ from, to }) => {
        const begins = from === undefined ? Number.NEGATIVE_INFINITY : (earliestDay(from) ?? Number.NaN)
        const ends = to === undefined ? Number.POSITIVE_INFINITY : (earliestDay(to) ?? Number.NaN)
        const fits = begins >= reached && ends > begins
        reached = ends
        return !fits
      })
    })
    expect(wrong).toEqual([])
  })

  test('every label stands on the globe and has a name', () => {
    for (const { lon, lat, names } of labels) {
      expect(Math.abs(lon)).toBeLessThanOrEqual(180)
      expect(Math.abs(lat)).toBeLessThanOrEqual(85)
      expect(names.length).toBeGreaterThan(0)
    }
  })
})
