import { withFonts } from '../../drawing/page'
import { lettersByFace } from '../../drawing/svg'
import { fontCss } from './fontData'

/** A drawing with its fonts inside, to be shown as an image. */
export async function drawnImage(svg: string): Promise<Blob> {
  return new Blob([withFonts(svg, await fontCss(lettersByFace(svg)))], { type: 'image/svg+xml' })
}
