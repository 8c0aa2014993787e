/**
 * A drawing as an image, its letters as lines: an SVG image must bring its own fonts, and browsers
 * say that it is decoded before they have read them all, so that names would be missing now and then.
 */
import { lettersByFace } from '../../drawing/svg'
import { outlined } from '../../paper/svgFile'
import { typefaces } from './woffFiles'

export async function drawnImage(svg: string): Promise<Blob> {
  const faces = await typefaces.offering(lettersByFace(svg))
  return new Blob([outlined(svg, faces)], { type: 'image/svg+xml' })
}

/** Ready to be drawn on a canvas. */
export async function decodedImage(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(await drawnImage(svg))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(address)
  }
}
