import type { LayerSpecification } from 'maplibre-gl'
import { stacked } from '../paint/mix'
import type { Palette } from '../paint/palette'
import { WIDTHS } from '../paint/widths'
import { byZoom } from './byZoom'
import { SOURCE } from './layerNames'

/** Water, its vignette along the coast, the graticule, land and the tint of the Soviet Union of 1939. */
export function backgroundLayers(palette: Palette): LayerSpecification[] {
  // Opaque, the widest lowest: translucent lines would darken where a coast bends back on itself,
  // and a layer of its own opacity costs a pass over the whole screen.
  const vignette = stacked(palette.water, palette.waterVignette, palette.vignette)
  const band = stacked(palette.ussr, palette.ussrBand, palette.frontierBand)
  return [
    { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
    ...palette.vignette.map(
      ({ width }, index): LayerSpecification => ({
        id: `vignette-${width}`,
        type: 'line',
        source: SOURCE.vignette,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': vignette[index] ?? palette.waterVignette,
          'line-width': width,
        },
      }),
    ),
    {
      id: 'graticule',
      type: 'line',
      source: SOURCE.graticule,
      paint: { 'line-color': palette.graticule, 'line-width': byZoom(WIDTHS.graticule) },
    },
    fill('land', SOURCE.land, palette.land),
    fill('ussr', SOURCE.ussr, palette.ussr),
    // The frontier runs with the Soviet Union on its right: the band lies inside, as in hand-tinted atlases.
    ...palette.frontierBand.map(
      ({ width }, index): LayerSpecification => ({
        id: `frontier-band-${width}`,
        type: 'line',
        source: SOURCE.frontier,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': band[index] ?? palette.ussrBand,
          'line-width': width / 2,
          'line-offset': width / 4,
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

/** Lakes and shores, over the fills of territories. Lakes are holes of the land: its line is their shore, too. */
export function shoreLayers(palette: Palette): LayerSpecification[] {
  return [
    fill('lakes', SOURCE.lakes, palette.lake),
    {
      id: 'land-line',
      type: 'line',
      source: SOURCE.land,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.coast, 'line-width': byZoom(WIDTHS.coast) },
    },
  ]
}

/** Not smoothed at the edge, since a line lies on each. */
function fill(id: string, source: string, color: string): LayerSpecification {
  return { id, type: 'fill', source, paint: { 'fill-color': color, 'fill-antialias': false } }
}
