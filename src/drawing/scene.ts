/** What a box of the map holds, measured once and then drawn layer by layer. */
import type { EdgeProperties } from '../atlas/edges'
import type { MapLabel, NameChoice } from '../atlas/labels'
import type { Moment } from '../atlas/moment'
import { type Shapes, zonesAt } from '../atlas/shapes'
import type { Atlas, Shape, Territory } from '../atlas/types'
import { byId, edgeInk, isFuzzyEdgeShown, joinedInk } from '../paint/edges'
import { type InkName, isContext, type Painted, paintedTerritories } from '../paint/painted'
import type { Palette } from '../paint/palette'
import { ringsBelow } from '../paint/rings'
import { smallBelowZoom } from '../paint/widths'
import type { Camera } from '../state/viewState'
import type { Language } from '../words/language'
import { FIRST_TERRITORY, Ground, LAND, type Rectangle, USSR, WATER } from './ground'
import { type Frame, frameOf } from './mercator'
import { type PathOf, pathsIn } from './paths'

export interface MapInput {
  /** CSS pixels. */
  width: number
  height: number
  camera: Camera
  moment: Moment
  /** The other date, where what changed between the two is drawn and not what holds. */
  compare?: Moment | undefined
  /** Id of the selected territory. */
  territory: string | undefined
  atlas: Atlas
  shapes: Shapes
  labels: readonly MapLabel[]
  palette: Palette
  /** Of what is said and named; the atlas is named in it already. */
  language: Language
  /** Whether the zones of other powers are asked for. */
  zones?: boolean | undefined
  /** Whether meridians and parallels are close enough to be read off, and numbered. */
  graticule?: boolean | undefined
  /** Whether a small globe says where on the earth the map lies. */
  locator?: boolean | undefined
  /** How large the marks of small territories are drawn, 1 as on the screen: less on maps that are small themselves. */
  markScale?: number | undefined
  /** Which names stand on the map: those of the time where nothing else is asked for. */
  names?: NameChoice | undefined
  /** Begins the ids of what the drawing refers to, where several stand in one document. */
  idPrefix?: string | undefined
}

/** A territory that is painted, of which the box shows something. */
export interface ShownShape extends Painted {
  shape: Shape
  /** Its number on the {@link Ground}. */
  ground: number
  /** Whether a mark stands for it because it is too small to see. */
  small: boolean
  /** Where its name belongs, in CSS pixels; may lie outside of the box. */
  middle: [number, number]
  /** The cells of the ground that it covers: how many, and between which edges. */
  cells: number
  bounds: Rectangle
}

export interface Scene {
  input: MapInput
  frame: Frame
  path: PathOf
  ground: Ground
  /** All that is painted of the world, in view or not. */
  painted: readonly Painted[]
  /** In view, in the order of the atlas. */
  shown: ShownShape[]
  /** By their number on the ground. */
  onGround: ReadonlyMap<number, ShownShape>
  /** Paths of the edges of what is shown, by the ink of their lines. */
  edges: ReadonlyMap<InkName, string>
  /** Paths of the edges between pieces of one land that are painted alike, by their ink. */
  seams: ReadonlyMap<InkName, string>
  /** Path of the roughly known edges of what is shown; empty where the box has none. */
  fuzzy: string
  /** Path of the borders of 1938. */
  borders: string
  /** The zones of other powers that are asked for and in force. */
  zones: Shapes['zones']
  selected: { territory: Territory; shape: Shape; small: boolean; middle: [number, number] } | undefined
}

export function sceneOf(input: MapInput): Scene {
  const { camera, width, height, atlas, shapes, moment, compare, markScale = 1 } = input
  const frame = frameOf(camera, width, height)
  const ground = new Ground(frame)
  for (const { geometry } of shapes.land.features) ground.cover(geometry, LAND)
  for (const { geometry } of shapes.ussr.features) ground.cover(geometry, USSR)

  const shapeById = new Map(
    shapes.territories.features.map(({ properties, geometry }) => [properties.id, geometry]),
  )
  // As on the screen's map, where the mark goes when the land is wide enough.
  const painted = paintedTerritories(atlas, moment, compare)
  const rings = ringsBelow(painted, atlas.territories)
  const isSmall = ({ id, bbox }: Territory) =>
    camera.zoom < (rings.get(id) ?? smallBelowZoom(bbox)) + Math.log2(markScale)
  const candidates: ShownShape[] = []
  for (const { territory, activity } of painted) {
    const shape = shapeById.get(territory.id)
    if (!shape || !meetsBox(territory, frame)) continue
    const number = FIRST_TERRITORY + candidates.length
    ground.cover(shape, number)
    candidates.push({
      territory,
      activity,
      shape,
      ground: number,
      small: isSmall(territory),
      middle: frame.project(...territory.labelPoint),
      cells: 0,
      bounds: { left: width, top: height, right: 0, bottom: 0 },
    })
  }
  for (const { geometry } of shapes.lakes.features) ground.cover(geometry, WATER)
  measureCells(ground, candidates)

  const shown = candidates.filter(
    ({ cells, small, middle }) => cells > 0 || (small && isInBox(middle, frame)),
  )

  const path = pathsIn(frame)
  const paintedById = byId(painted)
  const selected = atlas.territories.find(({ id }) => id === input.territory)
  const selectedShape = selected && shapeById.get(selected.id)
  return {
    input,
    frame,
    path,
    zones: zonesAt(shapes.zones, input.zones ? moment : undefined),
    borders: path(shapes.borders),
    edges: edgePaths(shapes.edges, path, (edge) => edgeInk(edge, paintedById)),
    seams: edgePaths(shapes.edges, path, (edge) => joinedInk(edge, paintedById)),
    fuzzy: path({
      type: 'FeatureCollection',
      features: shapes.fuzzy.features.filter(({ properties }) => isFuzzyEdgeShown(properties, paintedById)),
    }),
    ground,
    painted,
    shown,
    onGround: new Map(shown.map((item) => [item.ground, item])),
    selected: selected &&
      selectedShape && {
        territory: selected,
        shape: selectedShape,
        small: isSmall(selected),
        middle: frame.project(...selected.labelPoint),
      },
  }
}

/** Paths of the edges to which a rule gives an ink, by that ink. */
function edgePaths(
  { features }: Shapes['edges'],
  path: PathOf,
  inkOf: (edge: EdgeProperties) => InkName | undefined,
): ReadonlyMap<InkName, string> {
  const byInk = new Map<InkName, typeof features>()
  for (const edge of features) {
    const ink = inkOf(edge.properties)
    if (ink) byInk.set(ink, [...(byInk.get(ink) ?? []), edge])
  }
  return new Map(
    [...byInk].map(([ink, edges]) => [ink, path({ type: 'FeatureCollection', features: edges })]),
  )
}

/** The shown territories that count as Soviet presence in force; in a comparison all. */
export function activeShapes({ shown }: Scene): ShownShape[] {
  return shown.filter(({ activity }) => !isContext(activity.status))
}

export function meetsBox(
  { bbox: [west, south, east, north] }: Pick<Territory, 'bbox'>,
  { project, width, height }: Frame,
): boolean {
  const [left, top] = project(west, north)
  const [right, bottom] = project(east, south)
  return left < width && right > 0 && top < height && bottom > 0
}

export function isInBox([x, y]: [number, number], { width, height }: Frame): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height
}

function measureCells(ground: Ground, shown: ShownShape[]): void {
  ground.forEach((value, x, y) => {
    const item = shown[value - FIRST_TERRITORY]
    if (!item) return
    item.cells++
    const { bounds } = item
    bounds.left = Math.min(bounds.left, x)
    bounds.right = Math.max(bounds.right, x)
    bounds.top = Math.min(bounds.top, y)
    bounds.bottom = Math.max(bounds.bottom, y)
  })
}
