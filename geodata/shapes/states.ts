/** The states of 1 January 1938, as recipes, and what is known of single borders: states-1938.json. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { PRECISION_PATTERN } from '../schema'
import { boxSchema, idSchema, type Taking, termSchema } from './recipe'

const stateSchema = z.strictObject({
  id: idSchema,
  /** Short English name. */
  name: z.string().min(1),
  take: z.array(termSchema).min(1),
  without: z.array(idSchema).optional(),
  /** Far from the subject: between two such states no border is drawn. */
  rim: z.boolean().optional(),
})

/** Holds for a pair's whole border, or for that in the box; the first that fits a stretch says its precision. */
const knownSchema = z.strictObject({
  between: z.tuple([z.string(), z.string()]),
  box: boxSchema.optional(),
  /** Where the border follows none of our lines; without it, edges of units count as surveyed. */
  precision: z.string().regex(PRECISION_PATTERN).optional(),
  sources: z.array(idSchema).optional(),
  note: z.string().optional(),
})

const fileSchema = z.strictObject({
  day: z.iso.date(),
  states: z.array(stateSchema).min(1),
  borders: z.array(knownSchema),
})

export type State = z.infer<typeof stateSchema> & Taking
export type KnownBorder = z.infer<typeof knownSchema>
export interface States {
  states: State[]
  known: KnownBorder[]
}

/** @throws Error that names the file and the field, or a pair that is unsorted or of no state */
export function readStates(path: string): States {
  const result = fileSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`)
  const { states, borders: known } = result.data
  const names = new Set(states.map(({ name }) => name))
  for (const { between } of known) {
    if (between[0] >= between[1]) throw new Error(`${path}: ${between.join(', ')} are not in order`)
    for (const name of between) if (!names.has(name)) throw new Error(`${path}: there is no state ${name}`)
  }
  return { states, known }
}
