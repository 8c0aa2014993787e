/**
 * Joins records and shapes into the atlas: one pure function, used by the build
 * and the tests. It reports everything that does not fit in one run.
 */
import type { Feature } from 'geojson'
import type {
  BoundaryProperties,
  Coverage,
  EventRecord,
  LabelRecord,
  RecognitionRecord,
  Region,
  SceneRecord,
  Source,
  TerritoryRecord,
  TourRecord,
} from '../../geodata/schema'
import { coverageProblems } from './coverage'
import { type Day, isoDay } from './day'
import { earliestDay } from './edtf'
import { labelProblems } from './labelProblems'
import { languageProblems } from './languageProblems'
import { parseMoment } from './moment'
import type { Filed, Problem } from './problem'
import { datedTours } from './tours'
import type {
  Atlas,
  AtlasEvent,
  LanguageWords,
  NamedView,
  Period,
  Reading,
  Recognition,
  Shape,
  Territory,
  Tour,
} from './types'

export type Boundary = Feature<Shape, BoundaryProperties>

export interface Records {
  regions: Filed<Region>[]
  sources: Filed<Source>[]
  territories: Filed<TerritoryRecord>[]
  events: Filed<EventRecord>[]
  boundaries: Filed<Boundary>[]
  recognitions: Filed<RecognitionRecord>[]
  scenes: Filed<SceneRecord>[]
  tours: Filed<TourRecord>[]
  /** What the texts that the atlas started from say, and which records carry it. */
  coverage: Filed<Coverage>[]
  /** Names of seas, countries and towns. */
  labels: Filed<LabelRecord>[]
  /** Names and words in languages beside English. */
  languages: Filed<LanguageWords>[]
  /** Ids and files of records that could not be read: reported already, so not reported again as missing. */
  unreadable: Set<string>
}

/** Where a name can stand and how far the shape reaches; computed by the caller, who has the geometry library. */
export type Measure = (shape: Shape) => Pick<Territory, 'bbox' | 'labelPoint'>

export interface Joined {
  atlas: Atlas
  reading: Reading
  /** In order of their years. */
  tours: Tour[]
  boundaries: Boundary[]
  labels: LabelRecord[]
  languages: LanguageWords[]
  problems: Problem[]
}

/** Whether an id exists, or may exist in a file that could not be read. */
type Known = (id: string) => boolean

/** Never throws: what cannot be joined is left out and named in `problems`. */
export function join(records: Records, measure: Measure): Joined {
  const problems: Problem[] = []
  const known = (ids: Set<string>, file: string): Known =>
    records.unreadable.has(file) ? () => true : (id) => ids.has(id) || records.unreadable.has(id)
  const knownRegion = known(uniqueIds(records.regions, problems), 'regions.json')
  const knownSource = known(uniqueIds(records.sources, problems), 'sources.json')
  const territoryIds = uniqueIds(records.territories, problems)
  const eventIds = uniqueIds(records.events, problems)
  const boundaries = new Map(records.boundaries.map((filed) => [filed.item.properties.territory, filed]))

  for (const { file, item } of records.boundaries) {
    const { territory, sources } = item.properties
    if (!territoryIds.has(territory) && !records.unreadable.has(territory)) {
      problems.push({
        file,
        record: territory,
        field: 'properties.territory',
        expected: 'a territory with a territory.json; this shape has no record',
      })
    }
    problems.push(...unknownSources(sources, knownSource, file, territory, 'properties.sources'))
  }

  const joined = new Set<string>()
  const events: AtlasEvent[] = []
  for (const { file, item } of records.events) {
    problems.push(...sourceProblems(item, knownSource, file, item.id, ''))
    for (const id of item.territories) {
      if (territoryIds.has(id)) joined.add(id)
      else if (!records.unreadable.has(id))
        problems.push({
          file,
          record: item.id,
          field: 'territories',
          expected: `ids of existing territories; there is no "${id}"`,
        })
    }
    const day = earliestDay(item.date)
    if (day === undefined) problems.push(noDate(file, item.id, 'date', item.date))
    else events.push({ ...item, day })
  }

  const territories: Territory[] = []
  for (const { file, item } of records.territories) {
    if (!knownRegion(item.region)) {
      problems.push({
        file,
        record: item.id,
        field: 'region',
        expected: `an id of regions.json; there is no "${item.region}"`,
      })
    }
    if (!joined.has(item.id) && !records.unreadable.has(item.id)) {
      problems.push({ file, record: item.id, field: 'id', expected: 'at least one event joined to it' })
    }
    const periods = datedPeriods(file, item, knownSource, problems)
    const boundary = boundaries.get(item.id)
    if (!boundary) {
      if (!records.unreadable.has(item.id)) {
        problems.push({
          file,
          record: item.id,
          field: 'id',
          expected: 'a boundary.geojson beside it; this territory has no shape',
        })
      }
      continue
    }
    const { area_km2, precision, sources } = boundary.item.properties
    territories.push({
      ...item,
      periods,
      areaKm2: area_km2,
      precision,
      boundarySources: sources,
      ...measure(boundary.item.geometry),
    })
  }

  const recognitions = joinedRecognitions(records, { territoryIds, eventIds, knownSource }, problems)
  const scenes = datedScenes(records.scenes, knownSource, problems)
  const tours = datedTours(
    records.tours,
    {
      source: knownSource,
      territories: new Map(territories.map((territory) => [territory.id, territory])),
      events: new Map(events.map((event) => [event.id, event])),
      // What could not be read or joined is reported already; that it is missing here says nothing.
      complete: problems.length === 0 && records.unreadable.size === 0,
    },
    problems,
  )
  const regions = records.regions.map(({ item }) => item)
  const regionOrder = new Map(regions.map(({ id }, index) => [id, index]))
  const place = (territory: Territory) => regionOrder.get(territory.region) ?? regions.length
  territories.sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name, 'en'))
  events.sort((a, b) => a.day - b.day || a.id.localeCompare(b.id, 'en'))

  problems.push(...labelProblems(records.labels, knownSource))
  const named = records.territories.map(({ item }) => item)
  problems.push(...languageProblems(records.languages, named, records.unreadable, knownRegion))
  const atlas = { regions, territories, scenes }
  const reading = { events, recognitions, sources: records.sources.map(({ item }) => item) }
  // References to records that are wrong themselves would only say the same again.
  if (problems.length === 0 && records.unreadable.size === 0) {
    problems.push(...coverageProblems(records.coverage, atlas, reading))
  }

  return {
    atlas,
    reading,
    tours,
    boundaries: records.boundaries.map(({ item }) => item),
    labels: records.labels.map(({ item }) => item),
    languages: records.languages.map(({ item }) => item),
    problems,
  }
}

function joinedRecognitions(
  { recognitions, unreadable }: Records,
  ids: { territoryIds: Set<string>; eventIds: Set<string>; knownSource: Known },
  problems: Problem[],
): Recognition[] {
  uniqueIds(recognitions, problems)
  const recordOf = new Map<string, string>()
  for (const { file, item } of recognitions) {
    const problem = (field: string, expected: string) =>
      problems.push({ file, record: item.id, field, expected })
    // An event that could not be read is reported already, by whatever file it stands in.
    if (!ids.eventIds.has(item.act) && unreadable.size === 0)
      problem('act', `the id of an event; there is no "${item.act}"`)
    for (const id of item.territories) {
      const other = recordOf.get(id)
      if (other !== undefined) problem('territories', `territories of one record only; ${other} has "${id}"`)
      recordOf.set(id, item.id)
      if (!ids.territoryIds.has(id) && !unreadable.has(id)) {
        problem('territories', `ids of existing territories; there is no "${id}"`)
      }
    }
    for (const [index, { sources }] of item.positions.entries()) {
      problems.push(...unknownSources(sources, ids.knownSource, file, item.id, `positions.${index}.sources`))
    }
  }
  return recognitions.map(({ item }) => item)
}

function datedScenes(scenes: Filed<SceneRecord>[], knownSource: Known, problems: Problem[]): NamedView[] {
  uniqueIds(scenes, problems)
  return scenes.flatMap(({ file, item: { date, ...scene } }) => {
    problems.push(...unknownSources(scene.sources, knownSource, file, scene.id, 'sources'))
    const moment = parseMoment(date)
    if (moment) return [{ ...scene, moment }]
    const expected = `a year or day that the slider shows; "${date}" is none`
    problems.push({ file, record: scene.id, field: 'date', expected })
    return []
  })
}

function uniqueIds(filed: Filed<{ id: string }>[], problems: Problem[]): Set<string> {
  const files = new Map<string, string>()
  for (const { file, item } of filed) {
    const other = files.get(item.id)
    if (other !== undefined) {
      problems.push({
        file,
        record: item.id,
        field: 'id',
        expected: `an id of its own; ${other} has it already`,
      })
    }
    files.set(item.id, file)
  }
  return new Set(files.keys())
}

function unknownSources(ids: string[], known: Known, file: string, record: string, field: string): Problem[] {
  return ids
    .filter((id) => !known(id))
    .map((id) => ({ file, record, field, expected: `ids of sources.json; there is no "${id}"` }))
}

/** Problems of everything in a record that names sources: itself and its accounts. */
function sourceProblems(
  item: {
    sources: string[]
    accounts?: { sources: string[] }[] | undefined
    assessment?: string | undefined
  },
  known: Known,
  file: string,
  record: string,
  prefix: string,
): Problem[] {
  const problems = unknownSources(item.sources, known, file, record, `${prefix}sources`)
  for (const [index, account] of (item.accounts ?? []).entries()) {
    problems.push(
      ...unknownSources(account.sources, known, file, record, `${prefix}accounts.${index}.sources`),
    )
  }
  if ((item.accounts === undefined) !== (item.assessment === undefined)) {
    problems.push({
      file,
      record,
      field: `${prefix}assessment`,
      expected: 'accounts and an assessment together, or neither',
    })
  }
  return problems
}

function noDate(file: string, record: string, field: string, text: string): Problem {
  return { file, record, field, expected: `a date of the calendar; "${text}" is none` }
}

function datedPeriods(
  file: string,
  territory: TerritoryRecord,
  knownSource: Known,
  problems: Problem[],
): Period[] {
  const periods: Period[] = []
  for (const [index, record] of territory.periods.entries()) {
    const prefix = `periods.${index}.`
    problems.push(...sourceProblems(record, knownSource, file, territory.id, prefix))
    const fromDay = earliestDay(record.from)
    const toDay = earliestDay(record.to)
    if (fromDay === undefined) problems.push(noDate(file, territory.id, `${prefix}from`, record.from))
    if (toDay === undefined) problems.push(noDate(file, territory.id, `${prefix}to`, record.to))
    if (fromDay === undefined || toDay === undefined) continue
    if (record.until !== undefined && earliestDay(record.until) !== toDay - 1) {
      const expected = `${isoDay(toDay - 1)}, the day before "to"; not "${record.until}"`
      problems.push({ file, record: territory.id, field: `${prefix}until`, expected })
    }
    const dated = { ...record, fromDay, toDay }
    problems.push(...orderProblems(file, territory.id, prefix, periods.at(-1)?.toDay, dated))
    periods.push(dated)
  }
  return periods
}

function orderProblems(
  file: string,
  record: string,
  prefix: string,
  before: Day | undefined,
  { fromDay, toDay, from, to }: Period,
): Problem[] {
  const problems: Problem[] = []
  if (toDay <= fromDay) {
    problems.push({
      file,
      record,
      field: `${prefix}to`,
      expected: `a day after ${from}; "${to}" makes the period run backwards or end at once`,
    })
  }
  if (before !== undefined && fromDay < before) {
    problems.push({
      file,
      record,
      field: `${prefix}from`,
      expected: `${isoDay(before)} or later; "${from}" overlaps the period before it`,
    })
  }
  return problems
}
