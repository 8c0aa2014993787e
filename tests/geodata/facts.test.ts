/*
 * "On this day this place had this status", from treaties and literature named in each row of statusOnDay.json,
 * not from our records. `active` stands where the literature agrees that Soviet forces held the place and
 * differs on the word, `not active` where it agrees that they did not.
 */
import { booleanPointInPolygon, point, pointToPolygonDistance } from '@turf/turf'
import { describe, expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { activityOf } from '../../src/atlas/activity'
import { parseMoment } from '../../src/atlas/moment'
import { isActive } from '../../src/atlas/status'
import type { Shape, Status, Territory } from '../../src/atlas/types'
import rows from './statusOnDay.json'

/** Harbours may fall into the water of a generalised coast. */
const TOLERANCE_KM = 3

const { atlas, boundaries } = readAtlas()
const shapes = new Map(boundaries.map(({ geometry, properties }) => [properties.territory, geometry]))

function distanceKm(
  lon: number,
  lat: number,
  shape: Shape,
  [west, south, east, north]: Territory['bbox'],
): number {
  const margin = 0.2
  if (lon < west - margin || lon > east + margin || lat < south - margin || lat > north + margin)
    return Infinity
  if (booleanPointInPolygon([lon, lat], shape)) return 0
  const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  const distances = parts.map((coordinates) =>
    pointToPolygonDistance(point([lon, lat]), { type: 'Polygon', coordinates }, { units: 'kilometers' }),
  )
  return Math.min(...distances)
}

/** The territory in which the place lies, or the nearest within the tolerance. */
function territoryAt(lon: number, lat: number): Territory | undefined {
  const near = atlas.territories.flatMap((territory) => {
    const shape = shapes.get(territory.id)
    const km = shape ? distanceKm(lon, lat, shape, territory.bbox) : Infinity
    return km <= TOLERANCE_KM ? [{ territory, km }] : []
  })
  return near.toSorted((a, b) => a.km - b.km)[0]?.territory
}

function statusAt(lon: number, lat: number, date: string): Status | 'none' {
  const moment = parseMoment(date)
  if (!moment) throw new Error(`${date} is no day of the slider`)
  const territory = territoryAt(lon, lat)
  return (territory && activityOf(territory, moment)?.status) ?? 'none'
}

function agrees(found: Status | 'none', expected: string): boolean {
  const active = found !== 'none' && isActive(found)
  if (expected === 'active') return active
  if (expected === 'not active') return !active
  return found === expected
}

describe('on this day this place has this status', () => {
  test('the table is long enough to mean something', () => {
    expect(rows.length).toBeGreaterThanOrEqual(200)
    expect(new Set(rows.map(({ place, date }) => `${place} ${date}`)).size).toBe(rows.length)
    for (const { source } of rows) expect(source.length).toBeGreaterThan(10)
  })

  test.each(rows)('$place on $date: $status', ({ place, lon, lat, date, status, source }) => {
    const found = statusAt(lon, lat, date)
    const words = `${place} (${territoryAt(lon, lat)?.id ?? 'no territory'}) on ${date} is “${found}”, but “${status}” by: ${source}`
    expect(agrees(found, status), words).toBe(true)
  })
})
