/** The size of a sheet that is drawn: what its document says, in millimetres. */
import type { Paper } from '../drawing/paper'

const SIZE = /^<svg [^>]*?width="([\d.]+)mm" height="([\d.]+)mm"/

/** @throws where the document has no size in millimetres */
export function sizeOf(page: string): Paper {
  const [, width, height] = SIZE.exec(page) ?? []
  if (width === undefined || height === undefined) throw new Error('The drawing has no size.')
  return { width: Number(width), height: Number(height) }
}
