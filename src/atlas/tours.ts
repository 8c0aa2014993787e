/** Joins tours to the records that they lead through, and says what does not fit. */
import type { TourRecord } from '../../geodata/schema'
import { firstDayOfYear } from './day'
import { type Moment, parseMoment, spanOf } from './moment'
import type { Filed, Problem } from './problem'
import type { AtlasEvent, Territory, Tour, TourStep, TourTitle } from './types'

/** What tours may name. */
export interface TourRecords {
  source: (id: string) => boolean
  territories: ReadonlyMap<string, Territory>
  events: ReadonlyMap<string, AtlasEvent>
  /** Whether every territory and event could be read: only then can one be missing. */
  complete: boolean
}

/** The tours in order of their years; what is wrong with them is added to `problems`. */
export function datedTours(tours: Filed<TourRecord>[], known: TourRecords, problems: Problem[]): Tour[] {
  return tours
    .map(({ file, item }) => {
      const report: Report = (field, expected) => problems.push({ file, record: item.id, field, expected })
      return { ...item, steps: datedSteps(item, known, report) }
    })
    .toSorted((a, b) => a.years[0] - b.years[0] || a.years[1] - b.years[1] || a.id.localeCompare(b.id, 'en'))
}

export function tourTitle({ id, title, years, steps }: Tour): TourTitle {
  return { id, title, years, steps: steps.length }
}

type Report = (field: string, expected: string) => void

function datedSteps({ years, steps }: TourRecord, known: TourRecords, report: Report): TourStep[] {
  const dated: TourStep[] = []
  for (const [index, { date, ...step }] of steps.entries()) {
    const field = `steps.${index}`
    checkReferences(step, known, (name, expected) => report(`${field}.${name}`, expected))
    if (known.complete) {
      checkDays(step, years, known.events, (name, expected) => report(`${field}.${name}`, expected))
    }
    const moment = parseMoment(date)
    if (!moment) {
      report(`${field}.date`, `a year or day that the slider shows; "${date}" is none`)
      continue
    }
    const before = dated.at(-1)
    if (!isWithin(moment, years))
      report(`${field}.date`, `a date from ${years.join(' to ')}; "${date}" is none`)
    else if (before && spanOf(moment).from < spanOf(before.moment).from)
      report(`${field}.date`, `a date not before that of the step before it, so not "${date}"`)
    dated.push({ ...step, moment })
  }
  return dated
}

type Step = Omit<TourStep, 'moment'>

function checkReferences(
  { territory: id, events, prologue = [], sources = [], box: [west, south, east, north] }: Step,
  known: TourRecords,
  report: Report,
): void {
  for (const source of sources.filter((candidate) => !known.source(candidate)))
    report('sources', `ids of sources.json; there is no "${source}"`)
  if (!known.complete) return
  for (const [field, ids] of Object.entries({ prologue, events })) {
    for (const event of ids.filter((candidate) => !known.events.has(candidate)))
      report(field, `ids of events; there is no "${event}"`)
  }
  if (id === undefined) return
  const territory = known.territories.get(id)
  if (!territory) {
    report('territory', `the id of a territory; there is no "${id}"`)
    return
  }
  const [lon, lat] = territory.labelPoint
  if (lon < west || lon > east || lat < south || lat > north)
    report('box', `a box that shows the middle of "${id}", ${lon} ${lat}`)
}

/** Whether the events happened in the tour's years, and those of the prologue before them. */
function checkDays(
  { events, prologue = [] }: Step,
  [first, last]: [number, number],
  known: TourRecords['events'],
  report: Report,
): void {
  const day = (id: string) => known.get(id)?.day ?? Number.NaN
  for (const id of events) {
    if (day(id) < firstDayOfYear(first) || day(id) >= firstDayOfYear(last + 1))
      report('events', `events of ${first} to ${last}, earlier ones as prologue; "${id}" is neither`)
  }
  for (const id of prologue) {
    if (day(id) >= firstDayOfYear(first)) report('prologue', `events before ${first}; "${id}" is later`)
  }
}

function isWithin(moment: Moment, [first, last]: [number, number]): boolean {
  const { from, to } = spanOf(moment)
  return from >= firstDayOfYear(first) && to <= firstDayOfYear(last + 1)
}
