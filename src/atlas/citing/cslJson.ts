/** A map as CSL-JSON, which reference managers and citeproc read. */
import { calendarOf, type Day } from '../day'
import { ATLAS_TITLE, releaseDay } from '../edition'
import type { CitedMap } from './citedMap'

interface CslDay {
  'date-parts': [[year: number, month: number, date: number]]
}

export interface CslMap {
  id: string
  type: 'map'
  title: string
  'container-title': string
  genre: string
  version: string
  issued: CslDay
  accessed: CslDay
  URL: string
  language: string
}

export function cslMap({ key, title, edition, permalink, accessed }: CitedMap): CslMap {
  return {
    id: key,
    type: 'map',
    title,
    'container-title': ATLAS_TITLE,
    genre: 'Map',
    version: edition.version,
    issued: cslDay(releaseDay(edition)),
    accessed: cslDay(accessed),
    URL: permalink,
    language: 'en-GB',
  }
}

/** A list of one, as such files are. */
export function cslJson(map: CitedMap): string {
  return `${JSON.stringify([cslMap(map)], null, 2)}\n`
}

function cslDay(day: Day): CslDay {
  const { year, month, date } = calendarOf(day)
  return { 'date-parts': [[year, month, date]] }
}
