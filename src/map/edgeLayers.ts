/** Edges between territories whose look depends on both sides: seams within one land, and edges known only roughly. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { FUZZY_DOTS, HAZE_OPACITY, SEAM_COVER } from '../paint/edges'
import type { Palette } from '../paint/palette'
import { WIDTHS } from '../paint/widths'
import { byZoom } from './byZoom'
import { SOURCE } from './layerNames'
import { byStatus, opaqueIf } from './territoryLayers'

const FUZZY_SHOWN: ExpressionSpecification = ['boolean', ['feature-state', 'shown'], false]

export function edgeLayers(palette: Palette): LayerSpecification[] {
  const [a, b, c, d] = WIDTHS.outline
  return [
    {
      id: 'seams',
      type: 'line',
      source: SOURCE.seams,
      paint: {
        'line-color': byStatus(palette, ({ fill }) => fill),
        'line-width': byZoom([a + SEAM_COVER, b + SEAM_COVER, c + SEAM_COVER, d + SEAM_COVER]),
      },
    },
    {
      id: 'fuzzy-haze',
      type: 'line',
      source: SOURCE.fuzzy,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.land,
        'line-width': byZoom(WIDTHS.haze),
        'line-blur': byZoom(WIDTHS.haze.map((width) => width / 2) as [number, number, number, number]),
        'line-opacity': ['case', FUZZY_SHOWN, HAZE_OPACITY, 0],
      },
    },
    {
      id: 'fuzzy-dots',
      type: 'line',
      source: SOURCE.fuzzy,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.ink,
        'line-width': byZoom(WIDTHS.fuzzy),
        'line-dasharray': [...FUZZY_DOTS],
        'line-opacity': opaqueIf(FUZZY_SHOWN),
      },
    },
  ]
}
