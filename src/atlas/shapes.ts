/** The shapes as the app loads them: one topology, in which neighbours share their arcs. */
import type { Feature, FeatureCollection, LineString, MultiLineString } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Objects, Topology } from 'topojson-specification'
import { parseIsoDay } from './day'
import { type EdgeProperties, edgesOf } from './edges'
import { type Moment, spanOf } from './moment'
import { type PlacedTopology, placedTopology } from './placedTopology'
import type { Shape } from './types'

/** What the topology holds; `territories` has an id each, the others are background. */
interface ShapeObjects extends Objects {
  territories: GeometryCollection
  land: GeometryCollection
  lakes: GeometryCollection
  ussr: GeometryCollection
  frontier: GeometryCollection
  borders: GeometryCollection<BorderProperties>
  zones: GeometryCollection<ZoneProperties>
  fuzzy: GeometryCollection<FuzzyProperties>
}

export type ShapesTopology = Topology<ShapeObjects>

/** A border of 1 January 1938. */
export interface BorderProperties {
  /** Short English names of the two states, in alphabetical order. */
  between: [string, string]
  over: 'land' | 'lake'
  /** In the words of a boundary's precision. */
  precision: string
}

/** Ground of another power's zone; a piece that changed hands stands once for each. */
export interface ZoneProperties {
  /** Id of the piece of ground. */
  piece: string
  /** Name, e.g. "British zone of Austria". */
  zone: string
  power: string
  /** ISO days; `to` is the first day on which it no longer holds. */
  from: string
  to: string
  precision: string
  /** Where its name belongs: longitude, latitude. */
  labelPoint: [number, number]
  /** Ids of the territories on the zone's ground, which are not repeated in the shape. */
  territories: string[]
}

/** An edge of territories that follows a line known only roughly. */
export interface FuzzyProperties {
  /** Ids of the one or two territories beside it. */
  territories: string[]
  precision: string
  /** Id of the line, in geodata/lines. */
  line: string
}

export interface Shapes {
  /** Id = the territory's id, also as the property `id`. */
  territories: FeatureCollection<Shape, { id: string }>
  /** Two parts: `soviet-union-1939` and `elsewhere`, as the property `part`. */
  land: FeatureCollection
  lakes: FeatureCollection
  /** The Soviet Union of 1 January 1939. */
  ussr: FeatureCollection
  /** Its frontier on land. */
  frontier: FeatureCollection
  /** State borders of 1 January 1938, on land and across lakes; those beside territories lie on their edges. */
  borders: FeatureCollection<LineString, BorderProperties>
  /** Zones of other powers, where no territory lies. */
  zones: FeatureCollection<Shape, ZoneProperties>
  /** Edges of territories that are known only roughly. */
  fuzzy: FeatureCollection<LineString, FuzzyProperties>
  /** Every edge of territories, once. */
  edges: FeatureCollection<MultiLineString, EdgeProperties>
  /** Every shore of the land, without the cut at 180°. */
  readonly coast: Feature<MultiLineString>
}

export interface DecodedShapes extends Shapes {
  /** What they were decoded from. */
  topology: PlacedTopology<ShapeObjects>
}

/** GeoJSON of the topology. Shared arcs become the same coordinates: they must not be changed. */
export function decodeShapes(file: ShapesTopology): DecodedShapes {
  const topology = placedTopology(file)
  const { territories, land, lakes, ussr, frontier, borders, zones, fuzzy } = topology.objects
  // Only paper needs it, and it takes longer to make than all the rest.
  let coast: Shapes['coast'] | undefined
  return {
    territories: {
      type: 'FeatureCollection',
      features: territories.geometries.map((geometry) => {
        const id = String(geometry.id)
        const decoded = feature(topology, geometry) as Feature<Shape>
        return { type: 'Feature', id, properties: { id }, geometry: decoded.geometry }
      }),
    },
    land: feature(topology, land),
    lakes: feature(topology, lakes),
    ussr: feature(topology, ussr),
    frontier: feature(topology, frontier),
    borders: feature(topology, borders) as Shapes['borders'],
    zones: feature(topology, zones) as Shapes['zones'],
    fuzzy: feature(topology, fuzzy) as Shapes['fuzzy'],
    edges: edgesOf(topology, territories),
    get coast() {
      coast ??= { type: 'Feature', properties: {}, geometry: withoutSeam(mesh(topology, land, isShore)) }
      return coast
    },
    topology,
  }
}

/** The zones in force on some day of the moment; none without one. Of one piece the last. */
export function zonesAt({ features }: Shapes['zones'], moment: Moment | undefined): Shapes['zones'] {
  const inForce = new Map<string, Shapes['zones']['features'][number]>()
  if (moment) {
    const { from, to } = spanOf(moment)
    for (const zone of features) {
      const { piece, from: first, to: end } = zone.properties
      if ((parseIsoDay(first) ?? to) < to && (parseIsoDay(end) ?? from) > from) inForce.set(piece, zone)
    }
  }
  return { type: 'FeatureCollection', features: [...inForce.values()] }
}

/** One name for each zone, where its first piece has room for it: longitude, latitude. */
export function zoneNames({ features }: Shapes['zones']): { name: string; at: [number, number] }[] {
  const places = new Map<string, [number, number]>()
  for (const { properties } of features) {
    if (!places.has(properties.zone)) places.set(properties.zone, properties.labelPoint)
  }
  return [...places].map(([name, at]) => ({ name, at }))
}

const onSeam = (point: number[] | undefined) => Math.abs(point?.[0] ?? 0) > 179.85

/** The border between the two parts of the land is no shore. */
function isShore(a: unknown, b: unknown): boolean {
  return a === b
}

/** The world is cut at 180°; the cut is no coast. */
function withoutSeam(lines: MultiLineString): MultiLineString {
  const coordinates = lines.coordinates.flatMap((line) => {
    const pieces: number[][][] = [[]]
    for (const [index, point] of line.entries()) {
      if (onSeam(point) && onSeam(line[index - 1])) pieces.push([])
      pieces.at(-1)?.push(point)
    }
    return pieces.filter((piece) => piece.length > 1)
  })
  return { type: 'MultiLineString', coordinates }
}
