import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { Palette } from '../paint/palette'
import { FONT } from './labelLayers'
import { LAYER, SOURCE } from './layerNames'

const NOW: ExpressionSpecification = ['get', 'now']
const SEVERAL: ExpressionSpecification = ['>', ['get', 'count'], 1]

function ifNow(now: number | string, otherwise: number | string): ExpressionSpecification {
  return ['case', NOW, now, otherwise]
}

/** Places of events: ink, so that no status is meant; filled where something happened at the moment, else faint. */
export function eventLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: LAYER.event,
      type: 'circle',
      source: SOURCE.events,
      paint: {
        'circle-radius': ['case', SEVERAL, ifNow(9, 8), ifNow(6, 4.5)],
        'circle-color': ifNow(palette.ink, palette.panel),
        'circle-opacity': ifNow(1, 0.7),
        'circle-stroke-color': ifNow(palette.panel, palette.ink2),
        'circle-stroke-width': ifNow(2, 1),
        'circle-stroke-opacity': ifNow(1, 0.8),
      },
    },
  ]
}

/** How many events a place has, where it is more than one. */
export function eventCountLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'event-counts',
      type: 'symbol',
      source: SOURCE.events,
      filter: SEVERAL,
      layout: {
        'text-field': ['to-string', ['get', 'count']],
        'text-font': FONT.sansBold,
        'text-size': 11,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': ifNow(palette.panel, palette.ink) },
    },
  ]
}
