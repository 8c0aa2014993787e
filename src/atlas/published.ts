/**
 * The data that the atlas publishes for others (see README, "Published data"):
 * GeoJSON by RFC 7946 and plain JSON, made from the joined records.
 */
import type { Feature, FeatureCollection } from 'geojson'
import { isoDay } from './day'
import type { Atlas, AtlasEvent, Period, Reading, Shape, Territory } from './types'

/** The shape of each territory by its id; those without one are left out of what is published. */
export type TerritoryShapes = ReadonlyMap<string, Shape>

/** One feature a period of every territory, also where the front ran or another power held it. */
export function occupations(atlas: Atlas, shapes: TerritoryShapes): FeatureCollection<Shape> {
  return collection(
    eachWithShape(atlas, shapes).flatMap(({ territory, shape, region }) =>
      territory.periods.map((period) => ({
        type: 'Feature',
        id: periodId(territory, period),
        properties: periodProperties(territory, period, region),
        geometry: shape,
      })),
    ),
  )
}

/** `estonia/1940-06-17`: stable as long as its beginning is not corrected. */
export function periodId({ id }: Pick<Territory, 'id'>, { fromDay }: Pick<Period, 'fromDay'>): string {
  return `${id}/${isoDay(fromDay)}`
}

/** What each format says of a period; `title` is left out where there is none. */
export function periodProperties(territory: Territory, period: Period, region: string) {
  return {
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
  }
}

/** Each territory once. */
export function territoryShapes(atlas: Atlas, shapes: TerritoryShapes): FeatureCollection<Shape> {
  return collection(
    eachWithShape(atlas, shapes).map(({ territory, shape, region }) => ({
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
  shapes: TerritoryShapes,
): { territory: Territory; shape: Shape; region: string }[] {
  const nameOf = regionNames(atlas)
  return atlas.territories.flatMap((territory) => {
    const shape = shapes.get(territory.id)
    return shape ? [{ territory, shape, region: nameOf(territory.region) }] : []
  })
}

/** The name of a region by its id. */
export function regionNames({ regions }: Pick<Atlas, 'regions'>): (id: string) => string {
  const names = new Map(regions.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? id
}
