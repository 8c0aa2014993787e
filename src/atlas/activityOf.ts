/** Which status a territory has at a moment. */
import { type Moment, spanOf } from './moment'
import { isActive } from './status'
import type { Period, Status, Territory } from './types'

export interface Activity {
  /** The status that the map paints: the last active one of the span, else the last of any kind. */
  status: Status
  /** The painted period. */
  period: Period
  /** Whether that status held during only part of the year. Always false on a day. */
  partial: boolean
  /** Every period that overlaps the span, in order of time. */
  parts: Period[]
}

export interface ActiveTerritory {
  territory: Territory
  activity: Activity
}

/** What the territory is on a day or in a year; undefined where it has no period then. */
export function activityOf({ periods }: Pick<Territory, 'periods'>, moment: Moment): Activity | undefined {
  const { from, to } = spanOf(moment)
  const parts: Period[] = []
  for (let index = firstEndingAfter(periods, from); index < periods.length; index++) {
    const period = periods[index]
    if (!period || period.fromDay >= to) break
    parts.push(period)
  }
  const period = parts.findLast(({ status }) => isActive(status)) ?? parts.at(-1)
  if (!period) return undefined
  const { status } = period
  return { status, period, parts, partial: !coversSpan(parts, status, from, to) }
}

/** Place of the first period that holds on the day or later: they stand in order of time. */
function firstEndingAfter(periods: readonly Period[], day: number): number {
  let low = 0
  let high = periods.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((periods[middle]?.toDay ?? Number.POSITIVE_INFINITY) > day) high = middle
    else low = middle + 1
  }
  return low
}

/** Whether one status holds on every day from `from` to `to`; periods of the same status may follow each other. */
function coversSpan(parts: Period[], status: Status, from: number, to: number): boolean {
  let reached = from
  for (const part of parts) {
    if (part.status !== status || part.fromDay > reached) continue
    reached = Math.max(reached, part.toDay)
  }
  return reached >= to
}
