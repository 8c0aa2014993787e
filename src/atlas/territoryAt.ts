import { booleanPointInPolygon } from '@turf/turf'
import type { Shapes } from './shapes'
import type { Territory } from './types'

/** A function that says in which territory a point lies, if in any: by the boxes first, since shapes are long. */
export function territoryFinder(
  territories: readonly Pick<Territory, 'id' | 'bbox'>[],
  shapes: Shapes['territories'],
): (point: { lon: number; lat: number }) => string | undefined {
  const byId = new Map(shapes.features.map(({ properties, geometry }) => [properties.id, geometry]))
  return ({ lon, lat }) =>
    territories.find(({ id, bbox: [west, south, east, north] }) => {
      const shape = byId.get(id)
      return (
        shape !== undefined &&
        lon >= west &&
        lon <= east &&
        lat >= south &&
        lat <= north &&
        booleanPointInPolygon([lon, lat], shape)
      )
    })?.id
}
