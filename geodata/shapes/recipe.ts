/**
 * The recipe language: how a shape is put together, as data. A recipe takes
 * units of Natural Earth, cut by lines, and leaves out what belongs to others.
 * See README.md in this folder for how to write one.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { PRECISION_PATTERN } from '../schema'

export const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
export const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()])

/** One condition on the land that a term takes. All conditions of a term must hold. */
const conditionSchema = z.union([
  /** Land on the side of a point of one line, or of several joined end to end in this order. Cuts. */
  z.strictObject({ beside: z.array(z.string()).min(1), side: position }),
  /** Land within (or outside) a closed line. Cuts. */
  z.strictObject({ within: z.string() }),
  z.strictObject({ outside: z.string() }),
  /** Land north or south of a parallel. Cuts. */
  z.strictObject({ parallel: z.number(), side: z.enum(['north', 'south']) }),
  /** Picks parts of units whose inner point lies in a box [west, south, east, north]. Does not cut. */
  z.strictObject({ box: boxSchema }),
])

export const termSchema = z.union([
  /** Units of one country; all of them where no names are given. */
  z.strictObject({
    country: z.string().length(3),
    /** Natural Earth's names; each must match exactly one unit, or the number stated. */
    units: z
      .array(z.union([z.string(), z.strictObject({ name: z.string(), count: z.int().min(1) })]))
      .optional(),
    where: z.array(conditionSchema).optional(),
  }),
  /** Whole islands, each by a point on it. */
  z.strictObject({ islands: z.array(position).min(1) }),
  /** Every island that lies wholly in a box. */
  z.strictObject({ islandsIn: boxSchema }),
  /** What other recipes hold, e.g. a total made of its parts. */
  z.strictObject({ recipes: z.array(idSchema).min(1) }),
])

const recipeSchema = z.strictObject({
  take: z.array(termSchema).min(1),
  /** Recipes whose land is left out. */
  without: z.array(idSchema).optional(),
  /** km²; smaller scraps go to the neighbour, smaller islands are dropped. */
  smallestPart: z.number().positive(),
  /** Metres of detail that simplifying may remove at most. */
  detail: z.number().min(0),
  precision: z.string().regex(PRECISION_PATTERN),
  sources: z.array(idSchema).min(1),
  /** Why the piece is named but not published (yet); its land is left to the background. */
  held: z.string().optional(),
})

export type Condition = z.infer<typeof conditionSchema>
export type Term = z.infer<typeof termSchema>
export type Recipe = z.infer<typeof recipeSchema> & {
  /** Territory id; the file's name. */
  id: string
}
/** What any shape is taken by: a territory's recipe, a state's, a zone's. */
export type Taking = Pick<Recipe, 'id' | 'take' | 'without'>

/** Reads one recipe. @throws Error that names the file and the field */
export function readRecipe(path: string): Recipe {
  const result = recipeSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`)
  return { ...result.data, id: basename(path, '.json') }
}

/** Reads all recipes of a folder, sorted by id. */
export function readRecipes(folder: string): Recipe[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readRecipe(join(folder, file)))
}
