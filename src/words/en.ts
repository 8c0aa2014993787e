/**
 * The words of the interface in English, by part of the page. Every entry is a whole phrase: a text, or
 * a function of what it speaks of, so that another language can build its own sentence.
 */
import { compare } from './en/compare'
import { count } from './en/count'
import { dates } from './en/dates'
import { exporting } from './en/exporting'
import { gantt } from './en/gantt'
import { keys } from './en/keys'
import { loading } from './en/loading'
import { map } from './en/map'
import { measures } from './en/measures'
import { page } from './en/page'
import { panel } from './en/panel'
import { places } from './en/places'
import { report } from './en/report'
import { search } from './en/search'
import { status } from './en/status'
import { table } from './en/table'
import { time } from './en/time'
import { tour } from './en/tour'

export const words = {
  dates,
  measures,
  count,
  status,
  places,
  page,
  loading,
  map,
  keys,
  time,
  gantt,
  panel,
  table,
  compare,
  search,
  tour,
  exporting,
  report,
}

/** What every language has to say. */
export type Words = typeof words
