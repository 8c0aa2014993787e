/** From labelled cells to the final layers: dissolved, simplified once, rounded. */

import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
} from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology, Polygon as TopoPolygon } from 'topojson-specification'
import type { Mosaic } from './cells'
import { type Edge, edgesOf, type Face } from './edges'
import { HOME, OTHER, type Patch } from './patches'
import { mapshaper } from './tools'

export interface Layers {
  /** One feature per territory, id in `owner`. */
  territories: FeatureCollection<Polygon | MultiPolygon, { owner: string }>
  /** Two features: what the Soviet Union of 1939 held, and all other land. */
  land: FeatureCollection<Polygon | MultiPolygon, { home: boolean }>
  lakes: FeatureCollection<Polygon | MultiPolygon, { lake: string }>
  home: FeatureCollection<Polygon | MultiPolygon, null>
  /** The frontier of the Soviet Union of 1939 on land. */
  frontier: FeatureCollection<LineString | MultiLineString>
  /** The same across lakes. */
  frontierOnLakes: FeatureCollection<LineString | MultiLineString>
  /** Land of zones that is no territory: one feature per zone, id in `zone`. */
  zones: FeatureCollection<Polygon | MultiPolygon, { zone: string }>
  /** Every edge between two faces. */
  edges: Edge[]
}

/** Decimals of a degree to which everything is rounded: 0.0001 is 11 m. */
const PRECISION = 0.0001

/** What makes two cells one face, in mapshaper's words. */
const FIELDS = 'owner,home,lake,state,zone'

export async function buildLayers(mosaic: Mosaic, patches: readonly (Patch | undefined)[]): Promise<Layers> {
  const faces = mosaic.geometries.flatMap(({ arcs }, index): TopoPolygon<Face & { detail: number }>[] => {
    const patch = patches[index]
    if (!patch) return []
    return [
      {
        type: 'Polygon',
        arcs,
        properties: {
          owner: patch.owner,
          home: patch.home,
          lake: patch.lake ?? '',
          state: patch.state,
          // Territories are drawn as what they are; a zone is what lies around them.
          zone: patch.owner === OTHER ? patch.zone : '',
          detail: patch.detail,
        },
      },
    ]
  })
  const labelled = {
    ...mosaic.topology,
    objects: { faces: { type: 'GeometryCollection', geometries: faces } },
  }
  const tool = await mapshaper()
  // Dissolving leaves ends of arcs where borders between cells were; writing
  // and reading once more forgets them, so that they do not hold up simplifying.
  const dissolved = await tool.applyCommands(
    `-i faces.json -dissolve ${FIELDS},detail -o faces.geojson format=geojson`,
    { 'faces.json': labelled },
  )
  const output = await tool.applyCommands(
    [
      '-i faces.geojson',
      "-simplify variable interval='detail'",
      `-dissolve ${FIELDS} + name=merged`,
      ...layerCommands('land', "lake === ''", 'home'),
      ...layerCommands('lakes', "lake !== ''", 'lake'),
      ...layerCommands('home', `lake === '' && home`, ''),
      ...layerCommands('territories', `lake === '' && owner !== '${HOME}' && owner !== '${OTHER}'`, 'owner'),
      ...layerCommands('zones', `lake === '' && zone !== ''`, 'zone'),
      ...frontierCommands('frontier', `(A.lake === '' || B.lake === '')`),
      ...frontierCommands('frontier-lakes', `A.lake !== '' && B.lake !== ''`),
      `-o layers.json format=topojson no-quantization precision=${PRECISION} fix-geometry target=land,lakes,home,territories,zones,merged,frontier,frontier-lakes`,
    ].join(' '),
    { 'faces.geojson': dissolved['faces.geojson'] },
  )
  return decode(JSON.parse(String(output['layers.json'])) as Topology)
}

function layerCommands(name: string, where: string, field: string): string[] {
  return [`-filter + target=merged "${where}" name=${name}`, `-dissolve ${field} target=${name}`]
}

function frontierCommands(name: string, where: string): string[] {
  return [
    `-innerlines + target=merged where="A.home !== B.home && ${where}" name=${name}`,
    `-dissolve target=${name}`,
  ]
}

function decode(topology: Topology): Layers {
  function layer<G extends Geometry, P>(name: string): FeatureCollection<G, P> {
    const object = topology.objects[name]
    if (!object) throw new Error(`mapshaper wrote no layer ${name}`)
    const decoded = feature(topology, object) as FeatureCollection<G, P> | Feature<G, P>
    return decoded.type === 'Feature' ? { type: 'FeatureCollection', features: [decoded] } : decoded
  }
  return {
    territories: layer('territories'),
    land: layer('land'),
    lakes: layer('lakes'),
    home: layer('home'),
    frontier: layer('frontier'),
    frontierOnLakes: layer('frontier-lakes'),
    zones: layer('zones'),
    edges: edgesOf(topology, topology.objects['merged'] as GeometryCollection<Face>),
  }
}
