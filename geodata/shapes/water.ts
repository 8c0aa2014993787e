/**
 * Lakes and shores out of GSHHG: the lakes that are drawn as water, and the
 * windows in which GSHHG's shore replaces Natural Earth's.
 */
import { readFileSync } from 'node:fs'
import { joinRings, openShores } from './gshhg.ts'
import { type Box, boxHolds, boxOf, type Position, type Ring, ringsHold } from './plane.ts'
import { type LineIndex, lineIndex } from './lineIndex.ts'

export interface Lake {
  name: string
  /** Shore, then the islands. */
  rings: Ring[]
  box: Box
}

/** An area in which the land is GSHHG's. */
export interface ShoreWindow {
  name: string
  ring: Ring
  box: Box
  lines: Position[][]
  /** Bearing to the nearest shore: land is on the left. */
  shores: LineIndex
}

export interface Water {
  lakes: Lake[]
  windows: ShoreWindow[]
}

/** Islands in lakes below this are drawn as water (km²). */
const SMALLEST_LAKE_ISLAND = 2
/** Every lake in lakes.json is larger (km²). */
const SMALLEST_LAKE = 90

/** @throws Error where a point of lakes.json lies in no lake */
export async function readWater(path: string, lakesFile: string, windowsFile: string): Promise<Water> {
  const read = await openShores(path)
  const world: Box = [-180, -90, 180, 90]
  const shores = joinRings(read(world, 2, SMALLEST_LAKE)).map((lake) => ({ ...lake, box: boxOf([lake.ring]) }))
  const islands = joinRings(read(world, 3, SMALLEST_LAKE_ISLAND)).map(({ ring }) => ring)

  const lakes = (JSON.parse(readFileSync(lakesFile, 'utf8')) as { name: string; at: Position }[]).map(({ name, at }) => {
    const lake = shores.find(({ box, ring }) => boxHolds(box, at) && ringsHold([ring], at))
    if (!lake) throw new Error(`lakes.json: no lake of GSHHG holds the point of ${name}`)
    const inside = islands.filter(([first]) => first && boxHolds(lake.box, first) && ringsHold([lake.ring], first))
    return { name, rings: [lake.ring, ...inside], box: lake.box }
  })

  const windows = (JSON.parse(readFileSync(windowsFile, 'utf8')) as { name: string; within: Position[] }[]).map(
    ({ name, within }) => {
      const ring = [...within, within[0] as Position]
      const box = boxOf([ring])
      const lines = read(box, 1).map((segment) => segment.line)
      return { name, ring, box, lines, shores: lineIndex(lines) }
    },
  )
  return { lakes, windows }
}
