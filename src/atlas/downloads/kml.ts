/** The occupations as KML for Google Earth, with the time of each for its slider. */
import { toKML } from '@placemarkio/tokml'
import { english } from '../../words/language'
import { periodDates, periodLabel } from '../activity'
import { isoDay } from '../day'
import { periodId, periodProperties, regionNames, type TerritoryShapes } from '../published'
import type { Atlas } from '../types'

/** One placemark a period, named "Estonia: occupied", open on the days on which it held. */
export function occupationsKml(atlas: Atlas, shapes: TerritoryShapes): string {
  const nameOf = regionNames(atlas)
  const periods = atlas.territories.flatMap((territory) => {
    const geometry = shapes.get(territory.id)
    return geometry ? territory.periods.map((period) => ({ territory, period, geometry })) : []
  })
  const kml = toKML({
    type: 'FeatureCollection',
    features: periods.map(({ territory, period, geometry }) => ({
      type: 'Feature',
      // An id of XML holds no stroke.
      id: periodId(territory, period).replace('/', '.'),
      properties: {
        ...periodProperties(territory, period, nameOf(territory.region)),
        name: `${territory.name}: ${periodLabel(period, english)}`,
        description: [periodDates(period, english), period.note]
          .filter((part) => part !== undefined)
          .join('. '),
      },
      geometry,
    })),
  })
  // The library knows no times. They stand before the extended data, of which each placemark has one
  // element; text cannot hold the mark, since its angle brackets are escaped.
  const spans = periods.map(({ period }) => timeSpan(isoDay(period.fromDay), isoDay(period.toDay - 1)))
  return kml.replaceAll('<ExtendedData>', (mark) => `${spans.shift() ?? ''}${mark}`)
}

/** First and last day. */
function timeSpan(begin: string, end: string): string {
  return `<TimeSpan><begin>${begin}</begin><end>${end}</end></TimeSpan>`
}
