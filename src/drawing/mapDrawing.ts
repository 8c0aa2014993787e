/** The map of one moment as SVG: the layers of the screen's map, lowest first. */
import { background, shores } from './background'
import { contextNames } from './contextNames'
import { graticuleDegrees } from './graticule'
import { locator } from './locator'
import { TakenRoom } from './names'
import { type MapInput, type Scene, sceneOf } from './scene'
import { element, layer } from './svg'
import { territoryLayers } from './territories'
import { type DrawnNames, territoryNames } from './territoryNames'

export type { MapInput } from './scene'

/** Names stay this far from the edge of the map, in CSS pixels. */
const INSET = 5

const NO_NAMES: DrawnNames = { svg: '', named: new Set() }

export interface MapDrawing {
  /** A fragment whose upper left corner is 0, 0; cut to its box. */
  svg: string
  scene: Scene
  /** Ids of the territories whose names stand on the map. */
  named: ReadonlySet<string>
}

/** An SVG fragment: `<g>` in CSS pixels, its upper left corner at 0, 0. */
export function drawMap(input: MapInput): string {
  return drawScene(input).svg
}

/** The same, with what the legend must know about it. */
export function drawScene(input: MapInput): MapDrawing {
  const id = input.idPrefix ?? 'map'
  const { width, height } = input
  const scene = sceneOf(input)
  const layers = territoryLayers(scene, id)
  const room = new TakenRoom(width, height, INSET)
  const globe = input.locator ? locator(scene) : undefined
  if (globe) room.take(globe.room)
  const isNamed = input.names !== 'none'
  const names = isNamed ? territoryNames(scene, room) : NO_NAMES
  const orientation = isNamed ? contextNames(scene, room) : ''
  const degrees = graticuleDegrees(scene, room)
  const svg = element(
    'g',
    { 'clip-path': `url(#${id}-box)` },
    [
      element(
        'defs',
        {},
        element('clipPath', { id: `${id}-box` }, element('rect', { width, height })) + layers.definitions,
      ),
      layer(`${id}-ground`, 'Land and water', background(scene, id)),
      layer(`${id}-fills`, 'Territories', layers.fills),
      layer(`${id}-shores`, 'Shores', shores(scene)),
      layer(`${id}-outlines`, 'Outlines and marks', layers.lines),
      layer(`${id}-places`, 'Names for orientation', orientation + degrees),
      layer(`${id}-names`, 'Names of territories', names.svg),
      globe ? layer(`${id}-locator`, 'Globe', globe.svg) : '',
    ].join(''),
  )
  return { svg, scene, named: names.named }
}
