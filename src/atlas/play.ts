/** How the years run by themselves. */
import type { Day } from './day'
import {
  dayMoment,
  FIRST_DAY,
  FIRST_YEAR,
  LAST_YEAR,
  type Moment,
  shiftYears,
  spanOf,
  yearMoment,
  yearOfMoment,
} from './moment'
import { neighbourChange } from './timeline'

export type PlayBy = 'years' | 'changes'

/** The step after a moment; undefined at the end. A day that is played by years keeps its month and day. */
export function playedNext(moment: Moment, by: PlayBy, changes: readonly { day: Day }[]): Moment | undefined {
  if (by === 'years') return yearOfMoment(moment) < LAST_YEAR ? shiftYears(moment, 1) : undefined
  const next = neighbourChange(changes, spanOf(moment).to - 1, 1)
  return next === undefined ? undefined : dayMoment(next)
}

/** Where playing begins when it is asked for at the end. */
export function playedFirst(by: PlayBy): Moment {
  return by === 'years' ? yearMoment(FIRST_YEAR) : dayMoment(FIRST_DAY)
}
