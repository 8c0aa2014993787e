/** The words of the interface in Lithuanian. */

import type { Words } from './en'
import { compare } from './lt/compare'
import { count } from './lt/count'
import { dates } from './lt/dates'
import { exporting } from './lt/exporting'
import { gantt } from './lt/gantt'
import { keys } from './lt/keys'
import { loading } from './lt/loading'
import { map } from './lt/map'
import { measures } from './lt/measures'
import { page } from './lt/page'
import { panel } from './lt/panel'
import { places } from './lt/places'
import { report } from './lt/report'
import { search } from './lt/search'
import { status } from './lt/status'
import { table } from './lt/table'
import { time } from './lt/time'
import { tour } from './lt/tour'

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
