/** A drawn sheet as a PNG of print quality, made in the reader's browser. */

import { version } from '../../../package.json'
import type { Paper } from '../../drawing/paper'
import type { PixelSize } from '../../paper/pixels'
import { dotsPerMetre, withPrintData } from '../../paper/pngChunks'
import { decodedImage } from './drawnImage'
import PngEncoder from './encodePng.worker?worker&inline'
import type { Sheet } from './sheet'

/** Who made a file, as files say it. */
export const SOFTWARE = `Soviet Occupations Atlas ${version}`

/** @throws where the browser cannot draw it, with a message for the reader */
export async function exportPng(sheet: Sheet, { width, height }: PixelSize, dpi: number): Promise<Blob> {
  const image = await decodedImage(sheet.page)
  // Read back at once: drawn by the processor, a sheet takes a fraction of the time that its way from the graphics card takes.
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (!context) throw new Error('This browser gives no canvas to draw on.')
  // The sheet's proportions differ from the pixels' by a ten-thousandth: another colour shows at no edge.
  context.fillStyle = sheet.paper
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, 0, 0, width, height)
  const png = await encodePng(await createImageBitmap(canvas))
  // Some browsers keep the memory of a canvas for long.
  canvas.width = 0
  const bytes = new Uint8Array(await png.arrayBuffer())
  const texts = { Title: sheet.title, Source: sheet.permalink, Software: SOFTWARE }
  return new Blob([withPrintData(bytes, dotsPerMetre(dpi), texts)], { type: 'image/png' })
}

/** A picture of so many pixels is sharp on most screens: lines in such numbers are slow to show again and again. */
const PROOF_PIXELS = 3e6

/** For a preview of paper of this size, in any unit. */
export function exportProof(sheet: Sheet, { width, height }: Pick<Paper, 'width' | 'height'>): Promise<Blob> {
  const perUnit = Math.sqrt(PROOF_PIXELS / (width * height))
  const pixels = { width: Math.round(width * perUnit), height: Math.round(height * perUnit) }
  return exportPng(sheet, pixels, SCREEN_DPI)
}

/** By the reckoning of CSS. */
const SCREEN_DPI = 96

async function encodePng(picture: ImageBitmap): Promise<Blob> {
  const worker = new PngEncoder()
  try {
    return await new Promise<Blob>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Blob | string>) => {
        if (typeof data === 'string') reject(new Error(data))
        else resolve(data)
      })
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
      worker.postMessage(picture, [picture])
    })
  } finally {
    worker.terminate()
  }
}
