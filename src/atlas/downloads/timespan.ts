/** Periods as timespans of the Linked Places format, whose dates are ISO 8601 without the marks of EDTF. */
import { isoDay } from '../day'
import { isExact } from '../edtf'
import type { Period } from '../types'

/** A day, month or year, or the first and last that are possible. */
export type LinkedDate = { in: string } | { earliest: string; latest: string }

export type Certainty = 'certain' | 'less-certain' | 'uncertain'

export interface When {
  timespans: { start: LinkedDate; end: LinkedDate }[]
  certainty?: Certainty
}

/** From its first to its last day, where these are known. */
export function whenOf(period: Period): When {
  const { from, to, until } = period
  // The day on which it no longer held is the day after its last.
  const end = until ?? (isExact(to) ? isoDay(period.toDay - 1) : to)
  return {
    timespans: [{ start: linkedDate(from), end: linkedDate(end) }],
    ...certaintyOf([from, until ?? to]),
  }
}

/** EDTF without its marks; an interval becomes the span in which the date lies. */
function linkedDate(edtf: string): LinkedDate {
  const [earliest = '', latest] = edtf.replaceAll(/[~?%]/g, '').split('/')
  return latest === undefined ? { in: earliest } : { earliest, latest }
}

/** What the marks say: `~` approximate, `?` uncertain, `%` both. */
function certaintyOf(dates: readonly string[]): { certainty?: Certainty } {
  if (dates.some((date) => /[?%]/.test(date))) return { certainty: 'uncertain' }
  return dates.some((date) => date.includes('~')) ? { certainty: 'less-certain' } : {}
}
