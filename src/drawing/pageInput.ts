/** What a sheet is made of. */
import type { NamedView, Reading } from '../atlas/types'
import type { MapInput } from './mapDrawing'
import type { Paper } from './paper'

export interface PageInput extends Omit<MapInput, 'width' | 'height' | 'idPrefix'> {
  /** A4 landscape where nothing else is asked for. */
  paper?: Paper | undefined
  /** The named view: gives the sheet its title, and its caption to the text. */
  scene?: NamedView | undefined
  /** In place of the atlas's own; an empty one leaves its place empty. */
  title?: string | undefined
  subtitle?: string | undefined
  /** What the maker of the map adds. */
  note?: string | undefined
  /** The address under which the same view can be seen. */
  permalink: string
  /**
   * Where the address stands there as a code for telephones, too: `qrCode`. It is handed in since most sheets
   * have none, and it is not small.
   */
  code?: ((text: string, left: number, top: number, size: number) => string) | undefined
  /** Version and date of the data as cited: "version 0.1.0, data of 22 November 2026". */
  edition: string
  /** Names the sources, as many as there is room for; without it they are counted. */
  reading?: Reading | undefined
  /** Whether a numbered list of all sources follows on pages of its own: then the sheet says so. */
  sourcesFollow?: boolean | undefined
  /** `@font-face` rules with the fonts inside; without them the drawing takes fonts of its surroundings. */
  fontCss?: string | undefined
}
