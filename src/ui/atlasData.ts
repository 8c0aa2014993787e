/** The app's data files and what each must hold. */
import readingUrl from '../../.generated/reading.json?url&no-inline'
import recordsUrl from '../../.generated/records.json?url&no-inline'
import shapesUrl from '../../.generated/shapes.json?url&no-inline'
import toursUrl from '../../.generated/tours.json?url&no-inline'
import type { Edition } from '../atlas/edition'
import type { FurtherNames, MapLabel } from '../atlas/labels'
import { decodeShapes, type Shapes, type ShapesTopology } from '../atlas/shapes'
import type { Atlas, Reading, Tour, TourTitle } from '../atlas/types'
import { type Resource, useResource } from './resource'

export interface RecordsData extends Atlas {
  /** Version and date of the data. */
  edition: Edition
  labels: MapLabel[]
  /** What can be chosen before the tours themselves are loaded. */
  tours: TourTitle[]
}

export interface ReadingData extends Reading {
  furtherNames: FurtherNames[]
}

export interface AtlasData {
  records: Resource<RecordsData>
  shapes: Resource<Shapes>
  reading: Resource<ReadingData>
  tours: Resource<Tour[]>
}

/**
 * @param reading whether events and sources are wanted: they follow the map, unless there is a panel to fill
 * @param tours whether the tours are
 */
export function useAtlasData(reading: boolean, tours: boolean): AtlasData {
  return {
    records: useResource(recordsUrl, 'The list of territories', readRecords),
    shapes: useResource(shapesUrl, 'The shapes of the map', readShapes),
    reading: useResource(readingUrl, 'The events and sources', readReading, reading),
    tours: useResource(toursUrl, 'The guided tours', readTours, tours),
  }
}

/** The files come from the same build as the program: it is enough to see that each is the file it should be. */
function holds(json: unknown, ...keys: string[]): boolean {
  return typeof json === 'object' && json !== null && keys.every((key) => key in json)
}

function readRecords(json: unknown): RecordsData {
  if (!holds(json, 'regions', 'territories', 'labels', 'tours')) throw new Error('it holds no territories')
  return json as RecordsData
}

function readShapes(json: unknown): Shapes {
  if (!holds(json, 'arcs', 'objects')) throw new Error('it holds no shapes')
  return decodeShapes(json as ShapesTopology)
}

function readReading(json: unknown): ReadingData {
  if (!holds(json, 'events', 'sources', 'furtherNames')) throw new Error('it holds no events')
  return json as ReadingData
}

function readTours(json: unknown): Tour[] {
  if (!Array.isArray(json) || !json.every((tour) => holds(tour, 'id', 'steps')))
    throw new Error('it holds no tours')
  return json as Tour[]
}
