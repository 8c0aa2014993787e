/** What holds on a moment: which territories are shown, and what of them to say. */
import type { Language } from '../words/language'
import { statusInSentence, statusLabel } from '../words/names'
import type { ActiveTerritory, Activity } from './activityOf'
import { edtfInWords, edtfInYear } from './edtf'
import { keptFor } from './keptFor'
import { type Moment, spanOf } from './moment'
import { namedEnd } from './namedEnd'
import { isActive } from './status'
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
export function periodLabel({ title, status }: Period, language: Language): string {
  return title ? language.words.status.titled(title, status) : statusLabel(status, language)
}

/** `17 June 1940 – 6 August 1940`: first day and end. */
export function periodDates(period: Period, language: Language): string {
  return language.words.dates.span(
    edtfInWords(period.from, language),
    edtfInWords(namedEnd(period), language),
  )
}

/**
 * The parts of a year in one line: "garrisoned; occupied from 17 June; annexed from 6 August",
 * with the day on which the last one ended where it ended within the year.
 */
export function partsInWords(activity: Activity, moment: Moment, language: Language): string {
  const { status } = language.words
  if (moment.kind === 'day') {
    const { from } = activity.period
    return status.fromTo(
      statusInSentence(activity.status, language),
      edtfInWords(from, language),
      edtfInWords(namedEnd(activity.period), language),
    )
  }
  const { from, to } = spanOf(moment)
  const parts = unbroken(activity.parts).map((part, index, joined) => {
    const held = statusInSentence(part.status, language)
    const begins = part.fromDay > from ? edtfInYear(part.from, moment.year, language) : undefined
    const isFollowed = joined[index + 1]?.fromDay === part.toDay
    const ends =
      part.toDay < to && !isFollowed ? edtfInYear(namedEnd(part), moment.year, language) : undefined
    if (begins === undefined) return ends === undefined ? held : status.until(held, ends)
    return ends === undefined ? status.from(held, begins) : status.fromUntil(held, begins, ends)
  })
  return status.parts(parts)
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
