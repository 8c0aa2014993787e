/** What holds on a moment: which territories are shown, and what of them to say. */
import type { ActiveTerritory, Activity } from './activityOf'
import { edtfInWords, edtfInYear } from './edtf'
import { keptFor } from './keptFor'
import { type Moment, spanOf } from './moment'
import { namedEnd } from './namedEnd'
import { isActive, STATUS_IN_SENTENCE, STATUS_LABEL } from './status'
import { TimeCursor } from './timeCursor'
import type { Atlas, Period, Territory } from './types'

export { type ActiveTerritory, type Activity, activityOf } from './activityOf'

const cursorOf = keptFor((atlas: Pick<Atlas, 'territories'>) => new TimeCursor(atlas))

/**
 * What is shown and what of it is active at a moment, each in the order of the atlas. Found from the
 * moment asked for last, so that a step costs what changes; the arrays stay the same while nothing does,
 * and are not the caller's to change.
 */
export function territoriesAt(
  atlas: Pick<Atlas, 'territories'>,
  moment: Moment,
): { shown: ActiveTerritory[]; active: ActiveTerritory[] } {
  const cursor = cursorOf(atlas)
  cursor.moveTo(moment)
  return { shown: cursor.shown, active: cursor.active }
}

/** The territories that have any period at the moment, in the order of the atlas. */
export function shownTerritories(atlas: Atlas, moment: Moment): ActiveTerritory[] {
  return territoriesAt(atlas, moment).shown
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

/** `17 June 1940 – 6 August 1940`: first day and end. */
export function periodDates(period: Period): string {
  return `${edtfInWords(period.from)} – ${edtfInWords(namedEnd(period))}`
}

/**
 * The parts of a year in one line: "garrisoned; occupied from 17 June; annexed from 6 August",
 * with the day on which the last one ended where it ended within the year.
 */
export function partsInWords(activity: Activity, moment: Moment): string {
  if (moment.kind === 'day') {
    return `${STATUS_IN_SENTENCE[activity.status]} from ${edtfInWords(activity.period.from)} to ${edtfInWords(namedEnd(activity.period))}`
  }
  const { from, to } = spanOf(moment)
  return unbroken(activity.parts)
    .map((part, index, parts) => {
      const next = parts[index + 1]
      const begins = part.fromDay > from ? ` from ${edtfInYear(part.from, moment.year)}` : ''
      const ends =
        part.toDay < to && next?.fromDay !== part.toDay
          ? ` until ${edtfInYear(namedEnd(part), moment.year)}`
          : ''
      return `${STATUS_IN_SENTENCE[part.status]}${begins}${ends}`
    })
    .join('; ')
}

/** Periods of one status that follow on one another as one, as where only the state behind it changed. */
function unbroken(parts: readonly Period[]): Period[] {
  const joined: Period[] = []
  for (const part of parts) {
    const before = joined.at(-1)
    const goesOn = before?.status === part.status && before.toDay === part.fromDay
    if (goesOn) joined.splice(-1, 1, { ...part, from: before.from, fromDay: before.fromDay })
    else joined.push(part)
  }
  return joined
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
