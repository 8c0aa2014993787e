/** The literature: `sources.json`. */
import { z } from 'zod'
import { id, sentence } from './parts'

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

export type Source = z.infer<typeof sourceSchema>
