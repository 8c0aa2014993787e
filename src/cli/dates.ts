/** The dates of a batch: `1939..1956`, `1945-05-01..1945-05-09`, `1939,1940-06-17`. */
import { formatMoment, type Moment, parseMoment, shiftDays, shiftYears } from '../atlas/moment'
import { CommandError } from './commandError'

/** More sheets at once are likelier a slip than a wish: two years of days. */
const MOST = 731

/** @throws CommandError */
export function parseDate(option: string, text: string): Moment {
  const moment = parseMoment(text)
  if (!moment)
    throw new CommandError(
      `--${option} ${text}: expected a year or a day from 1938 to 1994, such as 1940 or 1940-06-17`,
    )
  return moment
}

/**
 * Years of a range of years, days of a range of days, in the order given, each once.
 * @throws CommandError
 */
export function parseDates(text: string): Moment[] {
  const dates = new Map<string, Moment>()
  for (const part of text.split(',')) {
    const [first = '', last, ...others] = part.split('..')
    if (others.length > 0) throw new CommandError(`--dates ${text}: expected a range such as 1939..1956`)
    const from = parseDate('dates', first)
    const to = last === undefined ? from : parseDate('dates', last)
    if (from.kind !== to.kind)
      throw new CommandError(`--dates ${part}: a range runs from year to year or from day to day`)
    if (formatMoment(from) > formatMoment(to))
      throw new CommandError(`--dates ${part}: the range ends before it begins`)
    const next = from.kind === 'year' ? shiftYears : shiftDays
    for (let date = from; formatMoment(date) <= formatMoment(to); date = next(date, 1)) {
      dates.set(formatMoment(date), date)
      if (dates.size > MOST) throw new CommandError(`--dates ${text}: more than ${MOST} dates at once`)
      if (formatMoment(date) === formatMoment(to)) break
    }
  }
  return [...dates.values()]
}
