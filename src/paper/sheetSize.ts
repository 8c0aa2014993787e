/** The size of a sheet that is drawn: what its document says, in millimetres. */
import type { Paper } from '../drawing/paper'

const SIZE = /^(<svg [^>]*?)width="([\d.]+)mm" height="([\d.]+)mm"/

/** @throws where the document has no size in millimetres */
export function sizeOf(page: string): Paper {
  const [, , width, height] = SIZE.exec(page) ?? []
  if (width === undefined || height === undefined) throw new Error('The drawing has no size.')
  return { width: Number(width), height: Number(height) }
}

/** As large as the paper allows: a page that was laid out for other proportions keeps them. */
export function withSize(page: string, paper: Paper): string {
  const { width, height } = sizeOf(page)
  const scale = Math.min(paper.width / width, paper.height / height)
  const mm = (length: number) => Math.round(length * scale * 1000) / 1000
  return page.replace(SIZE, (_, start: string) => `${start}width="${mm(width)}mm" height="${mm(height)}mm"`)
}
