/** The app's data files and what each must hold. */

import { useMemo } from 'react'
import readingUrl from '../../.generated/reading.json?url&no-inline'
import recordsUrl from '../../.generated/records.json?url&no-inline'
import shapesUrl from '../../.generated/shapes.json?url&no-inline'
import toursUrl from '../../.generated/tours.json?url&no-inline'
import type { Edition } from '../atlas/edition'
import { inLanguage } from '../atlas/inLanguage'
import type { FurtherNames, MapLabel } from '../atlas/labels'
import { type DecodedShapes, decodeShapes, type ShapesTopology } from '../atlas/shapes'
import type { Atlas, Reading, Tour, TourTitle } from '../atlas/types'
import type { Language } from '../words/language'
import { type Resource, ResourceError, useResource } from './resource'

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
  shapes: Resource<DecodedShapes>
  reading: Resource<ReadingData>
  tours: Resource<Tour[]>
}

/**
 * @param reading whether events and sources are wanted: they follow the map, unless there is a panel to fill
 * @param tours whether the tours are
 * @param language that lands and regions are named in
 */
export function useAtlasData(reading: boolean, tours: boolean, language: Language): AtlasData {
  const records = useResource(recordsUrl, 'records', readRecords)
  const named = useMemo(
    () => (records.kind === 'ready' ? { ...records, value: inLanguage(records.value, language) } : records),
    [records, language],
  )
  const loadedShapes = useResource(shapesUrl, 'shapes', readShapes)
  const loadedReading = useResource(readingUrl, 'reading', readReading, reading)
  const loadedTours = useResource(toursUrl, 'tours', readTours, tours)
  return useMemo(
    () => ({ records: named, shapes: loadedShapes, reading: loadedReading, tours: loadedTours }),
    [named, loadedShapes, loadedReading, loadedTours],
  )
}

/** The files come from the same build as the program: it is enough to see that each is the file it should be. */
function holds(json: unknown, ...keys: string[]): boolean {
  return typeof json === 'object' && json !== null && keys.every((key) => key in json)
}

function readRecords(json: unknown): RecordsData {
  if (!holds(json, 'regions', 'territories', 'labels', 'tours')) throw new ResourceError({ kind: 'strange' })
  return json as RecordsData
}

function readShapes(json: unknown): DecodedShapes {
  if (!holds(json, 'arcs', 'objects')) throw new ResourceError({ kind: 'strange' })
  return decodeShapes(json as ShapesTopology)
}

function readReading(json: unknown): ReadingData {
  if (!holds(json, 'events', 'sources', 'furtherNames')) throw new ResourceError({ kind: 'strange' })
  return json as ReadingData
}

function readTours(json: unknown): Tour[] {
  if (!Array.isArray(json) || !json.every((tour) => holds(tour, 'id', 'steps')))
    throw new ResourceError({ kind: 'strange' })
  return json as Tour[]
}
