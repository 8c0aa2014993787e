/**
 * The record types of the atlas and their parser: what a curator may write in
 * `territory.json`, `events.json`, `regions.json`, `sources.json`, `context/labels.json`,
 * `languages/<lang>.json` and the properties of a `boundary.geojson`. Objects are strict: an unknown field is an error.
 *
 * The rest of the project takes its types from here (`import type`), so that
 * the parser itself is needed only when the data is built or tested.
 */
import { z } from 'zod'

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

const DAY = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[~?%]?`

/** The part of EDTF (ISO 8601-2) that records use: year, month or day, `~ ? %` behind it, or an interval of two. */
export const EDTF_PATTERN = new RegExp(`^${DAY}(?:/${DAY})?$`)

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens')
const sentence = z.string().trim().min(2)
const edtf = z
  .string()
  .regex(EDTF_PATTERN, 'an EDTF date such as 1940-06-17, 1944-07, 1944-07~ or 1945-05/1945-07')
const sourceIds = z.array(id).min(1, 'at least one source id')
const place = z.strictObject({
  name: sentence,
  lon: z.number().min(-180).max(180),
  lat: z.number().min(-90).max(90),
})

/** What one source, or a group that agrees, says where sources disagree. */
export const accountSchema = z.strictObject({ says: sentence, sources: sourceIds })

const disputable = {
  /** At least two where sources disagree. */
  accounts: z.array(accountSchema).min(2).optional(),
  /** Which account the record follows and why; required beside accounts. */
  assessment: sentence.optional(),
}

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

export const nameSchema = z.strictObject({
  /** BCP 47 tag. */
  lang: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]+)*$/, 'a language tag such as et or zh-Hant'),
  name: sentence,
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

/**
 * What a state or body held of an annexation: `asserted` (the annexing state's own claim),
 * `recognised` (in law), `recognised-in-fact` (de facto only), `reserved` (left to a later
 * settlement), `not-recognised`, `withdrawn` (a claim or recognition given up).
 */
export const STANCES = [
  'asserted',
  'recognised',
  'recognised-in-fact',
  'reserved',
  'not-recognised',
  'withdrawn',
] as const

export const positionSchema = z.strictObject({
  /** The state or body, by its English name: "United States", "European Parliament". */
  who: sentence,
  stance: z.enum(STANCES),
  /** When it was taken, where sources give a date. */
  from: edtf.optional(),
  /** One or two sentences of our own. */
  says: sentence,
  sources: sourceIds,
})

/** Who recognised an annexation and who did not, then and today. */
export const recognitionSchema = z.strictObject({
  id,
  /** "Annexation of Estonia". */
  title: sentence,
  /** The territories annexed by one act; each of them lies in one recognition only. */
  territories: z.array(id).min(1, 'at least one territory id'),
  /** The event that is the act. */
  act: id,
  /** In order of time; at least the Soviet Union's, the Russian Federation's and one of another state. */
  positions: z.array(positionSchema).min(3, 'at least three positions'),
})
export const recognitionFileSchema = z.array(recognitionSchema)

const [DEGREES_LON, DEGREES_LAT] = [z.number().min(-180).max(180), z.number().min(-85).max(85)]

/** A year or a day, as in the address. */
const moment = z.string().regex(/^\d{4}(?:-\d{2}-\d{2})?$/, 'a year or a day, such as 1945 or 1945-05-09')
/** West, south, east, north in degrees: what must be in sight. */
const box = z
  .tuple([DEGREES_LON, DEGREES_LAT, DEGREES_LON, DEGREES_LAT])
  .refine(([west, south, east, north]) => west < east && south < north, 'west, south, east, north')

/** A named view: a map that can be called up by `&scene=<id>`. */
export const sceneSchema = z.strictObject({
  id,
  title: sentence,
  /** One to three sentences: what the map shows, and what it does not. */
  caption: sentence,
  /** The year or day that it opens on. */
  date: moment,
  box,
  /** Ground of other powers that is drawn with it, by name of the file in `context` that holds it. */
  context: z.enum(['austria-zones']).optional(),
  sources: sourceIds,
})
export const scenesFileSchema = z.array(sceneSchema)

/** One stop of a tour: a date, a place, and what the records say of it. */
export const tourStepSchema = z.strictObject({
  title: sentence,
  /** The year or day that the map is set to. */
  date: moment,
  box,
  /** Id of the territory that is selected; its name must lie in the box. */
  territory: id.optional(),
  /** Ids of events from before the tour's years that the text needs. */
  prologue: z.array(id).min(1, 'at least one event id, or no such field').optional(),
  /** Ids of the events that carry the text; their sources are the step's. */
  events: z.array(id).min(1, 'at least one event id'),
  /** Ids of further sources. */
  sources: sourceIds.optional(),
  /** Two to four sentences of our own that say nothing beyond the records. */
  text: sentence,
})

/** A guided tour, called up by `&tour=<id>/<step>`. */
export const tourSchema = z.strictObject({
  id,
  title: sentence,
  /** One or two sentences: what the tour shows. */
  lead: sentence,
  /** First and last year that it tells of. */
  years: z
    .tuple([z.number().int(), z.number().int()])
    .refine(([first, last]) => first <= last, 'the first and the last year'),
  /** In order of time. */
  steps: z.array(tourStepSchema).min(6, 'six to ten steps').max(10, 'six to ten steps'),
})

/** What carries a statement: a record of the atlas, by its kind and id. */
export const REFERENCE_PATTERN =
  /^(?:event|territory|recognition|region|scene):[a-z0-9]+(?:-[a-z0-9]+)*$|^period:[a-z0-9-]+\/\d{4}[0-9~%?-]*$/

const references = z
  .array(
    z
      .string()
      .regex(REFERENCE_PATTERN, 'event:<id>, territory:<id>, period:<territory>/<from>, recognition:<id>, …'),
  )
  .min(1)

/** One factual statement of a text that the atlas started from. */
export const statementSchema = z
  .strictObject({
    /** Counted from 1, as the text is divided. */
    paragraph: z.number().int().positive(),
    /** The statement in our own words. */
    says: sentence,
    /** Records that say the same. */
    carriedBy: references.optional(),
    /** Events or periods whose accounts quote the text beside others. */
    disputedBy: references.optional(),
  })
  .refine(
    ({ carriedBy, disputedBy }) => carriedBy || disputedBy,
    'carriedBy or disputedBy: records that carry the statement, or accounts that dispute it',
  )

/** The statements of one text; `source` is its id in `sources.json`. */
export const coverageSchema = z.strictObject({
  source: id,
  /** How many paragraphs with statements of fact the text has. */
  paragraphs: z.number().int().positive(),
  statements: z.array(statementSchema).min(1),
})
export const coverageFileSchema = z.array(coverageSchema)

/** What a map of the time would call a place, from a day to a day. */
export const periodNameSchema = z.strictObject({
  name: sentence,
  /** Left out where the name holds from before 1938. */
  from: edtf.optional(),
  /** First day on which it no longer holds; left out where the name holds beyond 1994. */
  to: edtf.optional(),
})

/** A name for orientation on the map: a sea, a country or a town, with the name of the time. */
export const labelSchema = z
  .strictObject({
    kind: z.enum(['sea', 'country', 'town']),
    lon: place.shape.lon,
    lat: place.shape.lat,
    /** 1 is drawn first and at small scales; 3 last. */
    rank: z.literal([1, 2, 3]),
    /** In order of time; where there was none for a while, the spans leave a gap. */
    names: z.array(periodNameSchema).min(1, 'at least one name'),
    /** Further forms, never drawn: what a reader may look for. */
    also: z.array(nameSchema).min(1, 'at least one name, or no such field').optional(),
    sources: sourceIds.optional(),
  })
  .refine(({ kind, sources }) => kind !== 'town' || sources, {
    path: ['sources'],
    message: 'at least one source id: a town says where its names are from',
  })

export const regionSchema = z.strictObject({
  id,
  name: sentence,
  /** One or two sentences for the head of the region. */
  summary: sentence,
})
export const regionsFileSchema = z.array(regionSchema)

const dateParts = z.strictObject({
  'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).min(1).max(2),
})
const person = z.union(
  [z.strictObject({ family: sentence, given: sentence.optional() }), z.strictObject({ literal: sentence })],
  'a person: family and given name, or one literal name',
)

/** A bibliographic record: the part of CSL-JSON that the atlas uses. */
export const sourceSchema = z.strictObject({
  id,
  type: z.enum([
    'article',
    'article-journal',
    'article-magazine',
    'article-newspaper',
    'bill',
    'book',
    'chapter',
    'collection',
    'dataset',
    'entry-encyclopedia',
    'legal_case',
    'legislation',
    'map',
    'report',
    'speech',
    'thesis',
    'treaty',
    'webpage',
  ]),
  title: sentence,
  author: z.array(person).optional(),
  editor: z.array(person).optional(),
  'container-title': sentence.optional(),
  publisher: sentence.optional(),
  'publisher-place': sentence.optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  ISBN: z.string().optional(),
  DOI: z.string().optional(),
  issued: dateParts.optional(),
  /** When a web address was read. Required with URL. */
  accessed: dateParts.optional(),
  URL: z.url().optional(),
  language: z.string().optional(),
  /** What was read: e.g. "mirror of an encyclopaedia article". */
  note: sentence.optional(),
})
export const sourcesFileSchema = z.array(sourceSchema)

/** How well a boundary is known. */
export const PRECISION_PATTERN = /^(?:surveyed|treaty text|approximate|digitised ±\d+(?:\.\d+)? km)$/

export const boundaryPropertiesSchema = z.strictObject({
  territory: id,
  precision: z.string().regex(PRECISION_PATTERN, 'surveyed, treaty text, approximate or "digitised ±N km"'),
  /** Area in km² on the WGS 84 ellipsoid, lakes excluded as drawn. */
  area_km2: z.number().positive(),
  /** Ids of the hand-digitised lines and of river courses that bound it. */
  lines: z.array(z.string()),
  /** Natural Earth units and GSHHG shores that it was cut from. */
  units: z.array(z.string()).min(1),
  sources: sourceIds,
})

/** The languages beside English that the atlas has names in: one file each, `languages/<lang>.json`. */
export const LANGUAGES = ['et', 'lv', 'lt', 'fi', 'pl', 'uk', 'de', 'ru'] as const

const names = z.record(z.string(), sentence)

/** The words of a status, as `src/atlas/status.ts` has them in English. */
export const statusWordsSchema = z.strictObject({
  /** In the legend and before a date. */
  label: sentence,
  /** Behind a name and a comma, whatever the name's gender: "Bornholm, besetzt ab …". */
  inSentence: sentence,
  /** One line for the legend: the atlas's definition, no softer and no sharper. */
  meaning: sentence,
})

/** Names of regions, territories and lands in one language, and the atlas's own words. */
export const languageSchema = z.strictObject({
  /** By id, in the order of `regions.json`. */
  regions: names,
  /** By id, in alphabetical order. A piece has both halves: "Eesti: Narva". */
  territories: names,
  /** By English name: what stands before a colon in a territory's `name`, and its field `land`. */
  lands: names,
  statuses: z.record(z.enum(STATUSES), statusWordsSchema),
  /** By kind of event, with a capital. */
  kinds: z.record(z.enum(EVENT_KINDS), sentence),
  /** How well a boundary is known; `{km}` stands for the number. */
  precision: z.strictObject({
    surveyed: sentence,
    'treaty text': sentence,
    approximate: sentence,
    digitised: sentence.regex(/\{km\}/, 'words with {km} where the number stands'),
  }),
})

export type Status = (typeof STATUSES)[number]
export type Name = z.infer<typeof nameSchema>
export type EventKind = (typeof EVENT_KINDS)[number]
export type Account = z.infer<typeof accountSchema>
export type PeriodRecord = z.infer<typeof periodSchema>
export type TerritoryRecord = z.infer<typeof territorySchema>
export type EventRecord = z.infer<typeof eventSchema>
export type Stance = (typeof STANCES)[number]
export type Position = z.infer<typeof positionSchema>
export type RecognitionRecord = z.infer<typeof recognitionSchema>
export type Coverage = z.infer<typeof coverageSchema>
export type SceneRecord = z.infer<typeof sceneSchema>
export type TourRecord = z.infer<typeof tourSchema>
export type PeriodName = z.infer<typeof periodNameSchema>
export type LabelRecord = z.infer<typeof labelSchema>
export type Region = z.infer<typeof regionSchema>
export type Source = z.infer<typeof sourceSchema>
export type Language = (typeof LANGUAGES)[number]
export type LanguageRecord = z.infer<typeof languageSchema>
export type BoundaryProperties = z.infer<typeof boundaryPropertiesSchema>
