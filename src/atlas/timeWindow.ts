/** The part of 1938–1994 that the time track shows: all of it, or down to a month. */
import type { Language } from '../words/language'
import { calendarOf, type Day, dayOf, firstDayOfYear } from './day'
import { FIRST_DAY, FIRST_YEAR, LAST_DAY, LAST_YEAR, type Moment, spanOf } from './moment'

/** Half-open. */
export interface TimeWindow {
  from: Day
  to: Day
}

export const WHOLE: TimeWindow = { from: FIRST_DAY, to: LAST_DAY + 1 }

/** A month. */
const LEAST_DAYS = 31
const WHOLE_DAYS = WHOLE.to - WHOLE.from
/** Beyond this a pixel of the track is more than a few days, and the slider sets years. */
const YEARS_BEYOND_DAYS = 12 * 366

export function isWhole(span: TimeWindow): boolean {
  return span.to - span.from >= WHOLE_DAYS
}

export function isNarrowest(span: TimeWindow): boolean {
  return span.to - span.from <= LEAST_DAYS
}

/** Whether the slider of this window sets days; else it sets years. */
export function setsDays(span: TimeWindow): boolean {
  return span.to - span.from <= YEARS_BEYOND_DAYS
}

/**
 * The days at the two ends of the slider. A slider of years stands at its ends on the middle of
 * the first and the last year, so that the thumb is over the year that it sets.
 */
export function trackEnds(span: TimeWindow): TimeWindow {
  if (!isWhole(span)) return span
  const half = (year: number) => (firstDayOfYear(year) + firstDayOfYear(year + 1)) / 2
  return { from: half(FIRST_YEAR), to: half(LAST_YEAR) }
}

/** The middle of a year or of a day, counted as {@link Day} is. */
export function middleOf(moment: Moment): number {
  const { from, to } = spanOf(moment)
  return (from + to) / 2
}

/**
 * Shows more (factor below 1) or less time. The anchor keeps its place on the track where it can;
 * the window stays within 1938–1994 and is never shorter than a month.
 */
export function zoomed({ from, to }: TimeWindow, factor: number, anchor: number): TimeWindow {
  const before = to - from
  const days = Math.round(Math.min(WHOLE_DAYS, Math.max(LEAST_DAYS, before * factor)))
  const begins = Math.round(anchor - ((anchor - from) / before) * days)
  return within(begins, days)
}

/** The same with the day in the middle of the track. */
export function zoomedUpon({ from, to }: TimeWindow, factor: number, day: number): TimeWindow {
  const shift = day - (from + to) / 2
  return zoomed({ from: from + shift, to: to + shift }, factor, day)
}

function within(begins: number, days: number): TimeWindow {
  const from = Math.min(Math.max(begins, WHOLE.from), WHOLE.to - days)
  return { from, to: from + days }
}

/** The window moved, by no more than it needs, so that the moment is in sight with something on either side. */
export function following(span: TimeWindow, moment: Moment): TimeWindow {
  const days = span.to - span.from
  const margin = Math.floor(days / 10)
  const at = middleOf(moment)
  if (at >= span.from && at < span.to) return span
  return at < span.from ? within(Math.floor(at) - margin, days) : within(Math.ceil(at) + margin - days, days)
}

export interface Tick {
  day: number
  /** Undefined for a mark without a label. */
  label: string | undefined
  /** Whether the label is left out where there is little room. */
  minor: boolean
}

/** Marks for years, months or days, whichever suits the window, labelled as closely as they can be read. */
export function ticksOf(span: TimeWindow, language: Language): Tick[] {
  const days = span.to - span.from
  if (isWhole(span)) return wholeTicks()
  if (days > 3 * 366) return yearTicks(span, days > 25 * 366 ? 5 : days > 8 * 366 ? 2 : 1)
  return days > 75
    ? monthTicks(span, days > 400 ? 3 : 1, language)
    : dayTicks(span, days > 40 ? 5 : 3, language)
}

/** Upon the middle of each year, where the slider of years stands. */
function wholeTicks(): Tick[] {
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => {
    const year = FIRST_YEAR + index
    const label = year % 5 === 0 || year === FIRST_YEAR ? String(year) : undefined
    return { day: middleOf({ kind: 'year', year }), label, minor: year % 10 !== 0 }
  })
}

function yearTicks({ from, to }: TimeWindow, every: number): Tick[] {
  const first = calendarOf(from).year
  const count = calendarOf(to - 1).year - first + 1
  return Array.from({ length: count }, (_, index) => first + index).flatMap((year) => {
    const day = firstDayOfYear(year)
    return day >= from ? [{ day, label: year % every === 0 ? String(year) : undefined, minor: false }] : []
  })
}

function monthTicks({ from, to }: TimeWindow, every: number, { formats }: Language): Tick[] {
  const start = calendarOf(from)
  const ticks: Tick[] = []
  for (let index = start.year * 12 + start.month - 1; ; index++) {
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
    const day = dayOf(year, month, 1)
    if (day >= to) return ticks
    if (day < from) continue
    const name = month === 1 ? String(year) : formats.shortMonth(day)
    ticks.push({ day, label: (month - 1) % every === 0 ? name : undefined, minor: false })
  }
}

/** Upon the middle of each day, where the arrow points. */
function dayTicks({ from, to }: TimeWindow, every: number, { words, formats }: Language): Tick[] {
  return Array.from({ length: to - from }, (_, index) => {
    const day = from + index
    const { date } = calendarOf(day)
    const isNumbered = (date - 1) % every === 0 && date < 31
    const label =
      date === 1 ? words.time.firstOfMonth(formats.shortMonth(day)) : isNumbered ? String(date) : undefined
    return { day: middleOf({ kind: 'day', day }), label, minor: false }
  })
}
