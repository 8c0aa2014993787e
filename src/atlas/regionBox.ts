import type { Territory } from './types'

/** West, south, east, north in degrees. */
type Box = Territory['bbox']

/** Room round what a map shows whole, as a share of its own width and height. */
const AROUND = 0.12

/** A box with room round it. */
export function wider([west, south, east, north]: Readonly<Box>): Box {
  const [across, down] = [(east - west) * AROUND, (north - south) * AROUND]
  return [west - across, south - down, east + across, north + down]
}

/** Everything in a region; undefined where the region has no territory. */
export function boxOfRegion(territories: readonly Territory[], region: string): Box | undefined {
  const boxes = territories.filter((territory) => territory.region === region).map(({ bbox }) => bbox)
  if (boxes.length === 0) return undefined
  const side = (at: 0 | 1 | 2 | 3) => boxes.map((box) => box[at])
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))]
}
