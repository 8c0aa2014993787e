/**
 * The records as one history: what holds on every day that anything changes, and which events stand outside it.
 * Every check is shown to find its fault in a copy that is broken on purpose.
 */
import { describe, expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import areas from '../../geodata/shapes/areas.json'
import { isoDay } from '../../src/atlas/day'
import { earliestDay, latestDay } from '../../src/atlas/edtf'
import type { AtlasEvent, Territory } from '../../src/atlas/types'
import reasons from './eventsOutside.json'

const { atlas, reading } = readAtlas()
const { territories } = atlas
const { events } = reading

/** Territory and day, wherever a territory has more than one status on a day on which anything changes anywhere. */
function twoStatuses(all: readonly Territory[]): string[] {
  const changes = [
    ...new Set(all.flatMap(({ periods }) => periods.flatMap(({ fromDay, toDay }) => [fromDay, toDay]))),
  ]
  return changes
    .toSorted((a, b) => a - b)
    .flatMap((day) =>
      all
        .filter(({ periods }) => periods.filter((p) => p.fromDay <= day && day < p.toDay).length > 1)
        .map(({ id }) => `${id} on ${isoDay(day)}`),
    )
}

/** Kinds of event that are words: a pact before the troops come, a claim or a judgement after they left. */
const WORDS = new Set(['treaty', 'ultimatum', 'declaration', 'recognition', 'law'])

/** Where an event stands to the periods of its territories; a day beside a period counts as within it. */
function standing(event: AtlasEvent, all: readonly Territory[]): 'within' | 'before' | 'after' | 'between' {
  const [first, last] = [earliestDay(event.date) ?? event.day, latestDay(event.date) ?? event.day]
  const periods = all.filter(({ id }) => event.territories.includes(id)).flatMap((t) => t.periods)
  if (periods.some(({ fromDay, toDay }) => first <= toDay && last >= fromDay - 1)) return 'within'
  if (periods.every(({ fromDay }) => last < fromDay)) return 'before'
  if (periods.every(({ toDay }) => first > toDay)) return 'after'
  return 'between'
}

/** Events that stand outside, are no mere words that led to it or follow from it, and give no reason. */
function withoutReason(list: readonly AtlasEvent[], given: Readonly<Record<string, string>>): string[] {
  return list.flatMap((event) => {
    const where = standing(event, territories)
    const explained = where === 'within' || (where !== 'between' && WORDS.has(event.kind))
    return explained || given[event.id] ? [] : [`${event.id} (${event.kind}, ${where})`]
  })
}

function firstOf<Item>(items: readonly Item[]): Item {
  const [first] = items
  if (first === undefined) throw new Error('there is none')
  return first
}

describe('on every day on which anything changes', () => {
  test('no territory holds two statuses', () => {
    expect(twoStatuses(territories)).toEqual([])
  })

  test('… and one that did would be found', () => {
    const broken = structuredClone(territories)
    const estonia = firstOf(broken.filter(({ id }) => id === 'estonia'))
    firstOf(estonia.periods.slice(1)).fromDay -= 1
    expect(twoStatuses(broken)).toEqual(['estonia on 1940-06-16'])
  })
})

describe('events', () => {
  test('stand within a period of one of their territories, are words before or after it, or give a reason', () => {
    expect(withoutReason(events, reasons)).toEqual([])
  })

  test('… and one that does not would be found', () => {
    const moved = { ...firstOf(events.filter(({ id }) => id === 'viipuri-taken-1944')), date: '1935-06-20' }
    expect(withoutReason([moved], {})).toEqual(['viipuri-taken-1944 (battle, before)'])
  })

  test('no reason is given for one that stands within or is gone', () => {
    const outside = new Set(
      events.filter((event) => standing(event, territories) !== 'within').map(({ id }) => id),
    )
    expect(Object.keys(reasons).filter((id) => !outside.has(id))).toEqual([])
  })

  test('are at least 300, and seven in ten have a place', () => {
    expect(events.length).toBeGreaterThanOrEqual(300)
    const placed = events.filter(({ place }) => place)
    expect(placed.length / events.length).toBeGreaterThanOrEqual(0.7)
  })
})

describe('sums that are published', () => {
  // The shapes are measured against every one of them in shapes.test.ts; here: that none is dropped.
  test.each([
    ['what the Soviet Union took from Poland in 1939', 201_015, 2],
    ['what Finland ceded in 1940', 35_084, 2],
    ['what Romania ceded in 1940', 50_762, 2],
    ['the German Democratic Republic with East Berlin', 108_333, 1],
    ['Estonia, without lakes', 43_432, 1],
    ['the Republic of Latvia', 65_797.4, 1],
    ['Poland of today', 312_680, 1],
  ])('%s: %d km², within %d per cent', (_, km2, tolerance) => {
    const entries = areas.filter((area) => area.km2 === km2)
    expect(entries.length).toBe(1)
    expect(entries.every((area) => area.tolerance <= tolerance && area.source.length > 0)).toBe(true)
  })
})
