/**
 * The face that each cell becomes a part of: a territory, the Soviet Union of
 * 1939, other land, or a lake; without scraps and without the smallest islands.
 */
import { readFileSync } from 'node:fs'
import type { Cell } from './cells'
import { type Claims, components } from './claims'
import { type Box, boxHolds } from './plane'
import type { Recipe, Taking } from './recipe'

export const HOME = 'soviet-union-1939'
export const OTHER = 'other'

export interface Patch {
  /** Territory id, HOME or OTHER: also of a lake's cells, for the frontier across the lake. */
  owner: string
  /** Whether it belonged to the Soviet Union of 1939, as some territories did (East Karelia). */
  home: boolean
  lake: string | undefined
  /** Id of the state of 1938, or ''. */
  state: string
  /** Id of the zone, or ''. */
  zone: string
  /** Metres of detail that may be removed. */
  detail: number
}

/** How coarse the background is drawn where. */
interface DetailRule {
  box: Box
  metres: number
  smallestIsland: number
}

/** Scraps of the background below this are given to the neighbour (km²). */
const SMALLEST_SCRAP = 15

/** @throws Error where two recipes claim the same cell */
export function assign(
  cells: readonly Cell[],
  claims: Claims,
  recipes: readonly Recipe[],
  home: Recipe,
  context: { states: readonly Taking[]; zones: readonly Taking[] },
  detailFile: string,
): (Patch | undefined)[] {
  const rules = JSON.parse(readFileSync(detailFile, 'utf8')) as DetailRule[]
  const shown = new Map(recipes.filter((recipe) => !recipe.held).map((recipe) => [recipe.id, recipe]))
  const owners: string[] = cells.map(() => OTHER)
  const homeCells = claims.get(home.id) ?? new Set<number>()
  for (const cell of homeCells) owners[cell] = HOME
  for (const [cell, id] of holders(cells, claims, [...shown.values()])) owners[cell] = id

  const atHome = homeOwners(shown.keys(), claims, homeCells)
  const before = [...owners]
  giveScrapsAway(cells, owners, (members) => smallestPart(owners[members[0] as number] as string, shown))
  const states = labelsOf(cells, claims, context.states)
  const zones = labelsOf(cells, claims, context.zones)
  const moved = cells.map((_, index) => owners[index] !== before[index])
  for (const labels of [states, zones]) {
    followOwners(cells, owners, moved, labels)
    giveScrapsAway(cells, labels, (members) =>
      Math.min(...members.map((member) => smallestPart(owners[member] as string, shown))),
    )
  }
  const dropped = tooSmallIslands(cells, owners, shown, rules)
  return cells.map((cell, index) => {
    if (dropped.has(index)) return undefined
    const owner = owners[index] as string
    const rule = rules.find(({ box }) => boxHolds(box, cell.at)) as DetailRule
    return {
      owner,
      home: atHome.has(owner),
      lake: cell.lake,
      state: states[index] as string,
      zone: zones[index] as string,
      detail: shown.get(owner)?.detail ?? rule.metres,
    }
  })
}

/**
 * HOME and the territories that the Soviet Union of 1939 held.
 * @throws Error where it held a part of one
 */
function homeOwners(ids: Iterable<string>, claims: Claims, homeCells: ReadonlySet<number>): Set<string> {
  const found = new Set([HOME])
  for (const id of ids) {
    const own = [...(claims.get(id) ?? [])]
    const held = own.filter((cell) => homeCells.has(cell)).length
    if (held === own.length) found.add(id)
    else if (held > 0) throw new Error(`${HOME} holds a part of ${id}: name it in "without"`)
  }
  return found
}

function smallestPart(owner: string, shown: ReadonlyMap<string, Recipe>): number {
  return shown.get(owner)?.smallestPart ?? SMALLEST_SCRAP
}

/** The recipe that holds each cell. @throws Error where two do */
function holders(cells: readonly Cell[], claims: Claims, recipes: readonly Taking[]): Map<number, string> {
  const held = new Map<number, string>()
  for (const { id } of recipes)
    for (const cell of claims.get(id) ?? []) {
      const before = held.get(cell)
      if (before) {
        const at = (cells[cell] as Cell).at.map((v) => v.toFixed(3)).join(', ')
        throw new Error(
          `recipes ${before} and ${id} both claim the land at ${at}: name one in the other's "without"`,
        )
      }
      held.set(cell, id)
    }
  return held
}

function labelsOf(cells: readonly Cell[], claims: Claims, recipes: readonly Taking[]): string[] {
  const held = holders(cells, claims, recipes)
  return cells.map((_, index) => held.get(index) ?? '')
}

/** A scrap that came to another owner has the label of that owner's land beside it, so that their edges agree. */
function followOwners(
  cells: readonly Cell[],
  owners: readonly string[],
  moved: readonly boolean[],
  labels: string[],
): void {
  cells.forEach((cell, index) => {
    if (!moved[index]) return
    const beside = mostBeside(
      cells,
      [...cell.neighbours].filter(([other]) => !moved[other] && owners[other] === owners[index]),
      labels,
    )
    if (beside !== undefined) labels[index] = beside
  })
}

/** The label with the longest border among neighbours. */
function mostBeside(
  cells: readonly Cell[],
  neighbours: Iterable<readonly [cell: number, km: number]>,
  labels: readonly string[],
): string | undefined {
  const borders = new Map<string, number>()
  for (const [other, km] of neighbours)
    if (cells[other]?.lake === undefined)
      borders.set(labels[other] as string, (borders.get(labels[other] as string) ?? 0) + km)
  const [longest] = [...borders].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
  return longest?.[0]
}

/**
 * Lines and old edges that run side by side leave scraps between them; these go to the land they hang on to most.
 * @param smallest km² that a piece of these cells must have
 */
function giveScrapsAway(
  cells: readonly Cell[],
  labels: string[],
  smallest: (members: readonly number[]) => number,
): void {
  const found = components(cells, (index) => `${labels[index]}|${cells[index]?.lake ?? ''}`)
  for (const { members, area } of found) {
    const lake = cells[members[0] as number]?.lake
    if (lake !== undefined || area >= smallest(members)) continue
    const inside = new Set(members)
    const beside = mostBeside(
      cells,
      members.flatMap((member) =>
        [...(cells[member] as Cell).neighbours].filter(([other]) => !inside.has(other)),
      ),
      labels,
    )
    if (beside !== undefined) for (const member of members) labels[member] = beside
  }
}

function tooSmallIslands(
  cells: readonly Cell[],
  owners: readonly string[],
  shown: ReadonlyMap<string, Recipe>,
  rules: readonly DetailRule[],
): Set<number> {
  const dropped = new Set<number>()
  for (const { members, area } of components(cells, () => 0)) {
    const limits = members.map((member) => {
      const territory = shown.get(owners[member] as string)
      if (territory) return territory.smallestPart
      return rules.find(({ box }) => boxHolds(box, (cells[member] as Cell).at))?.smallestIsland ?? 0
    })
    if (area < Math.min(...limits)) for (const member of members) dropped.add(member)
  }
  return dropped
}
