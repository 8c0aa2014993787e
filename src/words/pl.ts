/** The words of the interface in Polish. */

import type { Words } from './en'
import { compare } from './pl/compare'
import { count } from './pl/count'
import { dates } from './pl/dates'
import { exporting } from './pl/exporting'
import { gantt } from './pl/gantt'
import { keys } from './pl/keys'
import { loading } from './pl/loading'
import { map } from './pl/map'
import { measures } from './pl/measures'
import { page } from './pl/page'
import { panel } from './pl/panel'
import { places } from './pl/places'
import { report } from './pl/report'
import { search } from './pl/search'
import { status } from './pl/status'
import { table } from './pl/table'
import { time } from './pl/time'
import { tour } from './pl/tour'

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
