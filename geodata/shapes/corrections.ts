/**
 * Where Natural Earth draws a border up to some kilometres off, so that towns fall to the neighbour: land that is
 * put to the country it belongs to before any recipe takes it. The data stands in corrections.json.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Cell } from './cells'
import { claim, type Ground } from './claims'
import type { Unit } from './geopackage'
import { distance, type Position } from './plane'
import { idSchema, type Taking, termSchema } from './recipe'

const correctionSchema = z.strictObject({
  id: idSchema,
  /** Land as Natural Earth has it, in the words of a recipe. */
  take: z.array(termSchema).min(1),
  /** Where it belongs: the nearest unit of these countries, or of the units named. */
  to: z.strictObject({
    countries: z.array(z.string().length(3)).min(1),
    units: z.array(z.string()).optional(),
  }),
  /** The towns or the river that say so. */
  basis: z.string().min(1),
})

export type Correction = z.infer<typeof correctionSchema> & Taking

/** @throws Error that names the file and the field */
export function readCorrections(path: string): Correction[] {
  const result = z.array(correctionSchema).safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`)
  return result.data
}

/**
 * The cells with their units put right.
 * @throws Error where a correction names what does not exist, or holds no land
 */
export function correctUnits(corrections: readonly Correction[], ground: Ground): Cell[] {
  const claims = claim(corrections, ground)
  const cells = [...ground.cells]
  for (const { id, to } of corrections) {
    const wanted = ground.units.flatMap((unit, index) =>
      to.countries.includes(unit.country) && (!to.units || to.units.includes(unit.name)) ? [index] : [],
    )
    if (wanted.length === 0) throw new Error(`correction ${id}: Natural Earth has no such units`)
    for (const index of claims.get(id) ?? []) {
      const cell = ground.cells[index] as Cell
      cells[index] = { ...cell, unit: nearest(cell.at, wanted, ground.units) }
    }
  }
  return cells
}

function nearest(at: Position, wanted: readonly number[], units: readonly Unit[]): number {
  const away = wanted.map((index) => ({
    index,
    km: Math.min(
      ...(units[index] as Unit).geometry.map((polygon) =>
        (polygon[0] ?? []).reduce((least, point) => Math.min(least, distance(at, point)), Infinity),
      ),
    ),
  }))
  return away.reduce((best, next) => (next.km < best.km ? next : best)).index
}
