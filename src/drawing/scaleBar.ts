/** A scale bar: round lengths, true at one latitude, because Mercator's scale grows towards the poles. */
import type { Language } from '../words/language'
import { metresPerPixel } from './mercator'

export interface ScaleBar {
  /** 1, 2, 3 or 5 times a power of ten. */
  kilometres: number
  /** CSS pixels on the map. */
  length: number
}

/** The longest round length that is not longer than `most` CSS pixels. */
export function scaleBar(lat: number, zoom: number, most: number): ScaleBar {
  const perPixel = metresPerPixel(lat, zoom) / 1000
  const longest = perPixel * most
  const power = 10 ** Math.floor(Math.log10(longest))
  const factor = [5, 3, 2, 1].find((step) => step * power <= longest) ?? 1
  const kilometres = factor * power
  return { kilometres, length: kilometres / perPixel }
}

/** A CSS pixel in metres: 1/96 inch. */
const PIXEL = 0.0254 / 96

/**
 * The denominator of the scale on paper, to two digits: 12000000 for 1 : 12,000,000.
 * @param enlarged how much larger than the CSS pixel a pixel of the map comes out on paper
 */
export function scaleDenominator(lat: number, zoom: number, enlarged = 1): number {
  return Number((metresPerPixel(lat, zoom) / (PIXEL * enlarged)).toPrecision(2))
}

/** `55° N`; near the equator `0°`. */
export function latitudeInWords(lat: number, { words }: Language): string {
  const degrees = Math.round(Math.abs(lat))
  if (degrees === 0) return '0°'
  return lat > 0 ? words.measures.north(degrees) : words.measures.south(degrees)
}
