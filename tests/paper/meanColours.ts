/** Pictures of two renderers compared: each smooths edges and sets tiles of textures in its own way. */

import { Resvg } from '@resvg/resvg-js'

export interface Picture {
  /** Red, green, blue and opacity of each pixel, row by row. */
  pixels: ArrayLike<number>
  width: number
  height: number
}

/** Side of the squares that are compared by their mean colour, in pixels. */
const SQUARE = 24
/** A mean that differs by more is another colour, of 255. */
const NEAR = 16

/** The share of mean reds, greens and blues of squares that differ between two pictures of one size. */
export function shareThatDiffers(one: Picture, other: Picture): number {
  const across = Math.floor(one.width / SQUARE)
  const down = Math.floor(one.height / SQUARE)
  const means = meansOf(one, across, down)
  const others = meansOf(other, across, down)
  return means.filter((mean, index) => Math.abs(mean - (others[index] ?? 0)) > NEAR).length / means.length
}

function meansOf({ pixels, width }: Picture, across: number, down: number): number[] {
  const sums = Array.from({ length: across * down * 3 }, () => 0)
  for (let y = 0; y < down * SQUARE; y++) {
    for (let x = 0; x < across * SQUARE; x++) {
      const square = (Math.floor(y / SQUARE) * across + Math.floor(x / SQUARE)) * 3
      for (let part = 0; part < 3; part++)
        sums[square + part] = (sums[square + part] ?? 0) + (pixels[(y * width + x) * 4 + part] ?? 0)
    }
  }
  return sums.map((sum) => sum / SQUARE ** 2)
}

/** A PNG as pixels: resvg reads it as a picture of its own size. */
export function pictureOf(png: Buffer): Picture {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const href = `data:image/png;base64,${png.toString('base64')}`
  return new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}"/></svg>`,
  ).render()
}
