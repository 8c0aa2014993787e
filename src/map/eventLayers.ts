import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { Palette } from '../paint/palette'
import { FONT } from './labelLayers'
import { LAYER, SOURCE } from './layerNames'

const NOW: ExpressionSpecification = ['get', 'now']
const SEVERAL: ExpressionSpecification = ['>', ['get', 'count'], 1]

/** From here on a mark is large enough for a number. */
const COUNTED_FROM_ZOOM = 5

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
        // Small where much lies close together, so that the land is seen between them.
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['zoom'],
          COUNTED_FROM_ZOOM - 1,
          ifNow(4, 3),
          COUNTED_FROM_ZOOM,
          ['case', SEVERAL, ifNow(9, 8), ifNow(6, 4.5)],
        ],
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
      minzoom: COUNTED_FROM_ZOOM,
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
