/** How the edges between territories look at a moment; shared by screen and paper. */
import type { EdgeProperties } from '../atlas/edges'
import { isPaintedAlike, landOfPiece } from '../atlas/pieces'
import type { FuzzyProperties } from '../atlas/shapes'
import { INK_ORDER, type InkName, type Painted } from './painted'

/** Shown territories by id. */
export type ShownById = ReadonlyMap<string, Painted>

export function byId(shown: readonly Painted[]): ShownById {
  return new Map(shown.map((item) => [item.territory.id, item]))
}

/**
 * The ink of an edge's line. Between two that are shown it is the one that comes first in the order of
 * inks: what the map is about, before the front and other powers. Undefined where nothing is shown beside
 * it, and where two pieces of one land meet that are painted alike.
 */
export function edgeInk(edge: EdgeProperties, shown: ShownById): InkName | undefined {
  const [one, other] = sidesOf(edge, shown)
  if (!one || !other) return (one ?? other)?.activity.status
  if (isJoined(one, other)) return undefined
  const [a, b] = [one.activity.status, other.activity.status]
  return INK_ORDER.indexOf(a) <= INK_ORDER.indexOf(b) ? a : b
}

/** What the two pieces of one land beside an edge are both painted as; undefined where anything parts them. */
export function joinedInk(edge: EdgeProperties, shown: ShownById): InkName | undefined {
  const [one, other] = sidesOf(edge, shown)
  return one && other && isJoined(one, other) ? one.activity.status : undefined
}

/** What is shown on the two sides of an edge. */
function sidesOf(
  { territories: [a, b] }: EdgeProperties,
  shown: ShownById,
): [Painted | undefined, Painted | undefined] {
  return [a === undefined ? undefined : shown.get(a), b === undefined ? undefined : shown.get(b)]
}

function isJoined(one: Painted, other: Painted): boolean {
  return isPaintedAlike(one, other) && landOfPiece(one.territory) === landOfPiece(other.territory)
}

/** Whether a roughly known edge parts anything that is shown: what is painted alike meets at a plain line. */
export function isFuzzyEdgeShown({ territories }: FuzzyProperties, shown: ShownById): boolean {
  const beside = territories.flatMap((id) => shown.get(id) ?? [])
  const [one, other] = beside
  if (!one) return false
  return !other || !isPaintedAlike(one, other)
}

/** A roughly known edge: a haze over both sides, and dots along its middle. */
export const HAZE_OPACITY = 0.8
/** Dash and gap in line widths; with round ends the dash is a dot. */
export const FUZZY_DOTS = [0, 2.6] as const
