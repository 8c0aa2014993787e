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
import { TIMES_AS_WIDE } from './wideTiles'

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
      // One for all: MapLibre masks the tiles of each source anew, wherever the layers go from one to another.
      [SOURCE.lands]: wide({
        type: 'FeatureCollection',
        features: [
          ...places.shapes(shapes.territories),
          ...edges.shapes(),
          ...edges.seams(),
          ...ground(shapes, edges.end),
        ],
      }),
      // Its lines are so wide that no reader sees the small bays, and so many that they would cost most of a frame.
      [SOURCE.vignette]: wide(shapes.land, 3),
      [SOURCE.zones]: wide(zones),
      [SOURCE.choice]: wide({ type: 'FeatureCollection', features: [] }),
      [SOURCE.marks]: wide(places.marks()),
      [SOURCE.labels]: geojson(labels),
      [SOURCE.events]: geojson(events),
    },
    layers: [
      ...backgroundLayers(palette),
      ...borderLayers(palette),
      ...zoneLayers(palette),
      ...fillLayers(palette, places, edges),
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

/** Those whose tiles are wide: all but names, which MapLibre places by tiles of its own width, and places of events. */
export const WIDE_SOURCES = [
  SOURCE.lands,
  SOURCE.vignette,
  SOURCE.zones,
  SOURCE.choice,
  SOURCE.marks,
] as const

/** MapLibre's own, in CSS pixels. */
const BUFFER = 128
/** MapLibre's own, in CSS pixels: it keeps neighbours together. */
const TOLERANCE = 0.375

function geojson(data: GeoJSON.GeoJSON): SourceSpecification & { type: 'geojson' } {
  return { type: 'geojson', data }
}

/** @param tolerance how far simplifying may move a line, in CSS pixels */
function wide(data: GeoJSON.GeoJSON, tolerance = TOLERANCE): SourceSpecification & { type: 'geojson' } {
  // Given for a tile at its own width.
  return {
    type: 'geojson',
    data,
    tolerance: tolerance / TIMES_AS_WIDE,
    buffer: BUFFER / TIMES_AS_WIDE,
  }
}
