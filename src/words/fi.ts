/** The words of the interface in Finnish. */

import type { Words } from './en'
import { compare } from './fi/compare'
import { count } from './fi/count'
import { dates } from './fi/dates'
import { exporting } from './fi/exporting'
import { gantt } from './fi/gantt'
import { keys } from './fi/keys'
import { loading } from './fi/loading'
import { map } from './fi/map'
import { measures } from './fi/measures'
import { page } from './fi/page'
import { panel } from './fi/panel'
import { places } from './fi/places'
import { report } from './fi/report'
import { search } from './fi/search'
import { status } from './fi/status'
import { table } from './fi/table'
import { time } from './fi/time'
import { tour } from './fi/tour'

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
