/** Names that the style, the images and the queries of the map have in common. */
import type { Status } from '../atlas/types'
import type { InkName } from '../paint/painted'

export const SOURCE = {
  /** The territories, their edges, and what lies beneath and never changes. */
  lands: 'lands',
  /** The land again, coarsely. */
  vignette: 'vignette',
  zones: 'zones',
  /** The territories that are pointed at and selected. */
  choice: 'choice',
  /** One point a territory, for those too small to see. */
  marks: 'marks',
  labels: 'labels',
  /** Where events of the selected territory happened. */
  events: 'events',
} as const

export const LAYER = {
  fill: 'territory-fill',
  mark: 'mark-ring',
  event: 'event-places',
} as const

export const PART_YEAR_IMAGE = 'texture-part-year'

export function textureImage(status: Status): string {
  return `texture-${status}`
}

/** The feature-state of an outline or of what closes a seam: the ink of its line, if any; or of a roughly known edge. */
export type EdgeState = { status: InkName | null } | { shown: boolean }

/** The feature-state of a mark; without one no ring is drawn. */
export interface RingState {
  /** None where nothing holds at the moment: then only a selected one is drawn. */
  status: InkName | null
  selected: boolean
}

/** The feature-state of a territory. */
export interface TerritoryState {
  /** None where nothing holds at the moment: then nothing is drawn. */
  status: InkName | null
  partial: boolean
}
