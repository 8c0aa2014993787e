/** Bearing of points to the nearest of very many lines. */
import { type Bearing, bearingTo, boxOf, type Position } from './plane'

/** Distance is infinite where there is no line within some degrees. */
export type LineIndex = (point: Position) => Bearing

/** Points of a chunk of a line; chunks are small so that they fill few squares. */
const CHUNK = 20
/** Side of the squares in degrees. */
const SQUARE = 0.2
/** Squares that are searched at most in each direction. */
const REACH = 6
const KM_PER_DEGREE = 111

/** Sorts chunks of the lines into squares. */
export function lineIndex(lines: readonly Position[][]): LineIndex {
  const squares = new Map<string, Position[][]>()
  for (const line of lines)
    for (let at = 0; at + 1 < line.length; at += CHUNK) {
      const chunk = line.slice(at, at + CHUNK + 1)
      const [west, south, east, north] = boxOf([chunk]).map((value) => Math.floor(value / SQUARE)) as [
        number,
        number,
        number,
        number,
      ]
      for (let x = west; x <= east; x++)
        for (let y = south; y <= north; y++) {
          const key = `${x},${y}`
          const list = squares.get(key)
          if (list) list.push(chunk)
          else squares.set(key, [chunk])
        }
    }

  return (point) => {
    const [x, y] = point.map((value) => Math.floor(value / SQUARE)) as [number, number]
    // Squares narrow towards the pole: so much of a degree of latitude is a degree of longitude.
    const squeeze = Math.cos((point[1] * Math.PI) / 180)
    const near = new Set<Position[]>()
    let nearest = Infinity
    for (let reach = 0; reach <= REACH; reach++) {
      const added: Position[][] = []
      for (let i = x - reach; i <= x + reach; i++)
        for (let j = y - reach; j <= y + reach; j++) {
          if (Math.max(Math.abs(i - x), Math.abs(j - y)) < reach) continue
          for (const chunk of squares.get(`${i},${j}`) ?? [])
            if (!near.has(chunk)) {
              near.add(chunk)
              added.push(chunk)
            }
        }
      if (added.length > 0) nearest = Math.min(nearest, bearingTo(added, point).distance)
      // All that lies beyond the searched squares is further away than this.
      if (nearest < reach * SQUARE * squeeze * KM_PER_DEGREE) break
    }
    return bearingTo([...near], point)
  }
}
