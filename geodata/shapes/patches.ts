/**
 * The face that each cell becomes a part of: a territory, the Soviet Union of
 * 1939, other land, or a lake; without scraps and without the smallest islands.
 */
import { readFileSync } from 'node:fs'
import type { Cell } from './cells'
import { type Claims, components } from './claims'
import { type Box, boxHolds } from './plane'
import type { Recipe } from './recipe'

export const HOME = 'soviet-union-1939'
export const OTHER = 'other'

export interface Patch {
  /** Territory id, HOME or OTHER: also of a lake's cells, for the frontier across the lake. */
  owner: string
  /** Whether it belonged to the Soviet Union of 1939, as some territories did (East Karelia). */
  home: boolean
  lake: string | undefined
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
  detailFile: string,
): (Patch | undefined)[] {
  const rules = JSON.parse(readFileSync(detailFile, 'utf8')) as DetailRule[]
  const shown = new Map(recipes.filter((recipe) => !recipe.held).map((recipe) => [recipe.id, recipe]))
  const owners: string[] = cells.map(() => OTHER)
  const homeCells = claims.get(home.id) ?? new Set<number>()
  for (const cell of homeCells) owners[cell] = HOME
  const claimed = new Map<number, string>()
  for (const id of shown.keys())
    for (const cell of claims.get(id) ?? []) {
      const before = claimed.get(cell)
      if (before) {
        const at = (cells[cell] as Cell).at.map((v) => v.toFixed(3)).join(', ')
        throw new Error(
          `recipes ${before} and ${id} both claim the land at ${at}: name one in the other's "without"`,
        )
      }
      claimed.set(cell, id)
      owners[cell] = id
    }

  const atHome = homeOwners(shown.keys(), claims, homeCells)
  giveScrapsAway(cells, owners, shown)
  const dropped = tooSmallIslands(cells, owners, shown, rules)
  return cells.map((cell, index) => {
    if (dropped.has(index)) return undefined
    const owner = owners[index] as string
    const rule = rules.find(({ box }) => boxHolds(box, cell.at)) as DetailRule
    return {
      owner,
      home: atHome.has(owner),
      lake: cell.lake,
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

/** Lines and old edges that run side by side leave scraps between them; these go to the land they hang on to most. */
function giveScrapsAway(cells: readonly Cell[], owners: string[], shown: ReadonlyMap<string, Recipe>): void {
  const found = components(cells, (index) => `${owners[index]}|${cells[index]?.lake ?? ''}`)
  for (const { members, area } of found) {
    const owner = owners[members[0] as number] as string
    const lake = cells[members[0] as number]?.lake
    if (lake !== undefined || area >= smallestPart(owner, shown)) continue
    const inside = new Set(members)
    const borders = new Map<string, number>()
    for (const member of members)
      for (const [other, km] of (cells[member] as Cell).neighbours)
        if (!inside.has(other) && cells[other]?.lake === undefined)
          borders.set(owners[other] as string, (borders.get(owners[other] as string) ?? 0) + km)
    const [longest] = [...borders].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    if (longest) for (const member of members) owners[member] = longest[0]
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
