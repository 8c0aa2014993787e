/** How the edges between territories look at a moment; shared by screen and paper. */
import { isPaintedAlike } from '../atlas/pieces'
import type { FuzzyProperties, SeamProperties } from '../atlas/shapes'
import type { InkName, Painted } from './painted'

/** Shown territories by id. */
export type ShownById = ReadonlyMap<string, Painted>

export function byId(shown: readonly Painted[]): ShownById {
  return new Map(shown.map((item) => [item.territory.id, item]))
}

/** What the two pieces beside a seam are both painted as, being one land; undefined while a line parts them. */
export function joinedStatus({ territories: [a, b] }: SeamProperties, shown: ShownById): InkName | undefined {
  const [one, other] = [shown.get(a), shown.get(b)]
  return one && other && isPaintedAlike(one, other) ? one.activity.status : undefined
}

/** Whether a roughly known edge parts anything that is shown: what is painted alike meets at a plain line. */
export function isFuzzyEdgeShown({ territories }: FuzzyProperties, shown: ShownById): boolean {
  const beside = territories.flatMap((id) => shown.get(id) ?? [])
  const [one, other] = beside
  if (!one) return false
  return !other || !isPaintedAlike(one, other)
}

/** A seam is covered by a line so much wider than the outlines beneath, in CSS pixels. */
export const SEAM_COVER = 0.9
/** A roughly known edge: a haze over both sides, and dots along its middle. */
export const HAZE_OPACITY = 0.8
/** Dash and gap in line widths; with round ends the dash is a dot. */
export const FUZZY_DOTS = [0, 2.6] as const
