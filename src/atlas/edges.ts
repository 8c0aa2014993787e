/** The edges of territories as lines: each once, though the two territories beside it share it. */
import type { Feature, FeatureCollection, MultiLineString } from 'geojson'
import { mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

export interface EdgeProperties {
  /** Ids of the territories beside it: two where neighbours meet, else one. */
  territories: string[]
}

/** One line for each pair of neighbours, and one for all the other edges of a territory. */
export function edgesOf(
  topology: Topology,
  territories: GeometryCollection,
): FeatureCollection<MultiLineString, EdgeProperties> {
  const edges = new Map<string, { territories: string[]; arcs: number[] }>()
  for (const [arc, beside] of territoriesByArc(territories)) {
    const key = beside.join(' ')
    const edge = edges.get(key)
    if (edge) edge.arcs.push(arc)
    else edges.set(key, { territories: beside, arcs: [arc] })
  }
  return {
    type: 'FeatureCollection',
    features: [...edges.values()].map(
      ({ territories: beside, arcs }): Feature<MultiLineString, EdgeProperties> => ({
        type: 'Feature',
        properties: { territories: beside },
        geometry: joined(topology, arcs),
      }),
    ),
  }
}

/** The ids of the territories beside each arc that bounds any, in the order of the atlas. */
function territoriesByArc({ geometries }: GeometryCollection): Map<number, string[]> {
  const beside = new Map<number, string[]>()
  for (const geometry of geometries) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue
    const id = String(geometry.id)
    for (const reference of geometry.arcs.flat(2)) {
      // What runs against its own direction is written as the complement.
      const arc = reference < 0 ? ~reference : reference
      const ids = beside.get(arc) ?? []
      if (!ids.includes(id)) beside.set(arc, [...ids, id])
    }
  }
  return beside
}

/** The arcs as lines, end to end where they meet. Of a topology with no others: `mesh` goes through all that there are. */
function joined(topology: Topology, arcs: readonly number[]): MultiLineString {
  const picked = { ...topology, arcs: arcs.flatMap((arc) => [topology.arcs[arc] ?? []]) }
  return mesh(picked, { type: 'MultiLineString', arcs: arcs.map((_, place) => [place]) })
}
