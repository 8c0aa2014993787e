/** Textures and the dot of towns, as images of the map's style; made anew for each palette and pixel ratio. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { STATUS_ORDER } from '../atlas/status'
import { type Palette, type Texture } from '../paint/palette'
import { rgb, texturePixels } from '../paint/texturePixels'
import { PART_YEAR_IMAGE, textureImage } from './layerNames'

export function addImages(map: MapLibreMap, palette: Palette): void {
  const pixelRatio = Math.min(3, Math.max(1, Math.round(map.getPixelRatio())))
  const add = (name: string, texture: Texture) => {
    map.addImage(name, texturePixels(texture, pixelRatio), { pixelRatio })
  }
  for (const status of STATUS_ORDER) {
    const { texture } = palette.status[status]
    if (texture) add(textureImage(status), texture)
  }
  add(PART_YEAR_IMAGE, palette.partYear)
  map.addImage('town', townDot(palette, pixelRatio), { pixelRatio })
}

/** A ring of 2.1 px with the land inside. */
function townDot(palette: Palette, pixelRatio: number) {
  const size = Math.ceil(7 * pixelRatio)
  const data = new Uint8ClampedArray(size * size * 4)
  const middle = size / 2
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const distance = Math.hypot(x + 0.5 - middle, y + 0.5 - middle) / pixelRatio
      const colour = rgb(distance < 1.7 ? palette.land : palette.ink)
      const alpha = 255 * Math.min(1, Math.max(0, (2.9 - distance) * pixelRatio))
      data.set([...colour, alpha], (y * size + x) * 4)
    }
  }
  return { width: size, height: size, data }
}
