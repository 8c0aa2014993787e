/**
 * Reads the records and shapes from the data folder and checks each against the
 * schema. Everything that is wrong in any file is reported in one run.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join as path } from 'node:path'
import { z } from 'zod'
import type { Boundary, Records } from '../src/atlas/join'
import type { Filed, Problem } from '../src/atlas/problem'
import {
  boundaryPropertiesSchema,
  coverageSchema,
  eventSchema,
  LANGUAGES,
  labelSchema,
  languageSchema,
  recognitionSchema,
  regionSchema,
  sceneSchema,
  sourceSchema,
  type TourRecord,
  territorySchema,
  tourSchema,
} from './schema'

const ringSchema = z.array(z.tuple([z.number(), z.number()])).min(4, 'a closed ring of at least four points')
const polygonSchema = z.array(ringSchema).min(1)

const boundarySchema = z.strictObject({
  type: z.literal('Feature'),
  id: z.string(),
  properties: boundaryPropertiesSchema,
  geometry: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('Polygon'), coordinates: polygonSchema }),
    z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(polygonSchema).min(1) }),
  ]),
})

/** What the folder holds, and what is wrong with it. Files are named relative to `folder`. */
export function readRecords(folder: string): { records: Records; problems: Problem[] } {
  const problems: Problem[] = []
  const records: Records = {
    regions: [],
    sources: [],
    territories: [],
    events: [],
    boundaries: [],
    recognitions: [],
    scenes: [],
    tours: [],
    coverage: [],
    labels: [],
    languages: [],
    unreadable: new Set(),
  }

  function read<Item>(file: string, parse: (value: unknown) => Filed<Item>[]): Filed<Item>[] {
    let value: unknown
    try {
      value = JSON.parse(readFileSync(path(folder, file), 'utf8'))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      problems.push({ file, record: 'file', field: 'text', expected: `JSON; ${reason}` })
      records.unreadable.add(file)
      return []
    }
    return parse(value)
  }
  const one =
    <Item>(schema: z.ZodType<Item>, file: string, id = 'file') =>
    (value: unknown): Filed<Item>[] => {
      const result = schema.safeParse(value)
      if (result.success) return [{ file, item: result.data }]
      const record = idOf(value) ?? id
      problems.push(...schemaProblems(result.error, file, record))
      records.unreadable.add(record)
      return []
    }
  const list =
    <Item>(schema: z.ZodType<Item>, file: string) =>
    (value: unknown): Filed<Item>[] => {
      if (!Array.isArray(value)) {
        problems.push({ file, record: 'file', field: 'text', expected: 'a JSON array of records' })
        records.unreadable.add(file)
        return []
      }
      return value.flatMap((item, index) => one(schema, file, firstNameOf(item) ?? `record ${index}`)(item))
    }

  /** A tour must bear the name of its file. */
  function readTour(name: string): Filed<TourRecord>[] {
    const file = `tours/${name}`
    const id = name.replace(/\.json$/, '')
    return read(file, one(tourSchema, file, id)).filter(({ item }) => {
      if (item.id === id) return true
      problems.push({ file, record: item.id, field: 'id', expected: `"${id}", the name of its file` })
      return false
    })
  }

  /** Those that bear the name of their folder; the others are reported. */
  function inItsFolder<Item>(
    filed: Filed<Item>[],
    name: string,
    field: string,
    idIn: (item: Item) => string,
  ): Filed<Item>[] {
    return filed.filter(({ file, item }) => {
      const record = idIn(item)
      if (record === name) return true
      problems.push({ file, record, field, expected: `"${name}", the name of its folder` })
      if (!existsSync(path(folder, 'territories', record))) records.unreadable.add(record)
      return false
    })
  }

  records.regions = read('regions.json', list(regionSchema, 'regions.json'))
  records.sources = read('sources.json', list(sourceSchema, 'sources.json'))
  /** A file that an atlas need not have. */
  const optional = <Item>(file: string, schema: z.ZodType<Item>) =>
    existsSync(path(folder, file)) ? read(file, list(schema, file)) : []
  records.recognitions = optional('recognition.json', recognitionSchema)
  records.scenes = optional('scenes.json', sceneSchema)
  if (existsSync(path(folder, 'tours'))) {
    const files = readdirSync(path(folder, 'tours')).filter((name) => name.endsWith('.json'))
    records.tours = files.toSorted().flatMap(readTour)
  }
  records.coverage = optional('coverage.json', coverageSchema)
  records.labels = read('context/labels.json', list(labelSchema, 'context/labels.json'))
  const languages = path(folder, 'languages')
  for (const name of existsSync(languages) ? readdirSync(languages).toSorted() : []) {
    const file = `languages/${name}`
    const lang = LANGUAGES.find((known) => name === `${known}.json`)
    if (lang === undefined) {
      problems.push({ file, record: 'file', field: 'name', expected: `${LANGUAGES.join('.json, ')}.json` })
      continue
    }
    const filed = read(file, one(languageSchema, file, lang))
    records.languages.push(...filed.map(({ item }) => ({ file, item: { ...item, lang } })))
  }
  for (const id of readdirSync(path(folder, 'territories')).toSorted()) {
    const territory = `territories/${id}/territory.json`
    const events = `territories/${id}/events.json`
    const boundary = `territories/${id}/boundary.geojson`
    if (existsSync(path(folder, territory))) {
      const filed = inItsFolder(
        read(territory, one(territorySchema, territory, id)),
        id,
        'id',
        (item) => item.id,
      )
      if (filed.length === 0) records.unreadable.add(id)
      records.territories.push(...filed)
    }
    if (existsSync(path(folder, events))) {
      const before = problems.length
      records.events.push(...read(events, list(eventSchema, events)))
      if (problems.length > before) records.unreadable.add(id)
    }
    if (existsSync(path(folder, boundary))) {
      const filed = inItsFolder(
        read(boundary, one<Boundary>(boundarySchema, boundary, id)),
        id,
        'properties.territory',
        ({ properties }) => properties.territory,
      )
      if (filed.length === 0) records.unreadable.add(id)
      records.boundaries.push(...filed)
    }
  }
  return { records, problems }
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : undefined
}

/** The first name of a label, which has no id. */
function firstNameOf(value: unknown): string | undefined {
  const names = typeof value === 'object' && value !== null && 'names' in value ? value.names : undefined
  const first: unknown = Array.isArray(names) ? names[0] : undefined
  return typeof first === 'object' && first !== null && 'name' in first && typeof first.name === 'string'
    ? first.name
    : undefined
}

function schemaProblems(error: z.ZodError, file: string, record: string): Problem[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          file,
          record,
          field: [...issue.path, key].join('.'),
          expected: 'no such field; fields must be spelled as in schema.ts',
        }))
      : [{ file, record, field: issue.path.join('.') || 'record', expected: issue.message }],
  )
}
