/** What the page and the worker that encodes a film say to each other. */
import type { FilmFormat } from './filmFormat'
import type { FilmData } from './videoFilm'

export interface Begin {
  kind: 'begin'
  format: FilmFormat
  size: { width: number; height: number }
  data: FilmData
  /** Colours that a GIF must keep as they are, `#rrggbb`. */
  inks: readonly string[]
}

export type ToWorker =
  | Begin
  /** A frame to take colours from, before the first. */
  | { kind: 'sample'; picture: ImageBitmap }
  | { kind: 'frame'; picture: ImageBitmap; seconds: number }
  | { kind: 'end' }

export type FromWorker =
  /** What was sent before is done. */
  { kind: 'done' } | { kind: 'file'; file: Blob } | { kind: 'failed'; reason: string }
