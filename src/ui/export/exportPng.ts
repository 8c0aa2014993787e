/** A drawn sheet as a PNG of print quality, made in the reader's browser. */

import { PRINT_RESOLUTION, withPrintData } from '../../paper/pngChunks'
import PngEncoder from './encodePng.worker?worker&inline'

/** A4 landscape at 300 dots per inch. */
export const PNG_SIZE = { width: 3508, height: 2480 } as const

/**
 * @param svg a standalone document with its fonts inside
 * @param texts keyword → text of the file's own description, e.g. `Title`
 * @throws where the browser cannot draw it, with a message for the reader
 */
export async function exportPng(svg: string, texts: Readonly<Record<string, string>>): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    // Read back at once: drawn by the processor, a sheet takes a fraction of the time that its way from the graphics card takes.
    const canvas = document.createElement('canvas')
    canvas.width = PNG_SIZE.width
    canvas.height = PNG_SIZE.height
    const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
    if (!context) throw new Error('This browser gives no canvas to draw on.')
    // The sheet's proportions differ from the pixels' by a ten-thousandth: white shows at no edge.
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, PNG_SIZE.width, PNG_SIZE.height)
    context.imageSmoothingQuality = 'high'
    context.drawImage(image, 0, 0, PNG_SIZE.width, PNG_SIZE.height)
    const png = await encodePng(await createImageBitmap(canvas))
    const bytes = new Uint8Array(await png.arrayBuffer())
    return new Blob([withPrintData(bytes, PRINT_RESOLUTION, texts)], { type: 'image/png' })
  } finally {
    URL.revokeObjectURL(address)
  }
}

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
