/**
 * The mosaic: all units of the world, the lakes, shores and cut lines in one
 * net, and the cells between them. A shape is a set of cells, so neighbours
 * share their border by construction.
 */
import type { GeometryCollection, Topology, Polygon as TopoPolygon } from 'topojson-specification'
import { borderEnds } from './borderEnds'
import type { Unit } from './geopackage'
import {
  areaOf,
  type Box,
  boxHolds,
  boxOf,
  distance,
  innerPoint,
  lengthOf,
  type Polygon,
  type Position,
  ringsHold,
} from './plane'
import { mapshaper } from './tools'
import type { Water } from './water'

export interface Cell {
  polygon: Polygon
  /** A point well inside. */
  at: Position
  /** km². */
  area: number
  /** Index of the unit that it is a part of. */
  unit: number
  /** Name of the lake that it is a part of. */
  lake: string | undefined
  /** Length of the shared border in km, by the index of the other cell. */
  neighbours: Map<number, number>
}

export interface Mosaic {
  cells: Cell[]
  /** Cells of land and lakes; cells of the sea are left out of it. */
  topology: Topology
  /** One geometry per cell, in the order of the cells. */
  geometries: TopoPolygon[]
}

/** Degrees within which ends and crossings are snapped (about 2 m). */
const SNAP = 0.00002

export async function buildMosaic(
  units: readonly Unit[],
  water: Water,
  cuts: readonly Position[][],
): Promise<Mosaic> {
  const strings: Position[][] = [
    ...units.flatMap((unit) => unit.geometry.flat()),
    ...water.lakes.flatMap((lake) => lake.rings),
    ...water.shores,
    ...water.seams,
    ...borderEnds(units, (at) => water.isCovered(at)),
    ...cuts,
  ]
  const input = {
    type: 'GeometryCollection',
    geometries: strings.map((coordinates) => ({ type: 'LineString', coordinates })),
  }
  const tool = await mapshaper()
  const output = await tool.applyCommands(
    `-i net.json snap snap-interval=${SNAP} -polygons -o cells.json format=topojson no-quantization`,
    { 'net.json': input },
  )
  const raw = JSON.parse(String(output['cells.json'])) as Topology
  return classify(raw, units, water)
}

function classify(raw: Topology, units: readonly Unit[], water: Water): Mosaic {
  const layer = Object.values(raw.objects)[0] as GeometryCollection
  const locate = unitFinder(units)
  const cells: Cell[] = []
  const geometries: TopoPolygon[] = []
  for (const geometry of layer.geometries) {
    if (geometry.type !== 'Polygon')
      throw new Error(`mapshaper made a ${geometry.type ?? 'null geometry'} of a cell`)
    const polygon = geometry.arcs.map((ring) => stitch(ring, raw.arcs as Position[][]))
    const at = innerPoint(polygon)
    // By GSHHG's shore a strip of coast or an island may lie in no unit: the nearest has it.
    const land = water.isLand(at)
    const unit = land === false ? undefined : (locate.holding(at) ?? (land ? locate.nearest(at) : undefined))
    if (unit === undefined) continue
    const lake = water.lakes.find(({ box, rings }) => boxHolds(box, at) && ringsHold(rings, at))?.name
    geometries.push({ type: 'Polygon', arcs: geometry.arcs })
    cells.push({ polygon, at, area: areaOf([polygon]), unit, lake, neighbours: new Map() })
  }
  linkNeighbours(geometries, raw.arcs as Position[][], cells)
  return { cells, topology: raw, geometries }
}

function stitch(ring: readonly number[], arcs: readonly Position[][]): Position[] {
  const points: Position[] = []
  for (const index of ring) {
    const arc = index < 0 ? [...(arcs[~index] as Position[])].reverse() : (arcs[index] as Position[])
    points.push(...(points.length === 0 ? arc : arc.slice(1)))
  }
  return points
}

interface UnitFinder {
  holding(at: Position): number | undefined
  nearest(at: Position): number | undefined
}

/** Units further off than this are nobody's islands (degrees). */
const ISLAND_REACH = 2

function unitFinder(units: readonly Unit[]): UnitFinder {
  const parts = units.flatMap((unit, index) =>
    unit.geometry.map((polygon) => ({ index, polygon, box: boxOf(polygon) })),
  )
  const rows = new Map<number, typeof parts>()
  for (const part of parts)
    for (let row = Math.floor(part.box[1]); row <= Math.floor(part.box[3]); row++) {
      const list = rows.get(row)
      if (list) list.push(part)
      else rows.set(row, [part])
    }
  return {
    holding(at) {
      const row = rows.get(Math.floor(at[1])) ?? []
      return row.find(({ box, polygon }) => boxHolds(box, at) && ringsHold(polygon, at))?.index
    },
    nearest(at) {
      const [x, y] = at
      const reach: Box = [x - ISLAND_REACH, y - ISLAND_REACH, x + ISLAND_REACH, y + ISLAND_REACH]
      let best: number | undefined
      let nearest = Infinity
      for (const { index, polygon, box } of parts) {
        if (box[0] > reach[2] || box[2] < reach[0] || box[1] > reach[3] || box[3] < reach[1]) continue
        for (const point of polygon[0] ?? []) {
          const d = distance(at, point)
          if (d < nearest) {
            nearest = d
            best = index
          }
        }
      }
      return best
    },
  }
}

function linkNeighbours(
  geometries: readonly TopoPolygon[],
  arcs: readonly Position[][],
  cells: readonly Cell[],
): void {
  const users = new Map<number, number[]>()
  geometries.forEach((geometry, cell) => {
    for (const ring of geometry.arcs)
      for (const index of ring) {
        const arc = index < 0 ? ~index : index
        const list = users.get(arc)
        if (list) list.push(cell)
        else users.set(arc, [cell])
      }
  })
  for (const [arc, pair] of users) {
    const [a, b] = pair
    if (a === undefined || b === undefined || a === b) continue
    const km = lengthOf(arcs[arc] as Position[])
    const [one, other] = [cells[a] as Cell, cells[b] as Cell]
    one.neighbours.set(b, (one.neighbours.get(b) ?? 0) + km)
    other.neighbours.set(a, (other.neighbours.get(a) ?? 0) + km)
  }
}
