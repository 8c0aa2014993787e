/**
 * What the slider stands on: a whole year, or one day. The slider runs from
 * 1938, the map before, to 1994, when the last troops left.
 */
import type { Language } from '../words/language'
import {
  type Day,
  dayInWords,
  dayOf,
  firstDayOfYear,
  isoDay,
  parseIsoDay,
  sameDayInYear,
  yearOf,
} from './day'
import { keptFor } from './keptFor'

export type Moment = { kind: 'year'; year: number } | { kind: 'day'; day: Day }

export const FIRST_YEAR = 1938
export const LAST_YEAR = 1994
export const FIRST_DAY = dayOf(FIRST_YEAR, 1, 1)
export const LAST_DAY = dayOf(LAST_YEAR, 12, 31)

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

export function yearMoment(year: number): Moment {
  return { kind: 'year', year: clamp(year, FIRST_YEAR, LAST_YEAR) }
}

export function dayMoment(day: Day): Moment {
  return { kind: 'day', day: clamp(day, FIRST_DAY, LAST_DAY) }
}

export function yearOfMoment(moment: Moment): number {
  return moment.kind === 'year' ? moment.year : yearOf(moment.day)
}

/** The days of the moment, half-open: a whole year or a single day. Asked of every territory at every step. */
export const spanOf = keptFor(
  (moment: Moment): Readonly<{ from: Day; to: Day }> =>
    moment.kind === 'year'
      ? { from: firstDayOfYear(moment.year), to: firstDayOfYear(moment.year + 1) }
      : { from: moment.day, to: moment.day + 1 },
)

/** As in the address: `1940` or `1940-06-17`. */
export function formatMoment(moment: Moment): string {
  return moment.kind === 'year' ? String(moment.year) : isoDay(moment.day)
}

/** The reverse of {@link formatMoment}; undefined for anything else and for dates outside 1938–1994. */
export function parseMoment(text: string): Moment | undefined {
  if (/^\d{4}$/.test(text)) {
    const year = Number(text)
    return year >= FIRST_YEAR && year <= LAST_YEAR ? { kind: 'year', year } : undefined
  }
  const day = parseIsoDay(text)
  if (day === undefined || day < FIRST_DAY || day > LAST_DAY) return undefined
  return { kind: 'day', day }
}

/** `1940` or `17 June 1940`. */
export function momentInWords(moment: Moment, language: Language): string {
  return moment.kind === 'year' ? String(moment.year) : dayInWords(moment.day, language)
}

/** `in 1940` or `on 17 June 1940`. */
export function momentInSentence(moment: Moment, language: Language): string {
  const { inYear, onDay } = language.words.dates
  return moment.kind === 'year' ? inYear(moment.year) : onDay(dayInWords(moment.day, language))
}

/** Moves by whole years; a day keeps its month and day of the month. Stops at either end of the slider. */
export function shiftYears(moment: Moment, years: number): Moment {
  const year = clamp(yearOfMoment(moment) + years, FIRST_YEAR, LAST_YEAR)
  return moment.kind === 'year' ? yearMoment(year) : dayMoment(sameDayInYear(moment.day, year))
}

/** Moves by days. From a year, the first step goes to its first day (forward) or its last (backward). */
export function shiftDays(moment: Moment, days: number): Moment {
  if (moment.kind === 'day') return dayMoment(moment.day + days)
  const { from, to } = spanOf(moment)
  return dayMoment(days > 0 ? from + days - 1 : to + days)
}

export function sameMoment(a: Moment, b: Moment): boolean {
  return formatMoment(a) === formatMoment(b)
}
