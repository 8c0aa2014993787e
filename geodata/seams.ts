/** Where pieces of one land meet: the arcs that two of its territories share. */
import { meshArcs, neighbors } from 'topojson-client'
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification'
import { landOf } from '../src/atlas/pieces'
import type { SeamProperties } from '../src/atlas/shapes'
import type { Territory } from '../src/atlas/types'

export function seamsOf(
  topology: Topology<{ territories: GeometryCollection }>,
  territories: readonly Territory[],
): GeometryCollection<SeamProperties> {
  const { geometries } = topology.objects.territories
  const lands = new Map(territories.map((territory) => [territory.id, landOf(territory)]))
  const pairs = neighbors(geometries).flatMap((others, one) =>
    others.filter((other) => other > one).map((other) => [geometries[one], geometries[other]] as const),
  )
  const seams = pairs.flatMap(([a, b]): MultiLineString<SeamProperties>[] => {
    if (!a || !b) return []
    const beside: [string, string] = [String(a.id), String(b.id)]
    if (lands.get(beside[0]) !== lands.get(beside[1])) return []
    const shared = meshArcs(
      topology,
      { type: 'GeometryCollection', geometries: [a, b] },
      (left, right) => left !== right,
    )
    return [{ type: 'MultiLineString', arcs: shared.arcs, properties: { territories: beside } }]
  })
  return { type: 'GeometryCollection', geometries: seams }
}
