/** The words of the interface in German. */
import { compare } from './de/compare'
import { count } from './de/count'
import { dates } from './de/dates'
import { exporting } from './de/exporting'
import { gantt } from './de/gantt'
import { keys } from './de/keys'
import { loading } from './de/loading'
import { map } from './de/map'
import { measures } from './de/measures'
import { page } from './de/page'
import { panel } from './de/panel'
import { places } from './de/places'
import { report } from './de/report'
import { search } from './de/search'
import { status } from './de/status'
import { table } from './de/table'
import { time } from './de/time'
import { tour } from './de/tour'
import type { Words } from './en'

export const words: Words = {
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
