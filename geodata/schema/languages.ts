/** Names and words in another language: `languages/<lang>.json`. */
import { z } from 'zod'
import { EVENT_KINDS, STATUSES } from './history'
import { sentence } from './parts'

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

export type Language = (typeof LANGUAGES)[number]
export type LanguageRecord = z.infer<typeof languageSchema>
