import { describe, expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { yearOf } from '../../src/atlas/day'
import { FIRST_DAY, LAST_DAY, spanOf } from '../../src/atlas/moment'

const { atlas, reading, tours } = readAtlas()
const eventById = new Map(reading.events.map((event) => [event.id, event]))
const territoryById = new Map(atlas.territories.map((territory) => [territory.id, territory]))

test('there are the four tours, in order of their years', () => {
  expect(tours.map(({ id }) => id)).toEqual([
    'a-secret-protocol',
    'the-return',
    'zones-and-garrisons',
    'crushing-reform',
  ])
})

describe.each(tours)('$title', ({ years, steps }) => {
  test.each(steps)('$title', ({ moment, box, territory: id, events, prologue = [], text }) => {
    const { from, to } = spanOf(moment)
    expect(from).toBeGreaterThanOrEqual(FIRST_DAY)
    expect(to - 1).toBeLessThanOrEqual(LAST_DAY)

    expect(events.length).toBeGreaterThan(0)
    for (const event of [...events, ...prologue].map((name) => eventById.get(name))) {
      expect(event?.sources.length).toBeGreaterThan(0)
      const year = yearOf(event?.day ?? Number.NaN)
      expect(year).toBeLessThanOrEqual(years[1])
      if (prologue.includes(event?.id ?? '')) expect(year).toBeLessThan(years[0])
      else expect(year).toBeGreaterThanOrEqual(years[0])
    }

    if (id !== undefined) {
      const territory = territoryById.get(id)
      const [lon = Number.NaN, lat = Number.NaN] = territory?.labelPoint ?? []
      const [west, south, east, north] = box
      expect(lon).toBeGreaterThan(west)
      expect(lon).toBeLessThan(east)
      expect(lat).toBeGreaterThan(south)
      expect(lat).toBeLessThan(north)
    }

    const sentences = text.split(/[.!?](?=\s|$)/).filter((part) => part.trim() !== '')
    expect(sentences.length).toBeGreaterThanOrEqual(2)
    expect(sentences.length).toBeLessThanOrEqual(5)
  })

  test('what a step selects is what its events tell of', () => {
    for (const { territory: id, events } of steps) {
      if (id === undefined) continue
      expect(events.flatMap((event) => eventById.get(event)?.territories ?? [])).toContain(id)
    }
  })
})
