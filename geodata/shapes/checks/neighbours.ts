/** Whether shapes lie side by side without a gap, an overlap or a sliver. */
import {
  bbox,
  bboxClip,
  featureCollection,
  intersect,
  multiPolygon,
  polygon,
  area as turfArea,
} from '@turf/turf'
import type { BBox, Position } from 'geojson'
import { feature, mergeArcs } from 'topojson-client'
import { topology } from 'topojson-server'
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification'
import { areaKm2 } from './ellipsoid'
import type { Fault } from './fault'
import { polygonsOf, type Shape } from './shape'

/** Rounding of shared borders never reaches this (km²). */
const OVERLAP_KM2 = 0.01
/** A hole in a union smaller than this is a gap between neighbours, not an enclave (km²). */
const GAP_KM2 = 30

function boxesMeet(a: BBox, b: BBox): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}

/** Pairs of shapes with ground in common. */
export function noTwoOverlap(shapes: ReadonlyMap<string, Shape>): Fault[] {
  const named = [...shapes].map(([id, shape]) => ({ id, shape, box: bbox(shape) }))
  return named.flatMap((one, index) =>
    named.slice(index + 1).flatMap((other) => {
      const common = boxesMeet(one.box, other.box) ? commonGround(one, other) : undefined
      const km2 = common ? turfArea(common) / 1e6 : 0
      return common && km2 > OVERLAP_KM2
        ? [{ says: `${one.id} and ${other.id} overlap by ${km2.toFixed(2)} km²`, geometry: common.geometry }]
        : []
    }),
  )
}

/** Both are cut to the box that they share first: the Soviet Union has 10,000 points, an island 20. */
function commonGround(one: { shape: Shape; box: BBox }, other: { shape: Shape; box: BBox }) {
  const box: BBox = [
    Math.max(one.box[0], other.box[0]),
    Math.max(one.box[1], other.box[1]),
    Math.min(one.box[2], other.box[2]),
    Math.min(one.box[3], other.box[3]),
  ]
  const cut = [one.shape, other.shape].map((shape) => partsIn(shape, box))
  return cut.every((parts) => parts.length > 0)
    ? intersect(featureCollection(cut.map((parts) => multiPolygon(parts))))
    : undefined
}

function partsIn(shape: Shape, box: BBox): Position[][][] {
  return polygonsOf(shape)
    .map((coordinates) => polygon(coordinates))
    .filter((part) => boxesMeet(bbox(part), box))
    .flatMap((part) => polygonsOf(bboxClip(part, box) as Shape))
    .filter((rings) => (rings[0]?.length ?? 0) > 3)
}

/** Ids of shapes that share an edge, as "a|b" with a before b. */
export function sharedBorders(shapes: ReadonlyMap<string, Shape>): Map<string, number> {
  const owners = new Map<string, string>()
  const shared = new Map<string, number>()
  for (const [id, shape] of shapes)
    for (const ring of polygonsOf(shape).flat())
      for (let i = 0; i + 1 < ring.length; i++) {
        const key = edgeKey(ring[i] as Position, ring[i + 1] as Position)
        const before = owners.get(key)
        if (before === undefined) owners.set(key, id)
        else {
          const pair = [before, id].sort().join('|')
          shared.set(pair, (shared.get(pair) ?? 0) + 1)
        }
      }
  return shared
}

export function edgeKey(a: Position, b: Position): string {
  const [one, other] = [a.join(','), b.join(',')]
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

/**
 * Small holes in the union of shapes that should fill their ground together.
 * @param isWater whether an edge is the shore of a lake: holes lined by such alone are lakes
 */
export function gapsBetween(shapes: ReadonlyMap<string, Shape>, isWater: (edge: string) => boolean): Fault[] {
  const net = topology(Object.fromEntries(shapes))
  const union = mergeArcs(net, Object.values(net.objects) as (TopoPolygon | TopoMultiPolygon)[])
  const merged = feature(net, union) as Shape
  return polygonsOf(merged).flatMap(([, ...holes]) =>
    holes
      .filter((hole) => areaKm2([[hole]]) < GAP_KM2 && !edgesOf([hole]).every(isWater))
      .map((hole) => ({
        says: `a gap of ${areaKm2([[hole]]).toFixed(3)} km²`,
        at: hole[0] as Position,
        geometry: { type: 'Polygon' as const, coordinates: [hole] },
      })),
  )
}

export function edgesOf(rings: Position[][]): string[] {
  return rings.flatMap((ring) => ring.slice(1).map((end, index) => edgeKey(ring[index] as Position, end)))
}
