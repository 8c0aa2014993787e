import type { LayerSpecification } from 'maplibre-gl'
import type { Palette } from '../paint/palette'
import { WIDTHS } from '../paint/widths'
import { byZoom } from './byZoom'
import { SOURCE } from './layerNames'

/** Water, its vignette along the coast, the graticule, land and the tint of the Soviet Union of 1939. */
export function backgroundLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
    ...palette.vignette.map(
      ({ width, opacity }): LayerSpecification => ({
        id: `vignette-${width}`,
        type: 'line',
        source: SOURCE.coast,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.waterVignette,
          'line-width': width,
          'line-layer-opacity': opacity,
        },
      }),
    ),
    {
      id: 'graticule',
      type: 'line',
      source: SOURCE.graticule,
      paint: { 'line-color': palette.graticule, 'line-width': byZoom(WIDTHS.graticule) },
    },
    { id: 'land', type: 'fill', source: SOURCE.land, paint: { 'fill-color': palette.land } },
    { id: 'ussr', type: 'fill', source: SOURCE.ussr, paint: { 'fill-color': palette.ussr } },
    // The frontier runs with the Soviet Union on its right: the band lies inside, as in hand-tinted atlases.
    ...palette.frontierBand.map(
      ({ width, opacity }): LayerSpecification => ({
        id: `frontier-band-${width}`,
        type: 'line',
        source: SOURCE.frontier,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.ussrBand,
          'line-width': width / 2,
          'line-offset': width / 4,
          'line-layer-opacity': opacity,
        },
      }),
    ),
    {
      id: 'frontier',
      type: 'line',
      source: SOURCE.frontier,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.ussrEdge, 'line-width': byZoom(WIDTHS.frontier) },
    },
  ]
}

/** Lakes and coasts, over the fills of territories. */
export function shoreLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'lakes', type: 'fill', source: SOURCE.lakes, paint: { 'fill-color': palette.lake } },
    ...[SOURCE.coast, SOURCE.lakes].map(
      (source): LayerSpecification => ({
        id: `${source}-line`,
        type: 'line',
        source,
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette.coast, 'line-width': byZoom(WIDTHS.coast) },
      }),
    ),
  ]
}
