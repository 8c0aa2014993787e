/** Territories with their periods, events and regions: `territory.json`, `events.json`, `regions.json`. */
import { z } from 'zod'
import { disputable, edtf, id, nameSchema, place, sentence, sourceIds } from './parts'

/** How a period of a territory is described; see README, "Words". */
export const STATUSES = [
  'annexed',
  'occupied',
  'puppet-state',
  'leased',
  'garrisoned',
  'contested',
  'other-power',
] as const

export const EVENT_KINDS = [
  'treaty',
  'ultimatum',
  'invasion',
  'battle',
  'armistice',
  'regime',
  'election',
  'annexation',
  'deportation',
  'repression',
  'uprising',
  'transfer',
  'withdrawal',
  'declaration',
  'recognition',
  'law',
] as const

export const periodSchema = z.strictObject({
  status: z.enum(STATUSES),
  /** First day of the status. */
  from: edtf,
  /** First day on which it no longer holds (half-open). */
  to: edtf,
  /** Its last day, the day before `to`: given where the literature names that one, as of the last troops. */
  until: edtf.optional(),
  /** The regime of the period where it has a name of its own. */
  title: sentence.optional(),
  /** One to three sentences: what makes it this status, who held the land. */
  note: sentence.optional(),
  sources: sourceIds,
  ...disputable,
})

export const territorySchema = z.strictObject({
  id,
  /** Short English name. */
  name: sentence,
  /** The usual names in other languages, local first, Russian last. */
  names: z.array(nameSchema),
  /**
   * Name of the land that it is one with while both have the same status: then the map has one name
   * and no line between them. Left out, it is what stands before a colon in `name`.
   */
  land: sentence.optional(),
  region: id,
  /** What the land is part of today. */
  today: sentence,
  /** Two to four sentences: what this land is and what happened to it. */
  summary: sentence,
  periods: z.array(periodSchema).min(1, 'at least one period'),
})

export const eventSchema = z.strictObject({
  id,
  date: edtf,
  title: sentence,
  /** One to four sentences of our own. */
  text: sentence,
  kind: z.enum(EVENT_KINDS),
  territories: z.array(id).min(1, 'at least one territory id'),
  place: place.optional(),
  sources: sourceIds,
  ...disputable,
})

export const eventsFileSchema = z.array(eventSchema)

export const regionSchema = z.strictObject({
  id,
  name: sentence,
  /** One or two sentences for the head of the region. */
  summary: sentence,
})
export const regionsFileSchema = z.array(regionSchema)

export type Status = (typeof STATUSES)[number]
export type EventKind = (typeof EVENT_KINDS)[number]
export type PeriodRecord = z.infer<typeof periodSchema>
export type TerritoryRecord = z.infer<typeof territorySchema>
export type EventRecord = z.infer<typeof eventSchema>
export type Region = z.infer<typeof regionSchema>
