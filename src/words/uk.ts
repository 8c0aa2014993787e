/** The words of the interface in Ukrainian. */

import type { Words } from './en'
import { compare } from './uk/compare'
import { count } from './uk/count'
import { dates } from './uk/dates'
import { exporting } from './uk/exporting'
import { gantt } from './uk/gantt'
import { keys } from './uk/keys'
import { loading } from './uk/loading'
import { map } from './uk/map'
import { measures } from './uk/measures'
import { page } from './uk/page'
import { panel } from './uk/panel'
import { places } from './uk/places'
import { report } from './uk/report'
import { search } from './uk/search'
import { status } from './uk/status'
import { table } from './uk/table'
import { time } from './uk/time'
import { tour } from './uk/tour'

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
