/** What holds on a moment: which status a territory has, and what of it to say. */
import { edtfInWords, edtfInYear } from './edtf'
import { type Moment, spanOf } from './moment'
import { isActive, STATUS_IN_SENTENCE, STATUS_LABEL } from './status'
import type { Atlas, Period, Status, Territory } from './types'

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

/** What the territory is on a day or in a year; undefined where it has no period then. */
export function activityOf(territory: Territory, moment: Moment): Activity | undefined {
  const { from, to } = spanOf(moment)
  const parts = territory.periods.filter((period) => period.fromDay < to && period.toDay > from)
  const period = parts.findLast(({ status }) => isActive(status)) ?? parts.at(-1)
  if (!period) return undefined
  const { status } = period
  return { status, period, parts, partial: !coversSpan(parts, status, from, to) }
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

export interface ActiveTerritory {
  territory: Territory
  activity: Activity
}

/** The territories that have any period at the moment, in the order of the atlas. */
export function shownTerritories(atlas: Atlas, moment: Moment): ActiveTerritory[] {
  return atlas.territories.flatMap((territory) => {
    const activity = activityOf(territory, moment)
    return activity ? [{ territory, activity }] : []
  })
}

/** Those of them that are annexed, occupied, puppet states, leased or garrisoned. */
export function activeTerritories(shown: ActiveTerritory[]): ActiveTerritory[] {
  return shown.filter(({ activity }) => isActive(activity.status))
}

/** `Annexed`, or with a regime's name `Finnish Democratic Republic, puppet state`. */
export function periodLabel(period: Period): string {
  return period.title
    ? `${period.title}, ${STATUS_LABEL[period.status].toLowerCase()}`
    : STATUS_LABEL[period.status]
}

/** `17 June 1940 – 6 August 1940`: first day and the first day after. */
export function periodDates(period: Period): string {
  return `${edtfInWords(period.from)} – ${edtfInWords(period.to)}`
}

/**
 * The parts of a year in one line: "garrisoned; occupied from 17 June; annexed from 6 August",
 * with the day on which the last one ended where it ended within the year.
 */
export function partsInWords(activity: Activity, moment: Moment): string {
  if (moment.kind === 'day') {
    return `${STATUS_IN_SENTENCE[activity.status]} from ${edtfInWords(activity.period.from)} to ${edtfInWords(activity.period.to)}`
  }
  const { from, to } = spanOf(moment)
  return activity.parts
    .map((part, index) => {
      const next = activity.parts[index + 1]
      const begins = part.fromDay > from ? ` from ${edtfInYear(part.from, moment.year)}` : ''
      const ends =
        part.toDay < to && next?.fromDay !== part.toDay ? ` until ${edtfInYear(part.to, moment.year)}` : ''
      return `${STATUS_IN_SENTENCE[part.status]}${begins}${ends}`
    })
    .join('; ')
}

/**
 * The territory's first active period; of one that never has any, its first of any kind.
 * @throws where it has no period at all, which the schema does not let through
 */
export function firstActivePeriod({ id, periods }: Pick<Territory, 'id' | 'periods'>): Period {
  const period = periods.find(({ status }) => isActive(status)) ?? periods[0]
  if (!period) throw new Error(`${id} has no period`)
  return period
}
