/** A sheet as pixels: how many, and how many are too many. */
import type { Paper } from '../drawing/paper'

/** Dots per inch that can be asked for. */
export const DPI = { least: 72, most: 600 } as const

/** A picture larger than this needs more memory than most machines like to give. */
export const MOST_PIXELS = 100e6

export interface PixelSize {
  width: number
  height: number
}

/** How many dots so many millimetres are. */
function dotsOf(millimetres: number, dpi: number): number {
  return Math.round((millimetres / 25.4) * dpi)
}

export function pixelsOf({ width, height }: Paper, dpi: number): PixelSize {
  return { width: dotsOf(width, dpi), height: dotsOf(height, dpi) }
}

/**
 * The highest whole number of dots per inch, not above the one asked for, of which the picture can be made;
 * undefined where not even the lowest can.
 * @param canDraw whether a picture of that size can be drawn here; may be slow, is asked about ten times
 */
export function largestDpi(
  paper: Paper,
  asked: number,
  canDraw: (size: PixelSize) => boolean,
): number | undefined {
  const works = (dpi: number) => canDraw(pixelsOf(paper, dpi))
  if (works(asked)) return asked
  if (!works(DPI.least)) return undefined
  let [low, high]: [number, number] = [DPI.least, asked]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (works(middle)) low = middle
    else high = middle
  }
  return low
}
