/** Where pieces of one land meet: the arcs that two territories share whose names begin alike. */
import { meshArcs, neighbors } from 'topojson-client'
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification'
import { landOf } from '../src/atlas/pieces'
import type { SeamProperties } from '../src/atlas/shapes'

/** @param names English name by territory id */
export function seamsOf(
  topology: Topology<{ territories: GeometryCollection }>,
  names: ReadonlyMap<string, string>,
): GeometryCollection<SeamProperties> {
  const { geometries } = topology.objects.territories
  const land = (id: string) => landOf(names.get(id) ?? id)
  const pairs = neighbors(geometries).flatMap((others, one) =>
    others.filter((other) => other > one).map((other) => [geometries[one], geometries[other]] as const),
  )
  const seams = pairs.flatMap(([a, b]): MultiLineString<SeamProperties>[] => {
    if (!a || !b) return []
    const territories: [string, string] = [String(a.id), String(b.id)]
    if (land(territories[0]) !== land(territories[1])) return []
    const shared = meshArcs(
      topology,
      { type: 'GeometryCollection', geometries: [a, b] },
      (left, right) => left !== right,
    )
    return [{ type: 'MultiLineString', arcs: shared.arcs, properties: { territories } }]
  })
  return { type: 'GeometryCollection', geometries: seams }
}
