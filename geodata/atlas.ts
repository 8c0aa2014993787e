/** The atlas as the files of this folder make it. */
import { bbox } from '@turf/turf'
import polylabel from 'polylabel'
import { type Joined, join, type Measure } from '../src/atlas/join'
import type { Shape } from '../src/atlas/types'
import { readRecords } from './read'

/** Reads, checks and joins everything under `folder` (this one unless a test has another). */
export function readAtlas(folder: string = import.meta.dirname): Joined {
  const { records, problems } = readRecords(folder)
  const joined = join(records, measure)
  return { ...joined, problems: [...problems, ...joined.problems] }
}

export const measure: Measure = (shape) => {
  const [west, south, east, north] = bbox(shape)
  return { bbox: [west, south, east, north], labelPoint: labelPoint(shape) }
}

/** Square degrees of the box round a polygon: enough to find the main part. */
function size(part: number[][][]): number {
  const [west, south, east, north] = bbox({ type: 'Polygon', coordinates: part })
  return (east - west) * (north - south)
}

/**
 * The point inside the largest part that is farthest from its edge, to about 1 km.
 * Degrees of longitude are first shrunk to the length that they have there.
 */
function labelPoint(shape: Shape): [number, number] {
  const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  const largest = parts.reduce((best, part) => (size(part) > size(best) ? part : best))
  const [, south, , north] = bbox({ type: 'Polygon', coordinates: largest })
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const [x, y] = polylabel(
    largest.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon * shrink, lat])),
    0.01,
  )
  return [Number((x / shrink).toFixed(4)), Number(y.toFixed(4))]
}
