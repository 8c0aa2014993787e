/** What a legend of a moment says: only what is on the map. */
import { type ActiveTerritory, activeTerritories } from '../atlas/activity'
import { STATUS_ORDER } from '../atlas/status'
import type { Status } from '../atlas/types'

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
}

export function legendOf(shown: ActiveTerritory[]): Legend {
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
  }
}
