/** The words of the interface in Latvian. */

import type { Words } from './en'
import { compare } from './lv/compare'
import { count } from './lv/count'
import { dates } from './lv/dates'
import { exporting } from './lv/exporting'
import { gantt } from './lv/gantt'
import { keys } from './lv/keys'
import { loading } from './lv/loading'
import { map } from './lv/map'
import { measures } from './lv/measures'
import { page } from './lv/page'
import { panel } from './lv/panel'
import { places } from './lv/places'
import { report } from './lv/report'
import { search } from './lv/search'
import { status } from './lv/status'
import { table } from './lv/table'
import { time } from './lv/time'
import { tour } from './lv/tour'

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
