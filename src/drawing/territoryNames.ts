/**
 * The names of the shown territories: inside their land where they fit, else
 * beside it, with a line to it where there is no room next to it.
 */
import { type NamedLand, pieceOf } from '../atlas/pieces'
import { zoneNames } from '../atlas/shapes'
import { NAME_HALO, territoryNameSize } from '../paint/names'
import { inksOf } from '../paint/painted'
import type { Palette } from '../paint/palette'
import { SMALL_MARK } from '../paint/widths'
import { placeNameOf } from '../words/names'
import { FIRST_TERRITORY, type Ground, type Rectangle } from './ground'
import { haloOn } from './halo'
import { landsInView } from './landsInView'
import { type Block, blockOf, blockSvg, breaks, type Point, rectangleAt, type TakenRoom } from './names'
import type { Scene, ShownShape } from './scene'
import { element } from './svg'

/** No name is smaller, in CSS pixels: 8.25 pt on paper. */
const SMALLEST = 11
/** Shares of a name's rectangle that must lie on its own land: first with all sizes, then with the smallest. */
const INSIDE = 0.97
const ALMOST_INSIDE = 0.88
/** A name beside its land must not cover more than this of the fills of others. */
const MOST_COVERED = 0.12
/** How far a name may stand from its land, in CSS pixels, beginning right beside it. */
const DISTANCES = [4, 16, 30, 46]

export interface DrawnNames {
  svg: string
  /** Ids of the territories that are named. */
  named: Set<string>
}

export function territoryNames(scene: Scene, room: TakenRoom): DrawnNames {
  const { shown, selected } = scene
  const chosen = selected?.territory.id
  for (const { small, middle, territory } of shown) {
    if (small)
      room.take(around(middle, territory.id === chosen ? SMALL_MARK.ringSelected + 3 : SMALL_MARK.ring + 2))
  }
  const lands = landsInView(scene)
  const isChosen = ({ pieces }: NamedLand<ShownShape>) =>
    pieces.some(({ territory }) => territory.id === chosen)
  const order = lands.toSorted((a, b) => b.item.cells - a.item.cells)
  const named = new Set<string>()
  const parts: string[] = []
  const put = ({ pieces }: NamedLand<ShownShape>, svg: string | undefined) => {
    if (svg === undefined) return
    for (const { territory } of pieces) named.add(territory.id)
    parts.push(svg)
  }
  // The selected one is named first, wherever its name comes to stand.
  for (const land of order.filter(isChosen)) put(land, inside(scene, land, room) ?? beside(scene, land, room))
  const others = order.filter((land) => !isChosen(land))
  for (const land of others) put(land, inside(scene, land, room))
  for (const { name, at } of zoneNames(scene.zones))
    parts.push(zoneName(scene, placeNameOf(name, scene.input.language), at, room))
  for (const land of others) if (!named.has(land.item.territory.id)) put(land, beside(scene, land, room))
  return { svg: parts.join(''), named }
}

/** In the middle of its zone, where there is room. */
function zoneName(scene: Scene, name: string, at: [number, number], room: TakenRoom): string {
  const { label, fill } = scene.input.palette.status['other-power']
  const [x, y] = scene.frame.project(...at)
  for (const lines of breaks(name, 3)) {
    const block = blockOf(lines, { face: 'serif-bold', size: 13, spacing: 0 })
    if (!room.isFree(rectangleAt(block, x, y, 2))) continue
    room.take(rectangleAt(block, x, y, 2))
    return blockSvg(block, x, y, label, { color: fill, width: NAME_HALO.territory })
  }
  return ''
}

/** A name grows with the land that is seen of it. */
function sizesFor({ territory, cells }: ShownShape): number[] {
  // 400 cells are 40 × 40 px, 40,000 are 400 × 400 px.
  const bySight = 11 + 4 * Math.log10(Math.max(1, cells / 400))
  const largest = Math.max(
    SMALLEST,
    Math.min(20, Math.max(bySight, territoryNameSize(territory.areaKm2) * 0.8)),
  )
  const sizes = [largest]
  for (let size = largest * 0.93; size > SMALLEST; size *= 0.93) sizes.push(size)
  return largest > SMALLEST ? [...sizes, SMALLEST] : sizes
}

function inside(scene: Scene, land: NamedLand<ShownShape>, room: TakenRoom): string | undefined {
  const place = placeInside(scene, land, room)
  return place && insideSvg(scene, land, place)
}

/** Where a name stands within its land. */
export interface PlaceInside {
  block: Block
  at: [number, number]
}

/** Takes its room, too; undefined where there is none. */
export function placeInside(
  scene: Scene,
  { item, name: whole }: NamedLand<ShownShape>,
  room: TakenRoom,
): PlaceInside | undefined {
  if (item.small || item.cells < 60) return undefined
  const sizes = sizesFor(item)
  const attempts = [
    ...sizes.map((size) => ({ size, share: INSIDE, name: whole })),
    ...sizes.map((size) => ({ size, share: INSIDE, name: partName(whole) })),
    { size: Math.min(12, sizes[0] ?? SMALLEST), share: ALMOST_INSIDE, name: partName(whole) },
    { size: SMALLEST, share: ALMOST_INSIDE, name: partName(whole) },
  ]
  for (const { size, share, name } of attempts) {
    for (const lines of breaks(name, 3)) {
      const block = blockOf(lines, { face: 'serif-bold', size, spacing: 0 })
      const place = bestPlace(scene.ground, item, block, share, room)
      if (!place) continue
      room.take(rectangleAt(block, ...place, 2))
      return { block, at: place }
    }
  }
  return undefined
}

export function insideSvg(
  { input }: Scene,
  { item }: NamedLand<ShownShape>,
  { block, at }: PlaceInside,
): string {
  const { label, fill } = inksOf(input.palette)[item.activity.status]
  return blockSvg(block, ...at, label, { color: fill, width: NAME_HALO.territory })
}

/** Takes the room of a place of another moment, where it is free and the land is there still. */
export function placeAgain(
  { ground }: Scene,
  { item }: NamedLand<ShownShape>,
  { block, at }: PlaceInside,
  room: TakenRoom,
): boolean {
  const taken = rectangleAt(block, ...at, 2)
  if (!room.isFree(taken)) return false
  if (ground.shareOf(item.ground, rectangleAt(block, ...at)) < ALMOST_INSIDE) return false
  room.take(taken)
  return true
}

/** The place with most of its own land around it, and of these the one nearest to the territory's middle. */
function bestPlace(
  ground: Ground,
  item: ShownShape,
  block: Block,
  share: number,
  room: TakenRoom,
): [number, number] | undefined {
  const { bounds, middle, cells } = item
  if (block.width > bounds.right - bounds.left || block.height > bounds.bottom - bounds.top) return undefined
  const step = Math.max(3, Math.sqrt(cells) / 14)
  let best: [number, number] | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  const consider = (x: number, y: number) => {
    const place = rectangleAt(block, x, y)
    if (ground.at(x, y) === undefined || !room.isFree(rectangleAt(block, x, y, 2))) return
    if (ground.shareOf(item.ground, place) < share) return
    const wide = ground.shareOf(item.ground, rectangleAt(block, x, y, block.type.size * 0.8))
    const distance = Math.hypot(x - middle[0], y - middle[1])
    const score = wide * 100 - distance * 0.35
    if (score > bestScore) {
      bestScore = score
      best = [x, y]
    }
  }
  consider(middle[0], middle[1])
  for (let y = bounds.top; y <= bounds.bottom; y += step) {
    for (let x = bounds.left; x <= bounds.right; x += step) consider(x, y)
  }
  return best
}

const DIRECTIONS: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0.7, -0.7],
  [-0.7, -0.7],
  [0.7, 0.7],
  [-0.7, 0.7],
  [0, -1],
  [0, 1],
]

/** Below this zoom a line from a name to its land would cross half of Europe. */
const LINES_FROM_ZOOM = 3

interface Beside {
  block: Block
  x: number
  y: number
  align: 'start' | 'middle' | 'end'
  /** The line from the name to its land, where it does not stand next to it. */
  leader: Line | undefined
}

function beside(scene: Scene, { item, name }: NamedLand<ShownShape>, room: TakenRoom): string | undefined {
  const { palette, camera } = scene.input
  const anchor = anchorOf(scene, item)
  const distances = camera.zoom < LINES_FROM_ZOOM ? DISTANCES.slice(0, 1) : DISTANCES
  let best: Beside | undefined
  let least = Number.POSITIVE_INFINITY
  for (const lines of breaks(partName(name), 3)) {
    const block = blockOf(lines, { face: 'serif-bold', size: SMALLEST, spacing: 0 })
    for (const [near, distance] of distances.entries()) {
      for (const [turn, [dx, dy]] of DIRECTIONS.entries()) {
        const x =
          (anchor.left + anchor.right) / 2 +
          dx * ((anchor.right - anchor.left) / 2 + distance + block.width / 2)
        const y =
          (anchor.top + anchor.bottom) / 2 +
          dy * ((anchor.bottom - anchor.top) / 2 + distance + block.height / 2)
        if (!room.isFree(rectangleAt(block, x, y, 1.5))) continue
        const covered = coveredShare(scene.ground, rectangleAt(block, x, y, 1))
        if (covered > MOST_COVERED || hidesAnother(scene, item, rectangleAt(block, x, y, 1))) continue
        const cost = near * 12 + turn + lines.length * 3 + block.width / 12 + covered * 60
        if (cost >= least) continue
        const leader = near === 0 ? undefined : leaderTo(item, rectangleAt(block, x, y))
        if (leader && !room.isFreeLine(leader.from, leader.to, leader.end)) continue
        least = cost
        best = { block, x, y, align: dx > 0.5 ? 'start' : dx < -0.5 ? 'end' : 'middle', leader }
      }
    }
  }
  if (!best) return undefined
  const { block, x, y, align, leader } = best
  const place = rectangleAt(block, x, y)
  room.take(rectangleAt(block, x, y, 1.5))
  if (leader) room.takeLine(leader.from, leader.to)
  const halo = haloOn(scene.ground, place, palette, NAME_HALO.territory)
  return (leader ? leaderSvg(leader, palette) : '') + blockSvg(block, x, y, palette.ink, halo, align)
}

/** A piece whose whole name is longer than this goes by the part that is its own. */
const WHOLE_NAME = 28

/** "Mukden and the south" of "Manchuria: Mukden and the south"; a short name stays whole. */
function partName(name: string): string {
  return name.length <= WHOLE_NAME ? name : pieceOf(name)
}

/** What the name stands beside: the mark, or the box round the land in view. */
function anchorOf({ selected }: Scene, { small, middle, bounds, territory }: ShownShape): Rectangle {
  if (!small) return bounds
  return around(middle, territory.id === selected?.territory.id ? SMALL_MARK.ringSelected : SMALL_MARK.ring)
}

export function around([x, y]: [number, number], radius: number): Rectangle {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

/** Whether a name would lie over a quarter of some other small territory. */
function hidesAnother(
  { ground, onGround }: Scene,
  { ground: own }: ShownShape,
  rectangle: Rectangle,
): boolean {
  for (const [value, count] of ground.census(rectangle)) {
    const other = onGround.get(value)
    if (other && value !== own && count > other.cells / 4) return true
  }
  return false
}

/** Share of a rectangle that lies on the fills of territories. */
function coveredShare(ground: Ground, rectangle: Rectangle): number {
  let all = 0
  let covered = 0
  for (const [value, count] of ground.census(rectangle)) {
    all += count
    if (value >= FIRST_TERRITORY) covered += count
  }
  return all === 0 ? 1 : covered / all
}

interface Line {
  from: Point
  to: Point
  /** The middle of the mark, or the point on the land, that the line leads to. */
  end: Point
  /** Whether it ends on land and not at a ring. */
  onLand: boolean
}

/** From the edge of the name to the land or to the ring of its mark. */
function leaderTo({ middle, small, bounds }: ShownShape, name: Rectangle): Line {
  const end: Point = small
    ? middle
    : [clamp(middle[0], bounds.left, bounds.right), clamp(middle[1], bounds.top, bounds.bottom)]
  const from: Point = [clamp(end[0], name.left, name.right), clamp(end[1], name.top, name.bottom)]
  const length = Math.hypot(end[0] - from[0], end[1] - from[1])
  const part = small && length > 0 ? Math.max(0, length - SMALL_MARK.ring) / length : 1
  const to: Point = [from[0] + (end[0] - from[0]) * part, from[1] + (end[1] - from[1]) * part]
  return { from, to, end, onLand: !small }
}

function leaderSvg({ from, to, onLand }: Line, { ink, land }: Palette): string {
  const line = { x1: from[0], y1: from[1], x2: to[0], y2: to[1], 'stroke-linecap': 'round' }
  return [
    element('line', { ...line, stroke: land, 'stroke-width': 2.4 }),
    element('line', { ...line, stroke: ink, 'stroke-width': 0.8 }),
    onLand
      ? element('circle', { cx: to[0], cy: to[1], r: 1.6, fill: ink, stroke: land, 'stroke-width': 0.8 })
      : '',
  ].join('')
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
