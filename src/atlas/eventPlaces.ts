/** Where the events of a territory happened, as marks on the map. */
import type { FeatureCollection, Point } from 'geojson'
import { type Moment, spanOf } from './moment'
import type { AtlasEvent } from './types'

/** One mark: everything that happened at one place. */
export interface EventMark {
  name: string
  lon: number
  lat: number
  /** In order of time, never left out however many there are. */
  events: Pick<AtlasEvent, 'id' | 'title'>[]
  /** Whether any of them happened at the moment. */
  now: boolean
}

/** To hundredths of a degree, about a kilometre: closer places are one mark. */
const STEP = 100

/** The places of some events, each once; those of the moment last, so that they are drawn above the others. */
export function eventMarks(events: readonly AtlasEvent[], moment: Moment): EventMark[] {
  const { from, to } = spanOf(moment)
  const marks = new Map<string, EventMark>()
  for (const { id, title, day, place } of events) {
    if (!place) continue
    const key = `${Math.round(place.lon * STEP)} ${Math.round(place.lat * STEP)}`
    const mark = marks.get(key) ?? { ...place, events: [], now: false }
    mark.events.push({ id, title })
    mark.now ||= day >= from && day < to
    marks.set(key, mark)
  }
  return [...marks.values()].toSorted((a, b) => Number(a.now) - Number(b.now))
}

export interface EventMarkProperties {
  /** The place of the mark among all marks. */
  index: number
  count: number
  now: boolean
}

/** The marks as points for the map. */
export function eventMarkPoints(marks: readonly EventMark[]): FeatureCollection<Point, EventMarkProperties> {
  return {
    type: 'FeatureCollection',
    features: marks.map(({ lon, lat, events, now }, index) => ({
      type: 'Feature',
      properties: { index, count: events.length, now },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  }
}
