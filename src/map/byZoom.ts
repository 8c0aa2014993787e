import type { ExpressionSpecification } from 'maplibre-gl'
import { WIDTH_ZOOMS } from '../paint/widths'

/** A width that grows with the zoom, linear between the zooms of the palette. */
export function byZoom(widths: readonly [number, number, number, number]): ExpressionSpecification {
  const [a, b, c, d] = WIDTH_ZOOMS
  return ['interpolate', ['linear'], ['zoom'], a, widths[0], b, widths[1], c, widths[2], d, widths[3]]
}
