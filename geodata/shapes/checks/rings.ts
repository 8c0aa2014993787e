/** Whether polygons are valid: closed rings that neither cross nor touch themselves, wound as RFC 7946 wants. */
import type { Position } from 'geojson'
import type { Fault } from './fault'
import { polygonsOf, type Shape } from './shape'

/** Coordinates are compared as whole numbers of this many per degree: five decimals, exact in a double. */
const GRID = 100_000
/** Side of the squares, in grid units, in which segments are compared. */
const SQUARE = 20_000

interface Segment {
  ring: number
  index: number
  /** Number of segments of the ring. */
  count: number
  a: readonly [number, number]
  b: readonly [number, number]
}

export function everyRingIsValid(shape: Shape): Fault[] {
  const rings = polygonsOf(shape).flatMap((polygon) =>
    polygon.map((ring, index) => ({ ring, isOuter: index === 0 })),
  )
  return [
    ...rings.flatMap(({ ring, isOuter }) => formFaults(ring, isOuter)),
    ...crossings(rings.map(({ ring }) => ring)),
  ]
}

function formFaults(ring: Position[], isOuter: boolean): Fault[] {
  const [first = [0, 0]] = ring
  const last = ring[ring.length - 1] ?? [0, 0]
  const faults: Fault[] = []
  if (ring.length < 4) faults.push({ says: `a ring of ${ring.length} points`, at: first })
  if (first[0] !== last[0] || first[1] !== last[1]) faults.push({ says: 'a ring is not closed', at: first })
  const area = doubledArea(ring)
  if (area === 0) faults.push({ says: 'a ring without area', at: first })
  else if (area > 0 !== isOuter)
    faults.push({
      says: isOuter ? 'an outer ring runs clockwise' : 'a hole runs counter-clockwise',
      at: first,
    })
  return faults
}

function doubledArea(ring: Position[]): number {
  let sum = 0
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i] ?? []
    const [x2 = 0, y2 = 0] = ring[i + 1] ?? []
    sum += x1 * y2 - x2 * y1
  }
  return sum
}

/** Segments that meet: within a ring anywhere but at their common end, between rings across or along each other. */
function crossings(rings: Position[][]): Fault[] {
  const segments = rings.flatMap((ring, ringIndex) => segmentsOf(ring, ringIndex))
  const squares = new Map<string, Segment[]>()
  const faults: Fault[] = []
  const seen = new Set<string>()
  for (const segment of segments) {
    const [[ax, ay], [bx, by]] = [segment.a, segment.b]
    for (let x = Math.floor(Math.min(ax, bx) / SQUARE); x <= Math.floor(Math.max(ax, bx) / SQUARE); x++)
      for (let y = Math.floor(Math.min(ay, by) / SQUARE); y <= Math.floor(Math.max(ay, by) / SQUARE); y++) {
        const key = `${x},${y}`
        const list = squares.get(key)
        if (!list) {
          squares.set(key, [segment])
          continue
        }
        for (const other of list)
          if (boxesMeet(segment, other) && isFault(segment, other)) {
            const at: Position = [ax / GRID, ay / GRID]
            const name = at.join(',')
            if (!seen.has(name)) faults.push({ says: 'edges cross or touch', at })
            seen.add(name)
          }
        list.push(segment)
      }
  }
  return faults
}

function segmentsOf(ring: Position[], ringIndex: number): Segment[] {
  const points = ring.map(([x = 0, y = 0]) => [Math.round(x * GRID), Math.round(y * GRID)] as const)
  return points.slice(0, -1).map((a, index) => ({
    ring: ringIndex,
    index,
    count: points.length - 1,
    a,
    b: points[index + 1] as readonly [number, number],
  }))
}

function boxesMeet({ a, b }: Segment, { a: c, b: d }: Segment): boolean {
  return (
    Math.min(a[0], b[0]) <= Math.max(c[0], d[0]) &&
    Math.min(c[0], d[0]) <= Math.max(a[0], b[0]) &&
    Math.min(a[1], b[1]) <= Math.max(c[1], d[1]) &&
    Math.min(c[1], d[1]) <= Math.max(a[1], b[1])
  )
}

/** Twice the signed area of a triangle: below 2^53 on the grid, so exact. */
function turn(a: readonly number[], b: readonly number[], c: readonly number[]): number {
  return (
    ((b[0] as number) - (a[0] as number)) * ((c[1] as number) - (a[1] as number)) -
    ((b[1] as number) - (a[1] as number)) * ((c[0] as number) - (a[0] as number))
  )
}

function isFault(one: Segment, other: Segment): boolean {
  const turns = [
    turn(one.a, one.b, other.a),
    turn(one.a, one.b, other.b),
    turn(other.a, other.b, one.a),
    turn(other.a, other.b, one.b),
  ].map(Math.sign) as [number, number, number, number]
  const along = turns.every((sign) => sign === 0)
  const meet = turns[0] * turns[1] <= 0 && turns[2] * turns[3] <= 0
  if (along) return overlapAlong(one, other)
  if (!meet) return false
  const across = turns[0] * turns[1] < 0 && turns[2] * turns[3] < 0
  if (across) return true
  if (one.ring !== other.ring) return false
  const gap = Math.abs(one.index - other.index)
  return gap !== 1 && gap !== one.count - 1
}

/** Of segments on one straight line: whether they share more than a point. */
function overlapAlong(one: Segment, other: Segment): boolean {
  const axis = Math.abs(one.b[0] - one.a[0]) >= Math.abs(one.b[1] - one.a[1]) ? 0 : 1
  const low = Math.max(Math.min(one.a[axis], one.b[axis]), Math.min(other.a[axis], other.b[axis]))
  const high = Math.min(Math.max(one.a[axis], one.b[axis]), Math.max(other.a[axis], other.b[axis]))
  return high > low
}
