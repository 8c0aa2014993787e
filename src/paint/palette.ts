/**
 * The colours of the atlas by meaning. Screen and paper both paint by these.
 * Lightness, contrast and the distance between statuses for readers with
 * colour-vision deficiency are checked in tests/paint.
 */
import type { Change } from '../atlas/comparison'
import type { Status } from '../atlas/types'

/** A pattern over a fill; lengths in CSS pixels at 1×. Statuses never use the diagonal. */
export type Texture =
  | {
      kind: 'upright' | 'level' | 'grid' | 'crosshatch' | 'diagonal'
      spacing: number
      weight: number
      color: string
      opacity: number
    }
  | { kind: 'dots'; spacing: number; radius: number; color: string; opacity: number }

export interface StatusInk {
  fill: string
  outline: string
  /** The colour of a name that stands on the fill. */
  label: string
  /** Dash and gap of the outline in line widths; undefined for a solid one. */
  dash: readonly [number, number] | undefined
  texture: Texture | undefined
}

interface Band {
  /** CSS pixels. */
  width: number
  opacity: number
}

export interface Palette {
  theme: 'light' | 'dark'
  paper: string
  panel: string
  control: string
  land: string
  water: string
  waterVignette: string
  coast: string
  graticule: string
  /** State borders of 1938. */
  border: string
  lake: string
  /** The tint of the Soviet Union of 1939, its inner band and its frontier. */
  ussr: string
  ussrBand: string
  ussrEdge: string
  river: string
  ink: string
  ink2: string
  ink3: string
  rule: string
  ruleStrong: string
  seaText: string
  countryText: string
  accent: string
  focus: string
  selected: string
  selectedCasing: string
  hover: string
  error: string
  status: Readonly<Record<Status, StatusInk>>
  /** What became of a territory, in a comparison. Textures are statuses' own: the map has layers for these. */
  change: Readonly<Record<Change, StatusInk>>
  /** The diagonal that says "only part of the year", and nothing else. */
  partYear: Texture
  /** Lines of `waterVignette` on the coast, under the land. */
  vignette: readonly Band[]
  /** Lines of `ussrBand` on the frontier of 1939; only the inner half shows. */
  frontierBand: readonly Band[]
}
