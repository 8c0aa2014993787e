/** What records of every kind are made of: ids, sentences, dates, places, and accounts where sources disagree. */
import { z } from 'zod'

const DAY = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[~?%]?`

/** The part of EDTF (ISO 8601-2) that records use: year, month or day, `~ ? %` behind it, or an interval of two. */
export const EDTF_PATTERN = new RegExp(`^${DAY}(?:/${DAY})?$`)

export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens')
export const sentence = z.string().trim().min(2)
export const edtf = z
  .string()
  .regex(EDTF_PATTERN, 'an EDTF date such as 1940-06-17, 1944-07, 1944-07~ or 1945-05/1945-07')
export const sourceIds = z.array(id).min(1, 'at least one source id')
export const place = z.strictObject({
  name: sentence,
  lon: z.number().min(-180).max(180),
  lat: z.number().min(-90).max(90),
})

/** What one source, or a group that agrees, says where sources disagree. */
export const accountSchema = z.strictObject({ says: sentence, sources: sourceIds })

export const disputable = {
  /** At least two where sources disagree. */
  accounts: z.array(accountSchema).min(2).optional(),
  /** Which account the record follows and why; required beside accounts. */
  assessment: sentence.optional(),
}

export const nameSchema = z.strictObject({
  /** BCP 47 tag. */
  lang: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]+)*$/, 'a language tag such as et or zh-Hant'),
  name: sentence,
})

export type Account = z.infer<typeof accountSchema>
export type Name = z.infer<typeof nameSchema>
