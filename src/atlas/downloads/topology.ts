/** The occupations as TopoJSON: neighbours share their arcs, so that one line can be drawn between them. */
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { stepsOf } from '../placedTopology'
import { periodId, periodProperties, regionNames } from '../published'
import type { DecodedShapes } from '../shapes'
import type { Atlas } from '../types'

export type OccupationProperties = ReturnType<typeof periodProperties>

export type OccupationsTopology = Topology<{ occupations: GeometryCollection<OccupationProperties> }>

/** One geometry a period of every territory, cut out of the app's own topology, with only the arcs that they need. */
export function occupationsTopology(atlas: Atlas, topology: DecodedShapes['topology']): OccupationsTopology {
  const shapes = new Map(
    topology.objects.territories.geometries.map((geometry) => [String(geometry.id), geometry]),
  )
  const nameOf = regionNames(atlas)
  const { arcs, renumbered } = arcPicker(topology)
  const geometries = atlas.territories.flatMap((territory) => {
    const shape = shapes.get(territory.id)
    if (shape?.type !== 'Polygon' && shape?.type !== 'MultiPolygon') return []
    const drawn = renumbered(shape)
    return territory.periods.map((period) => ({
      ...drawn,
      id: periodId(territory, period),
      properties: periodProperties(territory, period, nameOf(territory.region)),
    }))
  })
  return {
    type: 'Topology',
    ...(topology.grid && { transform: topology.grid }),
    objects: { occupations: { type: 'GeometryCollection', geometries } },
    arcs,
  }
}

type Drawn = Pick<Polygon, 'type' | 'arcs'> | Pick<MultiPolygon, 'type' | 'arcs'>

/** Takes arcs over in the order in which they are asked for; an arc that runs backwards is ~ its number. */
function arcPicker({ arcs: all, grid }: Pick<DecodedShapes['topology'], 'arcs' | 'grid'>) {
  const arcs: Topology['arcs'] = []
  const numbers = new Map<number, number>()
  const numberOf = (old: number): number => {
    const known = numbers.get(old)
    if (known !== undefined) return known
    const number = arcs.push(stepsOf(all[old] ?? [], grid)) - 1
    numbers.set(old, number)
    return number
  }
  const ring = (parts: readonly number[]) =>
    parts.map((part) => (part < 0 ? ~numberOf(~part) : numberOf(part)))
  const renumbered = (shape: Drawn): Drawn =>
    shape.type === 'Polygon'
      ? { type: 'Polygon', arcs: shape.arcs.map(ring) }
      : { type: 'MultiPolygon', arcs: shape.arcs.map((polygon) => polygon.map(ring)) }
  return { arcs, renumbered }
}
