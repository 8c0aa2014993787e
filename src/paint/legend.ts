/** What a legend of a moment says: only what is on the map. */
import { type ActiveTerritory, activeTerritories } from '../atlas/activity'
import type { FuzzyProperties } from '../atlas/shapes'
import { STATUS_ORDER } from '../atlas/status'
import type { Status, Territory } from '../atlas/types'
import { byId, isFuzzyEdgeShown } from './edges'
import { ringsBelow } from './rings'

export interface LegendEntry {
  status: Status
  /** Territories painted so. */
  count: number
  areaKm2: number
}

export interface Legend {
  entries: LegendEntry[]
  /** Active territories painted with stripes: their status held during only part of the year. */
  partial: number
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
  shown: ActiveTerritory[],
  zoom = Number.POSITIVE_INFINITY,
  fuzzy: readonly FuzzyProperties[] = [],
  all: readonly Pick<Territory, 'name'>[] = [],
): Legend {
  const shownById = byId(shown)
  const rings = ringsBelow(shown, all)
  const entries = STATUS_ORDER.flatMap((status) => {
    const painted = shown.filter(({ activity }) => activity.status === status)
    if (painted.length === 0) return []
    const areaKm2 = painted.reduce((sum, { territory }) => sum + territory.areaKm2, 0)
    return [{ status, count: painted.length, areaKm2 }]
  })
  const active = activeTerritories(shown)
  return {
    entries,
    partial: active.filter(({ activity }) => activity.partial).length,
    active: active.length,
    fuzzy: fuzzy.some((edge) => isFuzzyEdgeShown(edge, shownById)),
    small: [...rings.values()].some((below) => zoom < below),
  }
}
