/** Which territories are drawn as a ring, being too small to see; shared by screen, paper and legend. */
import { boxAround, namedLands } from '../atlas/pieces'
import type { Territory } from '../atlas/types'
import type { Painted } from './painted'
import { smallBelowZoom } from './widths'

/** No zoom is below it. */
const NEVER = -1

/**
 * For each shown territory the zoom below which a ring stands for it. Pieces that stand under one
 * name have one ring together, at the piece that carries the name, and only where all of them are small.
 */
export function ringsBelow(
  shown: readonly Painted[],
  all: readonly Pick<Territory, 'name'>[],
): ReadonlyMap<string, number> {
  return new Map(
    namedLands(shown, all).flatMap(({ item, pieces }) => {
      const below = smallBelowZoom(boxAround(pieces))
      return pieces.map((piece): [string, number] => [piece.territory.id, piece === item ? below : NEVER])
    }),
  )
}
