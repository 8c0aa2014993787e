import type { Edition } from '../../atlas/edition'
import type { MapLabel } from '../../atlas/labels'
import type { Shapes } from '../../atlas/shapes'
import type { Atlas, NamedView } from '../../atlas/types'
import type { Camera, ViewState } from '../../state/viewState'
import type { Language } from '../../words/language'

/** What was on the screen when the dialog opened, whatever happens beneath it. */
export interface OnScreen {
  atlas: Atlas
  shapes: Shapes
  labels: readonly MapLabel[]
  /** Version and date of the data. */
  edition: Edition
  /** The named view that was called up. */
  scene: NamedView | undefined
  /** Whether the zones of other powers were drawn. */
  zones: boolean
  state: ViewState
  /** Of the sheet; the atlas is named in it already. */
  language: Language
  /** Where the map stands now, also when the reader has not moved it. */
  camera: Camera
  /** The map's box on screen in CSS pixels. */
  mapSize: { width: number; height: number }
  /** Address of the atlas without its parameters. */
  site: string
}
