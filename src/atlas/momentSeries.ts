/** The moments of a series of maps or of a film: years, every so many years, or every day that changes the map. */
import { activityOf } from './activityOf'
import { type Day, firstDayOfYear } from './day'
import { type Moment, parseMoment, sameMoment } from './moment'
import type { Territory } from './types'

/** Both years included. */
export interface YearSpan {
  from: number
  to: number
}

export interface MomentSeries {
  moments: Moment[]
  /** How many more there would be beyond the most that were asked for. */
  left: number
}

/** Every year, or every so many years from the first on. */
export function yearsOf({ from, to }: YearSpan, step: number, most: number): MomentSeries {
  const moments: Moment[] = []
  for (let year = from; year <= to; year += Math.max(1, step)) moments.push({ kind: 'year', year })
  return cut(moments, most)
}

/**
 * The first day of the span, then every day on which the status of one of the territories changes, the
 * front and other powers among them: they are drawn, too.
 */
export function changesIn(territories: readonly Territory[], span: YearSpan, most: number): MomentSeries {
  const first = firstDayOfYear(span.from)
  const end = firstDayOfYear(span.to + 1)
  const days = new Set<Day>([first])
  for (const territory of territories) {
    for (const day of turningDays(territory)) if (day > first && day < end) days.add(day)
  }
  const sorted = [...days].toSorted((a, b) => a - b)
  return cut(
    sorted.map((day) => ({ kind: 'day', day })),
    most,
  )
}

/** Days on which another status holds than on the day before. */
function turningDays(territory: Territory): Day[] {
  const days = new Set(territory.periods.flatMap(({ fromDay, toDay }) => [fromDay, toDay]))
  const statusOn = (day: Day) => activityOf(territory, { kind: 'day', day })?.status
  return [...days].filter((day) => statusOn(day) !== statusOn(day - 1))
}

/** What stands in a list that a reader has typed, and what of it is no date of the atlas. */
export interface TypedMoments extends MomentSeries {
  unread: string[]
}

/** `1939, 1940 1945-05-09`: years and days as in the address, each once, in the order of the list. */
export function typedMoments(text: string, most: number): TypedMoments {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '')
  const moments: Moment[] = []
  const unread: string[] = []
  for (const word of words) {
    const moment = parseMoment(word)
    if (!moment) unread.push(word)
    else if (!moments.some((other) => sameMoment(other, moment))) moments.push(moment)
  }
  return { ...cut(moments, most), unread }
}

function cut(moments: Moment[], most: number): MomentSeries {
  return { moments: moments.slice(0, most), left: Math.max(0, moments.length - most) }
}
