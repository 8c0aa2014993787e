/**
 * Textures as pixels, for a map that draws patterns from images. Computed, not
 * drawn on a canvas: the same in every browser, and testable without one.
 */
import type { Texture } from './palette'

export interface TextureImage {
  width: number
  height: number
  /** RGBA, not premultiplied. */
  data: Uint8ClampedArray
}

/** Samples per pixel and axis; 4 × 4 gives edges 16 levels of grey. */
const SAMPLES = 4

/**
 * One tile of the texture that repeats without a seam.
 * @param pixelRatio device pixels per CSS pixel, > 0
 * @param strength factor on the opacity, 1 as in the palette
 */
export function texturePixels(texture: Texture, pixelRatio: number, strength = 1): TextureImage {
  const size = Math.max(1, Math.round(tileSize(texture) * pixelRatio))
  // The tile is a whole number of pixels, so the pattern is stretched to it by less than half a pixel.
  const scale = tileSize(texture) / size
  const [red, green, blue] = rgb(texture.color)
  const alpha = 255 * Math.min(1, texture.opacity * strength)
  const data = new Uint8ClampedArray(size * size * 4)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let hits = 0
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const dx = ((sample % SAMPLES) + 0.5) / SAMPLES
        const dy = (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES
        if (isInked(texture, (x + dx) * scale, (y + dy) * scale)) hits++
      }
      data.set([red, green, blue, (alpha * hits) / (SAMPLES * SAMPLES)], (y * size + x) * 4)
    }
  }
  return { width: size, height: size, data }
}

/** Side of the square tile in CSS pixels. */
export function tileSize(texture: Texture): number {
  // Lines at 45° repeat along an axis every spacing · √2.
  return texture.kind === 'diagonal' || texture.kind === 'crosshatch'
    ? texture.spacing * Math.SQRT2
    : texture.spacing
}

/** Whether a point at this distance from one of many parallel lines lies on a line. */
function near(distance: number, weight: number, spacing: number): boolean {
  const rest = ((distance % spacing) + spacing) % spacing
  return Math.min(rest, spacing - rest) <= weight / 2
}

function isInked(texture: Texture, x: number, y: number): boolean {
  switch (texture.kind) {
    case 'upright':
      return near(x - texture.spacing / 2, texture.weight, texture.spacing)
    case 'level':
      return near(y - texture.spacing / 2, texture.weight, texture.spacing)
    case 'grid':
      return (
        near(x - texture.spacing / 2, texture.weight, texture.spacing) ||
        near(y - texture.spacing / 2, texture.weight, texture.spacing)
      )
    case 'diagonal':
      return near((x + y) / Math.SQRT2, texture.weight, texture.spacing)
    case 'crosshatch':
      return (
        near((x + y) / Math.SQRT2, texture.weight, texture.spacing) ||
        near((x - y) / Math.SQRT2, texture.weight, texture.spacing)
      )
    case 'dots':
      return dotCentres(texture.spacing).some(([cx, cy]) => Math.hypot(x - cx, y - cy) <= texture.radius)
  }
}

/** Two dots a tile, so that rows stand between each other. */
export function dotCentres(spacing: number): [number, number][] {
  return [
    [spacing / 4, spacing / 4],
    [(spacing * 3) / 4, (spacing * 3) / 4],
  ]
}

/** `#rrggbb` → 0–255 each. */
export function rgb(color: string): [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}
