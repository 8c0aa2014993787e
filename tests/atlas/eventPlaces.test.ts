import { describe, expect, test } from 'vitest'
import { dayOf } from '../../src/atlas/day'
import { eventMarkPoints, eventMarks } from '../../src/atlas/eventPlaces'
import type { AtlasEvent } from '../../src/atlas/types'

function event(id: string, day: number, place?: AtlasEvent['place']): AtlasEvent {
  return {
    id,
    day,
    date: '1940',
    title: `What is ${id}`,
    text: 'It happened.',
    kind: 'law',
    territories: ['westland'],
    sources: ['a-book'],
    ...(place ? { place } : {}),
  }
}

const bridge = { name: 'Westbridge', lon: 20.2, lat: 50.4 }
const events = [
  event('first', dayOf(1940, 6, 17), bridge),
  event('nowhere', dayOf(1940, 6, 17)),
  event('second', dayOf(1949, 3, 25), { ...bridge, lon: 20.203 }),
  event('beside', dayOf(1949, 3, 26), { name: 'Eastbridge', lon: 20.25, lat: 50.4 }),
]

describe('marks of events', () => {
  const marks = eventMarks(events, { kind: 'day', day: dayOf(1949, 3, 25) })

  test('one a place, with everything that happened there', () => {
    expect(marks.map(({ name, events: there }) => [name, there.map(({ id }) => id)])).toEqual([
      ['Eastbridge', ['beside']],
      ['Westbridge', ['first', 'second']],
    ])
  })

  test('those of the day are marked and drawn last; of the year, all of its days', () => {
    expect(marks.map(({ now }) => now)).toEqual([false, true])
    expect(eventMarks(events, { kind: 'year', year: 1949 }).every(({ now }) => now)).toBe(true)
    expect(eventMarks(events, { kind: 'year', year: 1950 }).some(({ now }) => now)).toBe(false)
  })

  test('as points, each with its place among the marks and how many events it has', () => {
    expect(eventMarkPoints(marks).features).toMatchObject([
      { properties: { index: 0, count: 1, now: false }, geometry: { coordinates: [20.25, 50.4] } },
      { properties: { index: 1, count: 2, now: true }, geometry: { coordinates: [20.2, 50.4] } },
    ])
  })
})
