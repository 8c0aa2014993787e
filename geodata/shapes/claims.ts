/** Which cell belongs to which recipe. */
import type { Cell } from './cells'
import type { Unit } from './geopackage'
import { type CutLine, chain } from './lines'
import { bearingTo, boxHolds, distance, type Position, ringsHold } from './plane'
import type { Condition, Taking, Term } from './recipe'

export interface Ground {
  units: readonly Unit[]
  cells: readonly Cell[]
  lines: ReadonlyMap<string, CutLine>
}

/** Cells of each recipe by its id, lakes included. */
export type Claims = Map<string, Set<number>>

/** A cell may reach this far over a line that it should end at (km): snapping and the inner lakes' shores. */
const OVERHANG_KM = 1

/** @throws Error where a recipe names what does not exist, or two recipes claim the same land */
export function claim(recipes: readonly Taking[], ground: Ground): Claims {
  const byId = new Map(recipes.map((recipe) => [recipe.id, recipe]))
  const claims: Claims = new Map()
  const underway = new Set<string>()

  function resolve(id: string): Set<number> {
    const done = claims.get(id)
    if (done) return done
    const recipe = byId.get(id)
    if (!recipe) throw new Error(`there is no recipe ${id}`)
    if (underway.has(id)) throw new Error(`recipe ${id} needs itself`)
    underway.add(id)
    const cells = new Set<number>()
    for (const term of recipe.take)
      for (const cell of takeTerm(term, recipe.id, ground, resolve)) cells.add(cell)
    for (const other of recipe.without ?? []) for (const cell of resolve(other)) cells.delete(cell)
    if (cells.size === 0) throw new Error(`recipe ${id} holds no land`)
    claims.set(id, cells)
    return cells
  }

  for (const recipe of recipes) resolve(recipe.id)
  return claims
}

function takeTerm(
  term: Term,
  id: string,
  ground: Ground,
  resolve: (id: string) => Set<number>,
): Iterable<number> {
  if ('recipes' in term) return term.recipes.flatMap((other) => [...resolve(other)])
  if ('islands' in term) return term.islands.flatMap((at) => islandAt(at, id, ground.cells))
  if ('islandsIn' in term) {
    const { islandsIn } = term
    return landParts(ground.cells)
      .filter((part) =>
        part.every((cell) =>
          (ground.cells[cell] as Cell).polygon[0]?.every((point) => boxHolds(islandsIn, point)),
        ),
      )
      .flat()
  }
  const wanted = wantedUnits(term, id, ground.units)
  const tests = (term.where ?? []).map((condition) => conditionTest(condition, id, ground.lines))
  return ground.cells.flatMap((cell, index) =>
    wanted.has(cell.unit) && tests.every((test) => test(cell)) ? [index] : [],
  )
}

function wantedUnits(
  term: Extract<Term, { country: string }>,
  id: string,
  units: readonly Unit[],
): Set<number> {
  const wanted = new Set<number>()
  const ofCountry = units.flatMap((unit, index) =>
    unit.country === term.country ? [{ name: unit.name, index }] : [],
  )
  if (ofCountry.length === 0) throw new Error(`recipe ${id}: Natural Earth has no country ${term.country}`)
  if (!term.units) for (const { index } of ofCountry) wanted.add(index)
  for (const named of term.units ?? []) {
    const { name, count } = typeof named === 'string' ? { name: named, count: 1 } : named
    const found = ofCountry.filter((unit) => unit.name === name)
    if (found.length !== count)
      throw new Error(
        `recipe ${id}: ${found.length} units of ${term.country} are named ${name}, expected ${count}`,
      )
    for (const { index } of found) wanted.add(index)
  }
  return wanted
}

function conditionTest(condition: Condition, id: string, lines: Ground['lines']): (cell: Cell) => boolean {
  function line(name: string): CutLine {
    const found = lines.get(name)
    if (!found) throw new Error(`recipe ${id}: there is no line ${name}`)
    return found
  }
  if ('box' in condition) return (cell) => boxHolds(condition.box, cell.at)
  if ('parallel' in condition)
    return (cell) => (condition.side === 'north') === cell.at[1] > condition.parallel
  if ('within' in condition || 'outside' in condition) {
    const inside = 'within' in condition
    const ring = line(inside ? condition.within : condition.outside)
    if (!ring.closed) throw new Error(`recipe ${id}: the line ${ring.id} is not closed`)
    return (cell) => ringsHold([ring.points], cell.at) === inside
  }
  const names = condition.beside
  const points = chain(names.map(line))
  const { left } = bearingTo([points], condition.side)
  return (cell) => {
    const here = bearingTo([points], cell.at).left
    assertCut(cell, points, here, `recipe ${id}: ${names.join(', ')}`)
    return here === left
  }
}

/** A cell that lies on both sides shows that the line ends short of the unit's edge. */
function assertCut(cell: Cell, points: readonly Position[], left: boolean, what: string): void {
  for (const point of cell.polygon[0] ?? []) {
    const bearing = bearingTo([points], point)
    if (bearing.left !== left && !bearing.atEnd && bearing.distance > OVERHANG_KM)
      throw new Error(
        `${what} does not cut through: the cell at ${cell.at.map((v) => v.toFixed(3)).join(', ')} reaches ${bearing.distance.toFixed(1)} km across at ${point.map((v) => v.toFixed(3)).join(', ')}`,
      )
  }
}

let parts: { cells: readonly Cell[]; parts: number[][] } | undefined

/** Land in one piece, lakes included, as lists of cells. */
function landParts(cells: readonly Cell[]): number[][] {
  if (parts?.cells === cells) return parts.parts
  const found = components(cells, () => 0).map(({ members }) => members)
  parts = { cells, parts: found }
  return found
}

function islandAt(at: Position, id: string, cells: readonly Cell[]): number[] {
  const start = cells.findIndex((cell) => distance(cell.at, at) < 300 && ringsHold(cell.polygon, at))
  const part = landParts(cells).find((members) => members.includes(start))
  if (start < 0 || !part) throw new Error(`recipe ${id}: there is no land at ${at.join(', ')}`)
  return part
}

export interface Component {
  label: unknown
  members: number[]
  /** km². */
  area: number
}

/** Connected cells with the same label; cells labelled undefined are passed over. */
export function components(cells: readonly Cell[], labelOf: (index: number) => unknown): Component[] {
  const seen = new Uint8Array(cells.length)
  const found: Component[] = []
  for (let start = 0; start < cells.length; start++) {
    const label = labelOf(start)
    if (seen[start] || label === undefined) continue
    seen[start] = 1
    const members = [start]
    for (let at = 0; at < members.length; at++)
      for (const next of (cells[members[at] as number] as Cell).neighbours.keys())
        if (!seen[next] && labelOf(next) === label) {
          seen[next] = 1
          members.push(next)
        }
    found.push({ label, members, area: members.reduce((sum, index) => sum + (cells[index] as Cell).area, 0) })
  }
  return found
}
