/**
 * Days as integers: days since 1 January 1970 in the proleptic Gregorian calendar.
 * No `Date` in local time is ever made, so that a reader west of Greenwich
 * does not see another day (or another year) than one in Kiribati.
 */
import type { Language } from '../words/language'

export type Day = number

const MS_PER_DAY = 86_400_000
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day of a year, month (1–12) and day of the month; NaN where the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): Day {
  const time = Date.UTC(year, month - 1, date)
  const check = new Date(time)
  return check.getUTCFullYear() === year && check.getUTCMonth() === month - 1 && check.getUTCDate() === date
    ? time / MS_PER_DAY
    : Number.NaN
}

/** `1940-06-17` → its day, or undefined where the string is no day of the calendar. */
export function parseIsoDay(text: string): Day | undefined {
  const match = ISO_DAY.exec(text)
  if (!match) return undefined
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
  return Number.isNaN(day) ? undefined : day
}

/** Year, month (1–12) and day of the month. */
export function calendarOf(day: Day): { year: number; month: number; date: number } {
  const date = new Date(day * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() }
}

/** `1940-06-17`. */
export function isoDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

export function yearOf(day: Day): number {
  return calendarOf(day).year
}

export function firstDayOfYear(year: number): Day {
  return dayOf(year, 1, 1)
}

/** The same day and month in another year; 29 February becomes 28 February where there is none. */
export function sameDayInYear(day: Day, year: number): Day {
  const { month, date } = calendarOf(day)
  const same = dayOf(year, month, date)
  return Number.isNaN(same) ? dayOf(year, month, date - 1) : same
}

/** `June`, of a month 1–12. */
export function monthName(month: number, { formats }: Language): string {
  return formats.month(dayOf(1970, month, 1))
}

/** `5 April 1946`. */
export function dayInWords(day: Day, { formats }: Language): string {
  return formats.day(day)
}

/** `5 April`. */
export function dayAndMonthInWords(day: Day, { formats }: Language): string {
  return formats.dayAndMonth(day)
}
