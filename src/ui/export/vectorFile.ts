/** The sheet as a file of lines and letters; loaded on demand with what it needs. */
import { lettersByFace } from '../../drawing/svg'
import { pdfFile } from '../../paper/pdf/pdfFile'
import { outlinedSvgFile, svgFile } from '../../paper/svgFile'
import { SOFTWARE } from './exportPng'
import type { Sheet } from './sheet'
import { typefaces } from './woffFiles'

/** @throws where the fonts did not load, or have not all letters */
export async function vectorFile(
  { page, further, title, permalink }: Sheet,
  format: 'svg' | 'pdf',
  outlines: boolean,
): Promise<Blob> {
  const data = { title, permalink, software: SOFTWARE }
  if (format === 'pdf') {
    const pages = [page, ...further]
    const held = await typefaces.holding(lettersByFace(pages.join('')))
    return new Blob([await pdfFile(pages, held, data)], { type: 'application/pdf' })
  }
  const faces = await typefaces.holding(lettersByFace(page))
  const svg = outlines ? outlinedSvgFile(page, faces, data) : await svgFile(page, faces, data)
  return new Blob([svg], { type: 'image/svg+xml' })
}
