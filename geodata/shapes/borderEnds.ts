/**
 * Where borders of units run out at Natural Earth's coast, they are carried on
 * into the sea: GSHHG's shore lies up to a kilometre further out, and the strip
 * between the two must be cut where the border would cut it.
 */
import type { Unit } from './geopackage'
import { distance, type Position } from './plane'

/** How far borders are carried on (km). */
const REACH_KM = 4

interface Edge {
  a: Position
  b: Position
  uses: number
}

/** @param wanted where the shore is GSHHG's */
export function borderEnds(units: readonly Unit[], wanted: (at: Position) => boolean): Position[][] {
  const edges = new Map<string, Edge>()
  for (const unit of units)
    for (const ring of unit.geometry.flat())
      for (let i = 0; i + 1 < ring.length; i++) {
        const a = ring[i] as Position
        const b = ring[i + 1] as Position
        if (!wanted(a)) continue
        const [first, second] = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? [a, b] : [b, a]
        const key = `${keyOf(first)}|${keyOf(second)}`
        const known = edges.get(key)
        if (known) known.uses++
        else edges.set(key, { a: first, b: second, uses: 1 })
      }

  const coast = new Set<string>()
  for (const { a, b, uses } of edges.values())
    if (uses === 1) {
      coast.add(keyOf(a))
      coast.add(keyOf(b))
    }
  const ends: Position[][] = []
  for (const { a, b, uses } of edges.values()) {
    if (uses < 2) continue
    if (coast.has(keyOf(a))) ends.push(carryOn(b, a))
    if (coast.has(keyOf(b))) ends.push(carryOn(a, b))
  }
  return ends
}

function keyOf([x, y]: Position): string {
  return `${x.toFixed(6)},${y.toFixed(6)}`
}

function carryOn(from: Position, to: Position): Position[] {
  const factor = REACH_KM / Math.max(0.1, distance(from, to))
  return [to, [to[0] + (to[0] - from[0]) * factor, to[1] + (to[1] - from[1]) * factor]]
}
