/** What the map shows before the reader, or a script, has chosen a place. */
import type { Territory } from '../atlas/types'

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number]

/** From Bulgaria to the Arctic Circle: the lands between Germany and Russia. */
export const OPENING: Box = [11, 43, 37, 65.5]

/** Europe, unless the chosen territory lies elsewhere. */
export function startingBox(chosen: Pick<Territory, 'bbox'> | undefined): Box {
  return chosen && !isWithin(chosen.bbox, OPENING) ? chosen.bbox : OPENING
}

function isWithin(inner: Box, outer: Box): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
}
