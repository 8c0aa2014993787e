/** The edges of territories, whose look depends on both sides: outlines, and edges known only roughly. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { FUZZY_DOTS, HAZE_OPACITY } from '../paint/edges'
import { INK_ORDER, type InkName, inksOf } from '../paint/painted'
import type { Palette } from '../paint/palette'
import { WIDTHS } from '../paint/widths'
import { byZoom } from './byZoom'
import { SOURCE } from './layerNames'
import { byStatus, type Ever, opaqueIf } from './territoryLayers'

const FUZZY_SHOWN: ExpressionSpecification = ['boolean', ['feature-state', 'shown'], false]

/**
 * Outlines by what is painted.
 * @param ever of statuses: picks the edges beside which they may ever be
 */
export function outlineLayers(palette: Palette, ever: Ever): LayerSpecification[] {
  const dashes = new Map<string, InkName[]>()
  for (const ink of INK_ORDER) {
    const key = JSON.stringify(inksOf(palette)[ink].dash ?? [])
    dashes.set(key, [...(dashes.get(key) ?? []), ink])
  }
  return [...dashes].map(([key, statuses]): LayerSpecification => {
    const dash: number[] = JSON.parse(key)
    return {
      id: `outline-${statuses[0]}`,
      type: 'line',
      source: SOURCE.lands,
      ...ever(statuses),
      paint: {
        'line-color': byStatus(palette, ({ outline }) => outline, statuses),
        'line-width': byZoom(WIDTHS.outline),
        ...(dash.length > 0 ? { 'line-dasharray': dash } : {}),
      },
    }
  })
}

/** @param isFuzzy picks the edges that are known only roughly */
export function fuzzyLayers(palette: Palette, isFuzzy: ExpressionSpecification): LayerSpecification[] {
  return [
    {
      id: 'fuzzy-haze',
      type: 'line',
      source: SOURCE.lands,
      filter: isFuzzy,
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
      source: SOURCE.lands,
      filter: isFuzzy,
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
