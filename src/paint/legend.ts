/** What a legend of a moment says: only what is on the map. */
import type { FuzzyProperties } from '../atlas/shapes'
import type { Territory } from '../atlas/types'
import { byId, isFuzzyEdgeShown } from './edges'
import { INK_ORDER, type InkName, isContext, type Painted } from './painted'
import { ringsBelow } from './rings'

export interface LegendEntry {
  status: InkName
  /** Territories painted so. */
  count: number
  areaKm2: number
}

export interface Legend {
  entries: LegendEntry[]
  /** Territories painted with stripes: their status held during only part of the year. */
  partial: number
  /** All but the front and other powers; in a comparison all that changed or stayed. */
  active: number
  /** Whether any is drawn as a ring, being too small to see at the zoom of the map. */
  small: boolean
  /** Whether an edge of what is shown is known only roughly. */
  fuzzy: boolean
}

/**
 * @param zoom of the map; Infinity where nothing is drawn as a ring
 * @param fuzzy edges that are known only roughly
 * @param all every territory of the atlas
 */
export function legendOf(
  shown: readonly Painted[],
  zoom = Number.POSITIVE_INFINITY,
  fuzzy: readonly FuzzyProperties[] = [],
  all: readonly Pick<Territory, 'name'>[] = [],
): Legend {
  const shownById = byId(shown)
  const rings = ringsBelow(shown, all)
  const entries = INK_ORDER.flatMap((status) => {
    const painted = shown.filter(({ activity }) => activity.status === status)
    if (painted.length === 0) return []
    const areaKm2 = painted.reduce((sum, { territory }) => sum + territory.areaKm2, 0)
    return [{ status, count: painted.length, areaKm2 }]
  })
  const active = shown.filter(({ activity }) => !isContext(activity.status))
  return {
    entries,
    partial: active.filter(({ activity }) => activity.partial).length,
    active: active.length,
    fuzzy: fuzzy.some((edge) => isFuzzyEdgeShown(edge, shownById)),
    small: [...rings.values()].some((below) => zoom < below),
  }
}
