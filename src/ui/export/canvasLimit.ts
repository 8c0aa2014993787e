/** How large a canvas may be is nowhere to be asked: browsers give a blank one instead, so it is tried. */
import { MOST_PIXELS, type PixelSize } from '../../paper/pixels'

/** Every browser of the last years draws as much. */
const SAFE = { pixels: 16e6, side: 8192 } as const

const tried = new Map<string, boolean>()

/** Whether a picture of this size can be drawn here; what is larger than usual is tried once. */
export function canDraw({ width, height }: PixelSize): boolean {
  const pixels = width * height
  if (pixels > MOST_PIXELS) return false
  if (pixels <= SAFE.pixels && Math.max(width, height) <= SAFE.side) return true
  const key = `${width}×${height}`
  let works = tried.get(key)
  if (works === undefined) {
    works = holdsItsLastPixel(width, height)
    tried.set(key, works)
  }
  return works
}

function holdsItsLastPixel(width: number, height: number): boolean {
  const canvas = document.createElement('canvas')
  try {
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (!context) return false
    context.fillRect(width - 1, height - 1, 1, 1)
    return context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255
  } catch {
    return false
  } finally {
    canvas.width = 0
  }
}
