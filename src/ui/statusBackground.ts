/** Status and texture as CSS backgrounds, made by the same code as the map's textures. */
import { type InkName, inksOf } from '../paint/painted'
import type { Palette, Texture } from '../paint/palette'
import { texturePixels } from '../paint/texturePixels'

interface Background {
  backgroundColor: string
  backgroundImage: string
  backgroundSize: string
  borderColor: string
  borderStyle: 'dashed' | 'dotted' | 'solid'
}

/** A status or a change as the map paints it; `partial` with the stripes of a part of the year. */
export function statusBackground(status: InkName, partial: boolean, palette: Palette): Background {
  const { fill, outline, dash, texture } = inksOf(palette)[status]
  const textures = [partial ? palette.partYear : undefined, texture].filter((item) => item !== undefined)
  return {
    backgroundColor: fill,
    backgroundImage: textures.map((item) => `url(${tileOf(item).url})`).join(', ') || 'none',
    backgroundSize: textures.map((item) => `${tileOf(item).side}px`).join(', ') || 'auto',
    borderColor: outline,
    borderStyle: dash ? (dash[0] > dash[1] ? 'dashed' : 'dotted') : 'solid',
  }
}

const RATIO = 2

interface Tile {
  url: string
  /** In CSS pixels. */
  side: number
}

const tiles = new Map<Texture, Tile>()

/** Computed once: the list has a sample in every row, and rows change while the slider moves. */
function tileOf(texture: Texture): Tile {
  let tile = tiles.get(texture)
  if (tile === undefined) {
    const { width, height, data } = texturePixels(texture, RATIO)
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    // Drawn by the processor: reading a canvas back from the graphics card takes a hundred times as long.
    const context = canvas.getContext('2d', { willReadFrequently: true })
    context?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0)
    tile = { url: canvas.toDataURL(), side: width / RATIO }
    tiles.set(texture, tile)
  }
  return tile
}
