import type { Territory } from '../../atlas/types'

type Box = readonly [west: number, south: number, east: number, north: number]

/** Round the territories of a region, as a share of its own width and height. */
const AROUND = 0.12

/** What a map of a region must show, in degrees; undefined where the region has no territory. */
export function boxOfRegion(territories: readonly Territory[], region: string): Box | undefined {
  const boxes = territories.filter((item) => item.region === region).map(({ bbox }) => bbox)
  if (boxes.length === 0) return undefined
  const west = Math.min(...boxes.map((box) => box[0]))
  const south = Math.min(...boxes.map((box) => box[1]))
  const east = Math.max(...boxes.map((box) => box[2]))
  const north = Math.max(...boxes.map((box) => box[3]))
  const [across, down] = [(east - west) * AROUND, (north - south) * AROUND]
  return [west - across, south - down, east + across, north + down]
}
