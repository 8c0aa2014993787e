import type { TourStep } from '../../atlas/types'
import { frameOf } from '../../drawing/mercator'
import type { MapHandle } from '../MapPane'

/** How far a corner may lie outside of the map, in CSS pixels. */
const TOLERANCE = 8
/** A box smaller than this part of the map, both ways, is too far away. */
const SMALLEST = 0.4

/** Whether the map shows the box, and not much more. */
export function isInSight(
  [west, south, east, north]: TourStep['box'],
  { camera, width, height }: NonNullable<ReturnType<MapHandle['look']>>,
): boolean {
  const { project } = frameOf(camera, width, height)
  const [left, top] = project(west, north)
  const [right, bottom] = project(east, south)
  const within =
    left >= -TOLERANCE && top >= -TOLERANCE && right <= width + TOLERANCE && bottom <= height + TOLERANCE
  return within && Math.max((right - left) / width, (bottom - top) / height) >= SMALLEST
}
