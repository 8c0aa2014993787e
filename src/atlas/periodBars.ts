/** Periods as bars on a line of time: where each begins and ends, and how surely. */
import type { Language } from '../words/language'
import { nameOf } from '../words/names'
import { periodDates, periodLabel } from './activity'
import type { Day } from './day'
import { isExact, latestDay } from './edtf'
import { dayMoment, FIRST_DAY, LAST_DAY, type Moment } from './moment'
import type { Period, Territory } from './types'

export interface PeriodBar {
  period: Period
  /** Half-open, within 1938–1994; an uncertain end reaches to the last day that it may have been. */
  from: Day
  to: Day
  /** Days within the bar over which it may have begun, and ended; 0 where the day is known. */
  uncertainFrom: number
  uncertainTo: number
  /** "Estonia: Annexed, 6 August 1940 – 7 July 1941". */
  name: string
}

export function periodBars(
  { id, name, periods }: Pick<Territory, 'id' | 'name' | 'periods'>,
  language: Language,
): PeriodBar[] {
  const ofTerritory = nameOf({ id, name }, language)
  return periods.flatMap((period) => {
    const uncertainFrom = uncertainDays(period.from, period.fromDay)
    const uncertainTo = uncertainDays(period.to, period.toDay)
    const from = Math.max(FIRST_DAY, period.fromDay)
    const to = Math.min(LAST_DAY + 1, period.toDay + uncertainTo)
    if (to <= from) return []
    return [
      {
        period,
        from,
        to,
        uncertainFrom: from > period.fromDay ? 0 : uncertainFrom,
        uncertainTo,
        name: language.words.gantt.bar(
          ofTerritory,
          periodLabel(period, language),
          periodDates(period, language),
        ),
      },
    ]
  })
}

/** Days from the earliest to the last that the date allows; one at least where it is not exact. */
function uncertainDays(date: string, earliest: Day): number {
  return isExact(date) ? 0 : Math.max(1, (latestDay(date) ?? earliest) - earliest + 1)
}

/** The date at which a period is looked at: its first day, or the slider's. */
export function openingOf({ fromDay }: Period): Moment {
  return dayMoment(fromDay)
}

/** The bar of another line that is nearest in time: the one that holds on the day, else the closest. */
export function nearestBar(bars: readonly PeriodBar[], day: Day): number {
  const distance = ({ from, to }: PeriodBar) => (day < from ? from - day : day >= to ? day - to + 1 : 0)
  let nearest = 0
  for (const [index, bar] of bars.entries()) {
    if (distance(bar) < distance(bars[nearest] ?? bar)) nearest = index
  }
  return nearest
}
