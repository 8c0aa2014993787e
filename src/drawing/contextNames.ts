/** Names for orientation: towns, countries that are not painted, seas. */
import { type MapLabel, nameAt, townName } from '../atlas/labels'
import { NAME_HALO, NAME_SIZES, NAME_SPACING, nameFromZoom, nameSizeAt, TOWN_DOT } from '../paint/names'
import { inksOf } from '../paint/painted'
import { placeNameOf } from '../words/names'
import { FIRST_TERRITORY, type Rectangle, USSR, WATER } from './ground'
import { haloOn, mostOf } from './halo'
import { type Block, blockOf, blockSvg, breaks, rectangleAt, type TakenRoom, type Type } from './names'
import { isInBox, type Scene } from './scene'
import { element } from './svg'

interface Named {
  label: MapLabel
  /** In English, and of a town the name that is asked for. */
  name: string
  written: string
  at: [number, number]
}

/** A name that has found its room. */
export interface PlacedName {
  kind: MapLabel['kind']
  svg: string
  /** What it covers. */
  room: readonly Rectangle[]
}

/** Nothing on paper is smaller, in CSS pixels: 7.5 pt. */
const SMALLEST = 10

/** Names appear so many zooms earlier than on the screen: paper is sharper, and the sheet shows the screen's map smaller. */
const FINER = 0.5

export function contextNames(scene: Scene, room: TakenRoom): string {
  return placedContextNames(scene, room)
    .map(({ svg }) => svg)
    .join('')
}

/** Towns first, then countries, then seas; in each the first rank first. */
export function placedContextNames(scene: Scene, room: TakenRoom): PlacedName[] {
  const { labels, moment, camera, language, names = 'period' } = scene.input
  const named = labels
    .filter((label) => camera.zoom + FINER >= nameFromZoom(label))
    .flatMap((label): Named[] => {
      const name = label.kind === 'town' ? townName(label, moment, names) : nameAt(label, moment)
      const at = scene.frame.project(label.lon, label.lat)
      if (name === undefined) return []
      const written = label.kind === 'town' ? name : placeNameOf(name, language)
      return [{ label, name, written, at }]
    })
    .toSorted((a, b) => a.label.rank - b.label.rank)
  const of = (kind: MapLabel['kind']) => named.filter(({ label }) => label.kind === kind)
  const inView = ({ at }: Named) => isInBox(at, scene.frame)
  return [
    ...of('town')
      .filter(inView)
      .map((item) => town(scene, item, room)),
    sovietUnion(
      scene,
      of('country').filter(({ name }) => name === SOVIET_UNION),
      room,
    ),
    ...of('country')
      .filter((item) => item.name !== SOVIET_UNION && inView(item))
      .map((item) => country(scene, item, room)),
    ...of('sea')
      .filter(inView)
      .map((item) => sea(scene, item, room)),
  ].filter((name) => name !== undefined)
}

function town(scene: Scene, { written, at: [x, y] }: Named, room: TakenRoom): PlacedName | undefined {
  const { ground, input } = scene
  const { palette, camera } = input
  const reach = TOWN_DOT.radius + 1
  const dot = { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
  if (!room.isFree(dot)) return undefined
  const block = blockOf([written], typeOf('sans', nameSizeAt(NAME_SIZES.town, camera.zoom), 0))
  const aside = TOWN_DOT.radius + 3 + block.width / 2
  const over = TOWN_DOT.radius + 2 + block.height / 2
  const places: Place[] = [
    { x: x + aside, y, align: 'start' },
    { x: x - aside, y, align: 'end' },
    { x, y: y - over, align: 'middle' },
    { x, y: y + over, align: 'middle' },
  ]
  let best: Place | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [index, place] of places.entries()) {
    const rectangle = rectangleAt(block, place.x, place.y, 1)
    if (!room.isFree(rectangle)) continue
    const cost = index + 8 * unevenness(ground.census(rectangle))
    if (cost < least) {
      least = cost
      best = place
    }
  }
  if (!best) return undefined
  const rectangle = rectangleAt(block, best.x, best.y, 1)
  room.take(dot)
  room.take(rectangle)
  const owner = scene.onGround.get(mostOf(ground, rectangle) ?? WATER)
  const ink = owner && inksOf(palette)[owner.activity.status]
  const circle = element('circle', {
    cx: x,
    cy: y,
    r: TOWN_DOT.radius,
    fill: palette.paper,
    stroke: palette.ink,
    'stroke-width': TOWN_DOT.stroke,
  })
  const halo = ink
    ? { color: ink.fill, width: NAME_HALO.town }
    : haloOn(ground, rectangle, palette, NAME_HALO.town)
  const svg = circle + blockSvg(block, best.x, best.y, ink?.label ?? palette.ink, halo, best.align)
  return { kind: 'town', svg, room: [dot, rectangle] }
}

interface Place {
  x: number
  y: number
  align: 'start' | 'middle' | 'end'
}

/** 0 where a rectangle lies on one ground alone, nearly 1 where on many; coasts count half. */
function unevenness(census: ReadonlyMap<number, number>): number {
  let all = 0
  let most = 0
  let plain = 0
  for (const [value, count] of census) {
    all += count
    most = Math.max(most, count)
    if (value < FIRST_TERRITORY) plain += count
  }
  if (all === 0) return 1
  return plain === all ? (1 - most / all) / 2 : 1 - most / all
}

/** The name that is set across the tint of 1939 in the largest type. */
const SOVIET_UNION = 'Soviet Union'

/** Steps of a search round the given point, nearest first, in CSS pixels. */
const NUDGES: readonly (readonly [number, number])[] = [0, 8, 16, 26, 38].flatMap((distance) =>
  distance === 0
    ? [[0, 0] as const]
    : ([0, 4, 2, 6, 1, 3, 5, 7] as const).map((turn) => {
        const angle = (turn * Math.PI) / 4
        return [Math.cos(angle) * distance * 1.4, Math.sin(angle) * distance] as const
      }),
)

/** Countries are named where they are not painted; the atlas names the rest. */
function country(scene: Scene, { label, written, at }: Named, room: TakenRoom): PlacedName | undefined {
  const { ground, input } = scene
  const home = ground.at(...at)
  if (home === undefined || home >= FIRST_TERRITORY) return undefined
  const rankSize = { 1: 1.12, 2: 1, 3: 0.92 }[label.rank]
  const spacing = label.rank === 1 ? NAME_SPACING.countryFirstRank : NAME_SPACING.country
  const size = nameSizeAt(NAME_SIZES.country, input.camera.zoom) * rankSize
  const type = typeOf('sans', size, spacing)
  let best: { block: Block; x: number; y: number } | undefined
  let least = Number.POSITIVE_INFINITY
  for (const lines of breaks(written.toUpperCase(), 3)) {
    const block = blockOf(lines, type)
    for (const [dx, dy] of NUDGES) {
      const x = at[0] + dx
      const y = at[1] + dy
      const rectangle = rectangleAt(block, x, y, 3)
      if (!room.isFree(rectangle) || ground.at(x, y) !== home) continue
      const census = ground.census(rectangle)
      if (paintedShare(census) > 0) continue
      // Shores and lakes behind the letters make them hard to read.
      const cost = Math.hypot(dx, dy) + (1 - shareOf(census, home)) * 160 + lines.length * 8
      if (cost >= least) continue
      least = cost
      best = { block, x, y }
    }
  }
  if (!best) return undefined
  const { block, x, y } = best
  const rectangle = rectangleAt(block, x, y, 3)
  room.take(rectangle)
  const halo = haloOn(ground, rectangle, input.palette, NAME_HALO.country)
  return { kind: 'country', svg: blockSvg(block, x, y, input.palette.countryText, halo), room: [rectangle] }
}

/** Once, on the tint of 1939, as near as there is room to one of the points that the data gives. */
function sovietUnion(scene: Scene, items: Named[], room: TakenRoom): PlacedName | undefined {
  const { ground, input, frame } = scene
  if (items.length === 0) return undefined
  const size = nameSizeAt(NAME_SIZES.country, input.camera.zoom) * 1.5
  const attempts = breaks((items[0]?.written ?? '').toUpperCase(), 2).flatMap((lines) => [
    blockOf(lines, typeOf('sans', size, 0.34)),
    blockOf(lines, typeOf('sans', size * 0.75, NAME_SPACING.countryFirstRank)),
  ])
  for (const block of attempts) {
    let best: [number, number] | undefined
    let nearest = Number.POSITIVE_INFINITY
    for (let y = 30; y < frame.height; y += 14) {
      for (let x = 30; x < frame.width; x += 14) {
        if (ground.at(x, y) !== USSR) continue
        const distance = Math.min(...items.map(({ at }) => Math.hypot(x - at[0], y - at[1])))
        const rectangle = rectangleAt(block, x, y, 10)
        if (distance >= nearest || !room.isFree(rectangle)) continue
        if (shareOf(ground.census(rectangle), USSR) < 0.97) continue
        nearest = distance
        best = [x, y]
      }
    }
    if (!best) continue
    const rectangle = rectangleAt(block, ...best, 4)
    room.take(rectangle)
    const halo = { color: input.palette.ussr, width: NAME_HALO.country }
    return {
      kind: 'country',
      svg: blockSvg(block, ...best, input.palette.countryText, halo),
      room: [rectangle],
    }
  }
  return undefined
}

function sea(scene: Scene, { label, written, at }: Named, room: TakenRoom): PlacedName | undefined {
  const { ground, input } = scene
  const size = nameSizeAt(NAME_SIZES.sea, input.camera.zoom) * { 1: 1.1, 2: 0.92, 3: 0.8 }[label.rank]
  const type = typeOf('serif-italic', size, NAME_SPACING.sea)
  for (const lines of breaks(written, 3)) {
    const block = blockOf(lines, type)
    for (const [dx, dy] of NUDGES) {
      const x = at[0] + dx
      const y = at[1] + dy
      const rectangle = rectangleAt(block, x, y, 2)
      if (!room.isFree(rectangle)) continue
      const census = ground.census(rectangle)
      if (shareOf(census, WATER) < 0.96 || paintedShare(census) > 0) continue
      room.take(rectangle)
      return { kind: 'sea', svg: blockSvg(block, x, y, input.palette.seaText, undefined), room: [rectangle] }
    }
  }
  return undefined
}

function typeOf(face: Type['face'], size: number, spacing: number): Type {
  return { face, size: Math.max(SMALLEST, size), spacing }
}

function shareOf(census: ReadonlyMap<number, number>, value: number): number {
  let all = 0
  for (const count of census.values()) all += count
  return all === 0 ? 0 : (census.get(value) ?? 0) / all
}

function paintedShare(census: ReadonlyMap<number, number>): number {
  let all = 0
  let painted = 0
  for (const [value, count] of census) {
    all += count
    if (value >= FIRST_TERRITORY) painted += count
  }
  return all === 0 ? 0 : painted / all
}
