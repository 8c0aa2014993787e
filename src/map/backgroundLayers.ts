import type { FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { stacked } from '../paint/mix'
import type { Palette } from '../paint/palette'
import { WIDTHS } from '../paint/widths'
import { byZoom } from './byZoom'
import { isGround } from './ground'
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
      source: SOURCE.lands,
      filter: isGround('graticule'),
      paint: { 'line-color': palette.graticule, 'line-width': byZoom(WIDTHS.graticule) },
    },
    fill('ussr', SOURCE.lands, palette.ussr, isGround('ussr')),
    // Lines on the frontier, of which the other land then hides the outer half, as in hand-tinted atlases.
    ...palette.frontierBand.map(
      ({ width }, index): LayerSpecification => ({
        id: `frontier-band-${width}`,
        type: 'line',
        source: SOURCE.lands,
        filter: isGround('frontier'),
        layout: { 'line-join': 'round' },
        paint: { 'line-color': band[index] ?? palette.ussrBand, 'line-width': width },
      }),
    ),
    fill('land', SOURCE.lands, palette.land, isGround('land')),
  ]
}

/** State borders of 1938: thin, under the fills, whose own edges say more. */
export function borderLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'borders',
      type: 'line',
      source: SOURCE.lands,
      filter: isGround('borders'),
      paint: { 'line-color': palette.border, 'line-width': byZoom(WIDTHS.border) },
    },
  ]
}

/** Zones of other powers, like territories that another power holds. */
export function zoneLayers(palette: Palette): LayerSpecification[] {
  const { fill: color, outline, dash } = palette.status['other-power']
  return [
    fill('zones', SOURCE.zones, color),
    {
      id: 'zone-outlines',
      type: 'line',
      source: SOURCE.zones,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': outline,
        'line-width': byZoom(WIDTHS.outline),
        ...(dash ? { 'line-dasharray': [...dash] } : {}),
      },
    },
  ]
}

/** Lakes and shores, over the fills of territories. Lakes are holes of the land: its line is their shore, too. */
export function shoreLayers(palette: Palette): LayerSpecification[] {
  return [
    fill('lakes', SOURCE.lands, palette.lake, isGround('lakes')),
    {
      id: 'land-line',
      type: 'line',
      source: SOURCE.lands,
      filter: isGround('land', 'soviet-land'),
      paint: { 'line-color': palette.coast, 'line-width': byZoom(WIDTHS.coast) },
    },
    // Over the line of the land, which runs here, too, between its two parts.
    {
      id: 'frontier',
      type: 'line',
      source: SOURCE.lands,
      filter: isGround('frontier'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.ussrEdge, 'line-width': byZoom(WIDTHS.frontier) },
    },
  ]
}

/** Not smoothed at the edge, since a line lies on each. */
function fill(id: string, source: string, color: string, filter?: FilterSpecification): LayerSpecification {
  const paint = { 'fill-color': color, 'fill-antialias': false }
  return { id, type: 'fill', source, paint, ...(filter ? { filter } : {}) }
}
