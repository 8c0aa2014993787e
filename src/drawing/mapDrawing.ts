/** The map of one moment as SVG: the layers of the screen's map, lowest first. */
import { background, shores } from './background'
import { contextNames } from './contextNames'
import { TakenRoom } from './names'
import { type MapInput, type Scene, sceneOf } from './scene'
import { element, layer } from './svg'
import { territoryLayers } from './territories'
import { territoryNames } from './territoryNames'

export type { MapInput } from './scene'

/** Names stay this far from the edge of the map, in CSS pixels. */
const INSET = 5

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
  const { svg: names, named } = territoryNames(scene, room)
  const orientation = contextNames(scene, room)
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
      layer(`${id}-places`, 'Names for orientation', orientation),
      layer(`${id}-names`, 'Names of territories', names),
    ].join(''),
  )
  return { svg, scene, named }
}
