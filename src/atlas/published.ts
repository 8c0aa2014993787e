/**
 * The data that the atlas publishes for others (see README, "Published data"):
 * GeoJSON by RFC 7946 and plain JSON, made from the joined records.
 */
import type { Feature, FeatureCollection } from 'geojson'
import { isoDay } from './day'
import type { Boundary } from './join'
import type { Atlas, AtlasEvent, Reading, Shape, Territory } from './types'

/** One feature a period of every territory, also where the front ran or another power held it. */
export function occupations(atlas: Atlas, boundaries: Boundary[]): FeatureCollection<Shape> {
  return collection(
    eachWithShape(atlas, boundaries).flatMap(({ territory, shape, region }) =>
      territory.periods.map((period) => ({
        type: 'Feature',
        id: `${territory.id}/${isoDay(period.fromDay)}`,
        properties: {
          territory: territory.id,
          name: territory.name,
          region: territory.region,
          region_name: region,
          status: period.status,
          ...(period.title === undefined ? {} : { title: period.title }),
          from: period.from,
          to: period.to,
          from_day: isoDay(period.fromDay),
          to_day: isoDay(period.toDay),
          precision: territory.precision,
          sources: period.sources,
        },
        geometry: shape,
      })),
    ),
  )
}

/** Each territory once. */
export function territoryShapes(atlas: Atlas, boundaries: Boundary[]): FeatureCollection<Shape> {
  return collection(
    eachWithShape(atlas, boundaries).map(({ territory, shape, region }) => ({
      type: 'Feature',
      id: territory.id,
      properties: {
        territory: territory.id,
        name: territory.name,
        region: territory.region,
        region_name: region,
        area_km2: territory.areaKm2,
        precision: territory.precision,
      },
      geometry: shape,
    })),
  )
}

/** The events as published: the date as recorded and the day that it resolves to. */
export function publishedEvents(reading: Reading) {
  return reading.events.map(({ day, ...event }: AtlasEvent) => ({ ...event, day: isoDay(day) }))
}

function collection(features: Feature<Shape>[]): FeatureCollection<Shape> {
  return { type: 'FeatureCollection', features }
}

function eachWithShape(
  atlas: Atlas,
  boundaries: Boundary[],
): { territory: Territory; shape: Shape; region: string }[] {
  const shapes = new Map(boundaries.map((boundary) => [boundary.properties.territory, boundary.geometry]))
  const regions = new Map(atlas.regions.map(({ id, name }) => [id, name]))
  return atlas.territories.flatMap((territory) => {
    const shape = shapes.get(territory.id)
    return shape ? [{ territory, shape, region: regions.get(territory.region) ?? territory.region }] : []
  })
}
