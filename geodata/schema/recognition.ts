/** What states and bodies held of annexations: `recognition.json`. */
import { z } from 'zod'
import { edtf, id, sentence, sourceIds } from './parts'

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

export type Stance = (typeof STANCES)[number]
export type Position = z.infer<typeof positionSchema>
export type RecognitionRecord = z.infer<typeof recognitionSchema>
