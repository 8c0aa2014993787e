/** Drops points of a line that lie close to it, before the net is knotted: GSHHG has a point every 100 m. */
import type { Position } from './plane'

const METRES_PER_DEGREE = 111_195

/**
 * Douglas and Peucker's method (1973). The ends stay; so do four points of a
 * ring, so that a small island keeps an area.
 * @param metres largest distance of a dropped point from what is left
 */
export function thin(line: readonly Position[], metres: number): Position[] {
  if (metres <= 0 || line.length < 6) return [...line]
  const squeeze = Math.cos(((line[0] as Position)[1] * Math.PI) / 180)
  const limit = (metres / METRES_PER_DEGREE) ** 2
  const keep = new Uint8Array(line.length)
  const last = line.length - 1
  keep[0] = keep[last] = 1
  const stack: [number, number][] = [[0, last]]
  const [start, end] = [line[0] as Position, line[last] as Position]
  if (start[0] === end[0] && start[1] === end[1]) {
    // A ring has no baseline: it is begun from thirds.
    const third = Math.floor(last / 3)
    keep[third] = keep[2 * third] = 1
    stack.splice(0, 1, [0, third], [third, 2 * third], [2 * third, last])
  }
  for (let span = stack.pop(); span; span = stack.pop()) {
    const [from, to] = span
    let furthest = 0
    let at = -1
    for (let i = from + 1; i < to; i++) {
      const d2 = gap2(line[i] as Position, line[from] as Position, line[to] as Position, squeeze)
      if (d2 > furthest) {
        furthest = d2
        at = i
      }
    }
    if (at < 0 || furthest <= limit) continue
    keep[at] = 1
    stack.push([from, at], [at, to])
  }
  return line.filter((_, i) => keep[i])
}

/** Squared distance of a point from a segment, in degrees of latitude. */
function gap2([px, py]: Position, [ax, ay]: Position, [bx, by]: Position, squeeze: number): number {
  const dx = (bx - ax) * squeeze
  const dy = by - ay
  const wx = (px - ax) * squeeze
  const wy = py - ay
  const length2 = dx * dx + dy * dy
  const t = length2 === 0 ? 0 : Math.min(1, Math.max(0, (wx * dx + wy * dy) / length2))
  return (wx - t * dx) ** 2 + (wy - t * dy) ** 2
}
