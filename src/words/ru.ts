/** The words of the interface in Russian. */

import type { Words } from './en'
import { compare } from './ru/compare'
import { count } from './ru/count'
import { dates } from './ru/dates'
import { exporting } from './ru/exporting'
import { gantt } from './ru/gantt'
import { keys } from './ru/keys'
import { loading } from './ru/loading'
import { map } from './ru/map'
import { measures } from './ru/measures'
import { page } from './ru/page'
import { panel } from './ru/panel'
import { places } from './ru/places'
import { report } from './ru/report'
import { search } from './ru/search'
import { status } from './ru/status'
import { table } from './ru/table'
import { time } from './ru/time'
import { tour } from './ru/tour'

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
