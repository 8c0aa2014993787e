/** Which lines the recipes cut with. */
import type { Unit } from './geopackage'
import type { CutLine } from './lines'
import { boxOf, type Position } from './plane'
import type { Condition, Taking, Term } from './recipe'

/** Step of a parallel in degrees: it is a curve only on the globe, so its points can lie far apart. */
const PARALLEL_STEP = 0.1

type UnitTerm = Extract<Term, { country: string }>

function unitTerms(recipes: readonly Taking[]): UnitTerm[] {
  return recipes.flatMap((recipe) => recipe.take.filter((term): term is UnitTerm => 'country' in term))
}

function lineIds(condition: Condition): string[] {
  if ('beside' in condition) return condition.beside
  if ('within' in condition) return [condition.within]
  if ('outside' in condition) return [condition.outside]
  return []
}

/** Ids of the lines that a recipe cuts with, in order of use; those of the recipes it is made of are not among them. */
export function lineIdsOf(recipe: Taking): string[] {
  return [...new Set(unitTerms([recipe]).flatMap((term) => (term.where ?? []).flatMap(lineIds)))]
}

/**
 * All lines that must be in the net, parallels included.
 * @throws Error where a recipe names a line that does not exist
 */
export function cutsOf(
  recipes: readonly Taking[],
  lines: ReadonlyMap<string, CutLine>,
  units: readonly Unit[],
): Position[][] {
  const ids = new Set(recipes.flatMap(lineIdsOf))
  const cuts = [...ids].sort().map((id) => {
    const line = lines.get(id)
    if (!line) throw new Error(`a recipe cuts with the line ${id}, which does not exist`)
    return line.points
  })
  for (const term of unitTerms(recipes))
    for (const condition of term.where ?? [])
      if ('parallel' in condition) cuts.push(parallel(condition.parallel, term, units))
  return cuts
}

function parallel(lat: number, term: UnitTerm, units: readonly Unit[]): Position[] {
  const names = term.units?.map((unit) => (typeof unit === 'string' ? unit : unit.name))
  const rings = units
    .filter((unit) => unit.country === term.country && (!names || names.includes(unit.name)))
    .flatMap((unit) => unit.geometry.filter((polygon) => reaches(polygon[0] as Position[], lat)).flat())
  const [west, , east] = boxOf(rings)
  const steps = Math.ceil((east - west) / PARALLEL_STEP)
  return Array.from({ length: steps + 3 }, (_, i): Position => [west + (i - 1) * PARALLEL_STEP, lat])
}

function reaches(ring: readonly Position[], lat: number): boolean {
  return ring.some(([, y]) => y > lat) && ring.some(([, y]) => y < lat)
}
