/**
 * Pieces of one land: where a front stood still or troops left in stages, a land is several
 * territories, whose names begin alike: "Estonia", "Estonia: the western islands". A record can
 * also name the land that its territory was joined to: the Vilnius region to Lithuania.
 * While pieces share a status a reader sees one land, with one name and no line within.
 */
import { keptFor } from './keptFor'
import type { Territory } from './types'

const COLON = ': '

/** The land of a territory: as recorded, else what stands before the colon of its name, else the whole name. */
export function landOf({ name, land }: Pick<Territory, 'name' | 'land'>): string {
  if (land !== undefined) return land
  const colon = name.indexOf(COLON)
  return colon === -1 ? name : name.slice(0, colon)
}

/** The same, for what is asked at every step of the slider. */
export const landOfPiece = keptFor((territory: Territory) => landOf(territory))

/** All lands that have pieces: what stands before a colon in a name, and what a record names as the land. */
export function landNames(territories: readonly Pick<Territory, 'name' | 'land'>[]): Set<string> {
  return new Set(
    territories.flatMap(({ name, land }) => [
      ...(name.includes(COLON) ? [landOf({ name })] : []),
      ...(land === undefined ? [] : [land]),
    ]),
  )
}

/**
 * For each territory all that may ever go by one name with it, itself included: those of its land, by record
 * or by name, and what those in turn may go with.
 */
export const kinOf = keptFor(
  (territories: readonly Territory[]): ReadonlyMap<string, readonly Territory[]> => {
    const byLand = new Map<string, Territory[]>()
    for (const territory of territories) {
      const lands = [landOf(territory), landOf({ name: territory.name })]
      const kin = [...new Set(lands.flatMap((land) => byLand.get(land) ?? [])), territory]
      for (const { name, land } of kin) {
        byLand.set(landOf({ name, land }), kin)
        byLand.set(landOf({ name }), kin)
      }
    }
    return new Map(territories.map((territory) => [territory.id, byLand.get(landOf(territory)) ?? []]))
  },
)

/** Of how many territories each land consists. */
export const pieceCountsOf = keptFor(
  (territories: readonly Pick<Territory, 'name' | 'land'>[]): ReadonlyMap<string, number> =>
    new Map(groupsOf(territories, landOf).map(([land, pieces]) => [land, pieces.length])),
)

const namesOf = keptFor(
  (territories: readonly Pick<Territory, 'name'>[]) => new Set(territories.map(({ name }) => name)),
)

/** What stands behind the colon, with a capital as names on a map have it; else the whole name. */
export function pieceOf(name: string): string {
  const colon = name.indexOf(COLON)
  if (colon === -1) return name
  const piece = name.slice(colon + COLON.length)
  return piece.charAt(0).toUpperCase() + piece.slice(1)
}

/** A territory that is drawn, and as what. */
interface Drawn {
  territory: Territory
  activity: { status: string; partial: boolean }
}

/** Whether two territories are painted alike, so that no line needs to part them. */
export function isPaintedAlike({ activity: a }: Drawn, { activity: b }: Drawn): boolean {
  return a.status === b.status && a.partial === b.partial
}

export interface NamedLand<Item extends Drawn> {
  /** The piece that carries the name: the one nearest to the middle of all. */
  item: Item
  /** The territory's own name, or the land's where several pieces stand under it. */
  name: string
  /** All that go by the name. */
  pieces: Item[]
}

/**
 * Shown territories by the name that they go by. Pieces of one status go by the name of their land
 * if one of them bears it; where no territory bears it, if they are all that is shown of the land.
 * Pieces that stand apart from the land that a record names are tried under their own names:
 * the two of the Klaipėda Region, while they are not Lithuania's.
 * @param shown of the whole world, not only what a map has in view: a name must not depend on it
 * @param all every territory of the atlas
 */
export function namedLands<Item extends Drawn>(
  shown: readonly Item[],
  all: readonly Pick<Territory, 'name'>[],
): NamedLand<Item>[] {
  const names = namesOf(all)
  const byRecord = together(shown, names, ({ territory }) => landOfPiece(territory))
  const byName = together(byRecord.apart, names, ({ territory: { name } }) => landOf({ name }))
  const alone = byName.apart.map((item) => ({ item, name: item.territory.name, pieces: [item] }))
  return [...byRecord.lands, ...byName.lands, ...alone]
}

/** The pieces that go by the name of a land, and those that stand apart. */
function together<Item extends Drawn>(
  shown: readonly Item[],
  names: ReadonlySet<string>,
  landOfItem: (item: Item) => string,
): { lands: NamedLand<Item>[]; apart: Item[] } {
  const lands: NamedLand<Item>[] = []
  const apart: Item[] = []
  for (const [name, pieces] of groupsOf(shown, landOfItem)) {
    // Most lands are one piece, and this is asked at every step of the slider.
    const [single, ...others] = pieces
    if (single && others.length === 0) {
      apart.push(single)
      continue
    }
    for (const [, alike] of groupsOf(pieces, ({ activity }) => activity.status)) {
      const hasBearer = alike.some(({ territory }) => territory.name === name)
      const isWhole = !names.has(name) && alike.length === pieces.length
      if (alike.length > 1 && (hasBearer || isWhole))
        lands.push({ item: central(alike), name, pieces: alike })
      else apart.push(...alike)
    }
  }
  return { lands, apart }
}

/** West, south, east, north round all of them, in degrees. */
export function boxAround(pieces: readonly Drawn[]): Territory['bbox'] {
  const [single, ...others] = pieces
  if (single && others.length === 0) return single.territory.bbox
  const side = (axis: 0 | 1 | 2 | 3, choose: (...values: number[]) => number) =>
    choose(...pieces.map(({ territory }) => territory.bbox[axis]))
  return [side(0, Math.min), side(1, Math.min), side(2, Math.max), side(3, Math.max)]
}

/** The one whose label point is nearest to the mean of all, weighted by area. */
function central<Item extends Drawn>(pieces: readonly Item[]): Item {
  const area = pieces.reduce((sum, { territory }) => sum + territory.areaKm2, 0)
  const mean = (axis: 0 | 1) =>
    pieces.reduce((sum, { territory }) => sum + territory.labelPoint[axis] * territory.areaKm2, 0) / area
  const [lon, lat] = [mean(0), mean(1)]
  // A degree of longitude is shorter the farther from the equator.
  const shrink = Math.cos((lat * Math.PI) / 180)
  const distance = ({ territory: { labelPoint } }: Item) =>
    Math.hypot((labelPoint[0] - lon) * shrink, labelPoint[1] - lat)
  return pieces.reduce((nearest, piece) => (distance(piece) < distance(nearest) ? piece : nearest))
}

/** In the order in which their first members come. */
export function groupsOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups]
}
