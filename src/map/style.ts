/**
 * The style of the map as a pure function of palette and data; its layers in one visible list, lowest first.
 * Lines as thin as coasts and outlines are not joined round: nobody would see it, and it takes three times the
 * triangles, all of which are written anew where a territory changes.
 */
import type { FeatureCollection, Point } from 'geojson'
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { Shapes } from '../atlas/shapes'
import { type InkName, isStatus } from '../paint/painted'
import type { Palette } from '../paint/palette'
import { backgroundLayers, borderLayers, shoreLayers, zoneLayers } from './backgroundLayers'
import { fuzzyLayers, outlineLayers } from './edgeLayers'
import type { EdgePlaces } from './edgePlaces'
import { eventCountLayers, eventLayers } from './eventLayers'
import { ground } from './ground'
import { labelLayers } from './labelLayers'
import { SOURCE } from './layerNames'
import type { Places } from './places'
import { choiceLayers, type Ever, fillLayers, markLayers, textureLayers } from './territoryLayers'

export interface StyleInput {
  palette: Palette
  shapes: Shapes
  places: Places
  edges: EdgePlaces
  /** Whether what changed between two dates is painted. */
  comparing: boolean
  /** Zones of other powers that are asked for. */
  zones: FeatureCollection
  labels: FeatureCollection<Point>
  /** Where events of the selected territory happened. */
  events: FeatureCollection<Point>
  fontFaces: NonNullable<StyleSpecification['font-faces']>
}

export function atlasStyle({
  palette,
  shapes,
  places,
  edges,
  comparing,
  zones,
  labels,
  events,
  fontFaces,
}: StyleInput): StyleSpecification {
  const ever = everIn(places, edges, comparing)
  return {
    version: 8,
    name: 'Soviet Occupations Atlas',
    'font-faces': fontFaces,
    // Names must not linger when the slider moves on.
    transition: { duration: 0, delay: 0 },
    sources: {
      [SOURCE.ground]: geojson(ground(shapes)),
      // Its lines are so wide that no reader sees the small bays, and so many that they would cost most of a frame.
      [SOURCE.vignette]: geojson(shapes.land, 3),
      [SOURCE.zones]: geojson(zones),
      [SOURCE.territories]: geojson({
        type: 'FeatureCollection',
        features: [...places.shapes(shapes.territories), ...edges.seams(places.count)],
      }),
      [SOURCE.edges]: geojson(edges.shapes()),
      [SOURCE.choice]: geojson({ type: 'FeatureCollection', features: [] }),
      [SOURCE.marks]: geojson(places.marks()),
      [SOURCE.labels]: geojson(labels),
      [SOURCE.events]: geojson(events),
    },
    layers: [
      ...backgroundLayers(palette),
      ...borderLayers(palette),
      ...zoneLayers(palette),
      ...fillLayers(palette, places),
      ...textureLayers(palette, ever.territories),
      ...shoreLayers(palette),
      ...outlineLayers(palette, ever.edges),
      ...fuzzyLayers(palette, edges.isFuzzy),
      ...choiceLayers(palette),
      ...markLayers(palette),
      ...eventLayers(palette),
      ...labelLayers(palette),
      ...eventCountLayers(palette),
    ],
  }
}

/** The layers whose filter depends on whether a comparison is painted, as they are then. */
export function layersOf(
  palette: Palette,
  places: Places,
  edges: EdgePlaces,
  comparing: boolean,
): LayerSpecification[] {
  const ever = everIn(places, edges, comparing)
  return [...textureLayers(palette, ever.territories), ...outlineLayers(palette, ever.edges)]
}

/** What becomes of territories between two dates is no status of theirs. */
function everIn(places: Places, edges: EdgePlaces, comparing: boolean): { territories: Ever; edges: Ever } {
  if (comparing)
    return {
      territories: () => ({ filter: places.isTerritory }),
      edges: () => ({ filter: edges.isOutline }),
    }
  const holders = (inks: readonly InkName[]) => places.everAs(inks.filter(isStatus))
  return {
    territories: (inks) => ({ filter: places.isOneOf(holders(inks)) }),
    edges: (inks) => ({ filter: edges.isOutlineOf(holders(inks)) }),
  }
}

/** @param tolerance how far simplifying may move a line, in CSS pixels; MapLibre's own default keeps neighbours together */
function geojson(data: GeoJSON.GeoJSON, tolerance = 0.375): SourceSpecification & { type: 'geojson' } {
  return { type: 'geojson', data, tolerance }
}
