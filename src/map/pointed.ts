/** What a click or the pointer means: the place of events or the shown territory at a point of the map's box. */
import type { Map as MapLibreMap, PointLike } from 'maplibre-gl'
import type { EventMark } from '../atlas/eventPlaces'
import { LAYER } from './layerNames'
import type { Places } from './places'

/** Half the side of the square in which a click finds a mark, in CSS pixels: 24 px in all, WCAG 2.2 target size. */
const MARK_REACH = 12

/** Half the side of the square in which a click finds a place of events, beside its own radius: land between places stays land. */
const EVENT_REACH = 4

/** The place of events nearest to a point of the map's box in CSS pixels, within reach of it. */
export function eventMarkAt(
  map: MapLibreMap,
  eventMarks: readonly EventMark[],
  x: number,
  y: number,
): EventMark | undefined {
  if (eventMarks.length === 0) return undefined
  const near = map
    .queryRenderedFeatures(squareRound(x, y, EVENT_REACH), { layers: [LAYER.event] })
    .flatMap(({ properties }) => eventMarks[Number(properties['index'])] ?? [])
  const distance = ({ lon, lat }: EventMark) => {
    const point = map.project([lon, lat])
    return Math.hypot(point.x - x, point.y - y)
  }
  return near.toSorted((a, b) => distance(a) - distance(b))[0]
}

/** The id of the shown territory at a point of the map's box in CSS pixels: its shape, else a ring within reach. */
export function territoryAtPoint(map: MapLibreMap, places: Places, x: number, y: number): string | undefined {
  return (
    shownIn(map, places, [x, y], LAYER.fill) ??
    shownIn(map, places, squareRound(x, y, MARK_REACH), LAYER.mark)
  )
}

function shownIn(
  map: MapLibreMap,
  places: Places,
  where: PointLike | [PointLike, PointLike],
  layer: string,
): string | undefined {
  const shown = map
    .queryRenderedFeatures(where, { layers: [layer] })
    .find(({ state }) => state['status'] != null)
  return places.idAt(shown?.id)
}

function squareRound(x: number, y: number, reach: number): [PointLike, PointLike] {
  return [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ]
}
