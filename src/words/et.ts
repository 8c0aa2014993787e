/** The words of the interface in Estonian. */

import type { Words } from './en'
import { compare } from './et/compare'
import { count } from './et/count'
import { dates } from './et/dates'
import { exporting } from './et/exporting'
import { gantt } from './et/gantt'
import { keys } from './et/keys'
import { loading } from './et/loading'
import { map } from './et/map'
import { measures } from './et/measures'
import { page } from './et/page'
import { panel } from './et/panel'
import { places } from './et/places'
import { report } from './et/report'
import { search } from './et/search'
import { status } from './et/status'
import { table } from './et/table'
import { time } from './et/time'
import { tour } from './et/tour'

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
