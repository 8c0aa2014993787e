/** Where the records carry the statements of the texts that the atlas started from: `coverage.json`. */
import { z } from 'zod'
import { id, sentence } from './parts'

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

export type Coverage = z.infer<typeof coverageSchema>
