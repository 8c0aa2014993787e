/**
 * The style of the map as a pure function of palette and data; its layers in one visible list, lowest first.
 * Lines as thin as coasts and outlines are not joined round: nobody would see it, and it takes three times the
 * triangles, all of which are written anew where a territory changes.
 */
import type { FeatureCollection, Point } from 'geojson'
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { Shapes } from '../atlas/shapes'
import { isStatus } from '../paint/painted'
import type { Palette } from '../paint/palette'
import { backgroundLayers, borderLayers, shoreLayers, zoneLayers } from './backgroundLayers'
import { edgeLayers } from './edgeLayers'
import { eventCountLayers, eventLayers } from './eventLayers'
import { ground } from './ground'
import { labelLayers } from './labelLayers'
import { SOURCE } from './layerNames'
import type { Places } from './places'
import { choiceLayers, type Ever, markLayers, outlineLayers, territoryLayers } from './territoryLayers'

export interface StyleInput {
  palette: Palette
  shapes: Shapes
  places: Places
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
  comparing,
  zones,
  labels,
  events,
  fontFaces,
}: StyleInput): StyleSpecification {
  const ever = everIn(places, comparing)
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
      [SOURCE.seams]: { ...geojson(shapes.seams), generateId: true },
      [SOURCE.fuzzy]: { ...geojson(shapes.fuzzy), generateId: true },
      [SOURCE.territories]: geojson(places.shapes(shapes.territories)),
      [SOURCE.choice]: geojson({ type: 'FeatureCollection', features: [] }),
      [SOURCE.marks]: geojson(places.marks()),
      [SOURCE.labels]: geojson(labels),
      [SOURCE.events]: geojson(events),
    },
    layers: [
      ...backgroundLayers(palette),
      ...borderLayers(palette),
      ...zoneLayers(palette),
      ...territoryLayers(palette, ever),
      ...shoreLayers(palette),
      ...outlineLayers(palette, ever),
      ...edgeLayers(palette),
      ...choiceLayers(palette),
      ...markLayers(palette),
      ...eventLayers(palette),
      ...labelLayers(palette),
      ...eventCountLayers(palette),
    ],
  }
}

/** The layers whose filter depends on whether a comparison is painted, as they are then. */
export function layersOf(palette: Palette, places: Places, comparing: boolean): LayerSpecification[] {
  const ever = everIn(places, comparing)
  return [...territoryLayers(palette, ever), ...outlineLayers(palette, ever)]
}

/** What becomes of territories between two dates is no status of theirs. */
function everIn(places: Places, comparing: boolean): Ever {
  return (inks) => (comparing ? {} : { filter: places.everAs(inks.filter(isStatus)) })
}

/** @param tolerance how far simplifying may move a line, in CSS pixels; MapLibre's own default keeps neighbours together */
function geojson(data: GeoJSON.GeoJSON, tolerance = 0.375): SourceSpecification & { type: 'geojson' } {
  return { type: 'geojson', data, tolerance }
}
