/** Meridians and parallels, and where asked for their degrees along the edges of the map. */
import type { MultiLineString } from 'geojson'
import { NAME_HALO } from '../paint/names'
import { boundsOf, LATITUDE_LIMIT } from './mercator'
import { blockOf, rectangleAt, type TakenRoom } from './names'
import type { Scene } from './scene'
import { textLine } from './svg'

/** Degrees between lines that only hint at the grid. */
const HINT = 10
/** Degrees between lines that are numbered: the first that gives at least a few lines. */
const STEPS = [30, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1] as const
const FEWEST = 3

/** Straight on Mercator's map, so two points each are enough. */
export function graticuleLines(scene: Scene): MultiLineString {
  const step = scene.input.graticule ? stepOf(scene) : HINT
  const coordinates: number[][][] = []
  for (const lon of multiples(step, -180, 180))
    coordinates.push([
      [lon, -LATITUDE_LIMIT],
      [lon, LATITUDE_LIMIT],
    ])
  for (const lat of multiples(step, -80, 80))
    coordinates.push([
      [-180, lat],
      [180, lat],
    ])
  return { type: 'MultiLineString', coordinates }
}

const SIZE = 10
/** From the edge of the map. */
const EDGE = 9

/** `60° N` at the left edge and `30° E` at the lower, where no name stands yet. */
export function graticuleDegrees(scene: Scene, room: TakenRoom): string {
  if (!scene.input.graticule) return ''
  const { width, height, project } = scene.frame
  const { palette } = scene.input
  const step = stepOf(scene)
  const [west, south, east, north] = edges(scene)
  const put = (text: string, at: (block: { width: number; height: number }) => [number, number]) => {
    const block = blockOf([text], { face: 'sans', size: SIZE, spacing: 0 })
    const [x, y] = at(block)
    const place = rectangleAt(block, x, y, 2)
    if (!room.isFree(place)) return ''
    room.take(place)
    return textLine(text, x - block.width / 2, y + SIZE * 0.33, {
      face: 'sans',
      size: SIZE,
      fill: palette.ink2,
      halo: { color: palette.paper, width: NAME_HALO.territory },
    })
  }
  const parallels = multiples(step, south, north).map((lat) =>
    put(`${number(Math.abs(lat))}°${lat === 0 ? '' : lat > 0 ? ' N' : ' S'}`, (block) => [
      EDGE + block.width / 2,
      project(0, lat)[1],
    ]),
  )
  const meridians = multiples(step, west, east).map((lon) =>
    put(
      `${number(Math.abs(lon))}°${lon === 0 || Math.abs(lon) === 180 ? '' : lon > 0 ? ' E' : ' W'}`,
      (block) => [
        Math.min(width - EDGE - block.width / 2, project(lon, 0)[0]),
        height - EDGE - block.height / 2,
      ],
    ),
  )
  return [...parallels, ...meridians].join('')
}

function stepOf(scene: Scene): number {
  const [west, south, east, north] = edges(scene)
  const degrees = Math.min(east - west, north - south)
  return STEPS.find((step) => degrees / step >= FEWEST) ?? 0.1
}

/** West, south, east, north of what the box shows of the world. */
function edges({ frame }: Scene): [number, number, number, number] {
  const [west, south, east, north] = boundsOf(frame)
  return [Math.max(-180, west), south, Math.min(180, east), north]
}

function multiples(step: number, from: number, to: number): number[] {
  const first = Math.ceil(from / step)
  const last = Math.floor(to / step)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step)
}

/** Without the tail of binary fractions. */
function number(degrees: number): string {
  return String(Math.round(degrees * 10) / 10)
}
