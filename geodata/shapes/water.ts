/**
 * Lakes and shores out of GSHHG: the lakes that are drawn as water, and the
 * squares of one degree in which GSHHG's shore replaces Natural Earth's.
 */
import { readFileSync } from 'node:fs'
import { joinRings, openShores } from './gshhg'
import { type LineIndex, lineIndex } from './lineIndex'
import { type Box, boxHolds, boxOf, type Position, type Ring, ringsHold } from './plane'
import { thin } from './thin'

export interface Lake {
  name: string
  /** Shore, then the islands. */
  rings: Ring[]
  box: Box
}

export interface Water {
  lakes: Lake[]
  /** Shores of the sea in the squares where GSHHG's are used. */
  shores: Position[][]
  /** Edges between squares with and without GSHHG's shore. */
  seams: Position[][]
  /** Whether GSHHG's shore is used at a point. */
  isCovered(at: Position): boolean
  /** Whether a point lies on land by GSHHG; undefined where its shore is not used, or far off. */
  isLand(at: Position): boolean | undefined
}

/** Where GSHHG's shore is used; whole degrees. The first that holds a square decides for it. */
interface ShoreArea {
  name: string
  box: Box
  /** Detail that may be dropped at reading. */
  metres: number
  /** km²; smaller islands are not read. */
  smallestIsland: number
  /** An island that GSHHG has at the wrong place: what begins in the box is moved by so many degrees. */
  shift?: { within: Box; by: Position }
}

/** Islands in lakes below this are drawn as water (km²). */
const SMALLEST_LAKE_ISLAND = 8
/** Every lake in lakes.json is larger (km²). */
const SMALLEST_LAKE = 90
/** Further from every shore than this, Natural Earth is believed (km). */
const FAR_INLAND_KM = 40
/** Detail dropped from the shores of lakes at reading. */
const LAKE_METRES = 100

/** @throws Error where a point of lakes.json lies in no lake */
export async function readWater(path: string, lakesFile: string, shoresFile: string): Promise<Water> {
  const read = await openShores(path)
  const areas = JSON.parse(readFileSync(shoresFile, 'utf8')) as ShoreArea[]
  return { lakes: readLakes(read, lakesFile), ...readShores(read, areas) }
}

type Reader = Awaited<ReturnType<typeof openShores>>

function readLakes(read: Reader, file: string): Lake[] {
  const world: Box = [-180, -90, 180, 90]
  const shores = joinRings(read(world, 2, SMALLEST_LAKE)).map(({ ring }) => ({ ring, box: boxOf([ring]) }))
  const islands = joinRings(read(world, 3, SMALLEST_LAKE_ISLAND)).map(({ ring }) => ring)
  const wanted = JSON.parse(readFileSync(file, 'utf8')) as { name: string; at: Position }[]
  return wanted.map(({ name, at }) => {
    const lake = shores.find(({ box, ring }) => boxHolds(box, at) && ringsHold([ring], at))
    if (!lake) throw new Error(`lakes.json: no lake of GSHHG holds the point of ${name}`)
    const inside = islands.filter(
      ([first]) => first && boxHolds(lake.box, first) && ringsHold([lake.ring], first),
    )
    return { name, rings: [lake.ring, ...inside].map((ring) => thin(ring, LAKE_METRES)), box: lake.box }
  })
}

function readShores(read: Reader, areas: readonly ShoreArea[]): Omit<Water, 'lakes'> {
  const squares = new Map<string, ShoreArea>()
  for (const area of areas)
    for (let lon = area.box[0]; lon < area.box[2]; lon++)
      for (let lat = area.box[1]; lat < area.box[3]; lat++) {
        const key = `${lon},${lat}`
        if (!squares.has(key)) squares.set(key, area)
      }
  const isCovered = ([x, y]: Position) => squares.has(`${Math.floor(x)},${Math.floor(y)}`)
  const shores: Position[][] = []
  const known: Position[][] = []
  for (const [square, area] of withNeighbours(squares)) {
    const [lon = 0, lat = 0] = square.split(',').map(Number)
    // A box without extent meets no neighbouring bin.
    const middle: Box = [lon + 0.5, lat + 0.5, lon + 0.5, lat + 0.5]
    const lines = read(middle, 1, area.smallestIsland).map(({ line }) =>
      shifted(thin(line, area.metres), area.shift),
    )
    if (squares.has(square)) shores.push(...lines)
    known.push(...lines)
  }
  const nearest: LineIndex = lineIndex(known)
  return {
    shores,
    seams: seamsOf(squares),
    isCovered,
    isLand(at) {
      if (!isCovered(at)) return undefined
      const bearing = nearest(at)
      // GSHHG's shores run with the land on their left.
      return bearing.distance > FAR_INLAND_KM ? undefined : bearing.left
    },
  }
}

function shifted(line: Position[], shift: ShoreArea['shift']): Position[] {
  const [first] = line
  if (!shift || !first || !boxHolds(shift.within, first)) return line
  const [x, y] = shift.by
  return line.map(([lon, lat]) => [lon + x, lat + y])
}

/** Squares with a margin of one, in which shores are only looked at: the nearest shore may lie beyond the seam. */
function withNeighbours(squares: ReadonlyMap<string, ShoreArea>): Map<string, ShoreArea> {
  const all = new Map(squares)
  for (const [square, area] of squares) {
    const [x = 0, y = 0] = square.split(',').map(Number)
    for (let i = x - 1; i <= x + 1; i++)
      for (let j = y - 1; j <= y + 1; j++) if (!all.has(`${i},${j}`)) all.set(`${i},${j}`, area)
  }
  return all
}

function seamsOf(squares: ReadonlyMap<string, unknown>): Position[][] {
  const seams: Position[][] = []
  for (const key of squares.keys()) {
    const [x = 0, y = 0] = key.split(',').map(Number)
    if (!squares.has(`${x},${y - 1}`))
      seams.push([
        [x, y],
        [x + 1, y],
      ])
    if (!squares.has(`${x},${y + 1}`))
      seams.push([
        [x, y + 1],
        [x + 1, y + 1],
      ])
    if (!squares.has(`${x - 1},${y}`))
      seams.push([
        [x, y],
        [x, y + 1],
      ])
    if (!squares.has(`${x + 1},${y}`))
      seams.push([
        [x + 1, y],
        [x + 1, y + 1],
      ])
  }
  return seams
}
