/** What the interface tells a map and what the map says back, whoever draws it. */
import type { EventMark } from '../atlas/eventPlaces'
import type { MapLabel } from '../atlas/labels'
import type { Moment } from '../atlas/moment'
import type { Shapes } from '../atlas/shapes'
import type { Atlas } from '../atlas/types'
import type { Camera } from '../state/viewState'
import type { Language } from '../words/language'

export interface MapContent {
  /** Of the canvas, for those who do not see it: each of two maps has its own. */
  title: string
  /** Named in the language. */
  atlas: Atlas
  language: Language
  shapes: Shapes
  labels: readonly MapLabel[]
  /** Said where wheel and finger belong to the page around the map; without it they are the map's own. */
  gestures?: { windows: string; mac: string; touch: string } | undefined
}

/** What is seen; the camera is the reader's and is set apart. */
export interface MapScene {
  moment: Moment
  /** The other date, where what changed between the two is painted and not what holds. */
  compare?: Moment | undefined
  territory: string | undefined
  /** Whether the zones of other powers are asked for. */
  zones: boolean
  /** Where events of the selected territory happened. */
  eventMarks: readonly EventMark[]
}

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number]

/** CSS pixels at each side of the map that plates cover. */
export interface Padding {
  top: number
  right: number
  bottom: number
  left: number
}

export interface MapHover {
  territory: string | undefined
  mark: EventMark | undefined
  x: number
  y: number
}

export interface MapListener {
  /** A click on a shown territory, or on nothing. */
  onSelect(this: void, territory: string | undefined): void
  /** A click on a place of events. */
  onEvents(this: void, mark: EventMark): void
  /** The pointer is over a place of events or a shown territory, at this place in the map's box in CSS pixels. */
  onHover(this: void, hover: MapHover | undefined): void
  /** The camera stands; `chosen` where the reader moved it, not where the window changed its size. */
  onCamera(this: void, camera: Camera, chosen: boolean): void
  /** The camera at every step of a move that was not asked for by `setCamera`: another map may follow. */
  onMove(this: void, camera: Camera): void
  /** False when the date asked for is drawn and can be clicked. */
  onBusy(this: void, busy: boolean): void
  /** The graphics context is lost, or back. */
  onLost(this: void, lost: boolean): void
}
