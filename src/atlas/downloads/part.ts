/** The records that are downloaded: all of them, or those of what the map shows. */
import { between } from '../comparison'
import { firstDayOfYear } from '../day'
import { type Moment, spanOf, yearOfMoment } from '../moment'
import type { Atlas, Period, Reading } from '../types'

export interface Part {
  atlas: Atlas
  reading: Reading
}

export interface ShownView {
  moment: Moment
  /** The other date of a comparison. */
  compare?: Moment | undefined
  /** Ids of the territories in view; left out where all are. */
  inView?: ReadonlySet<string> | undefined
}

/**
 * The part that a view shows: the territories in view with the periods that overlap the date (in a
 * comparison either date), their events of that year (in a comparison of all years from one date to the
 * other), and the sources of these.
 */
export function partShown({ atlas, reading }: Part, view: ShownView): Part {
  const territories = atlas.territories
    .filter(({ id }) => view.inView?.has(id) ?? true)
    .map((territory) => ({
      ...territory,
      periods: territory.periods.filter((period) => holds(period, view)),
    }))
    .filter(({ periods }) => periods.length > 0)
  const ids = new Set(territories.map(({ id }) => id))
  const { from, to } = yearsOf(view)
  const events = reading.events.filter(
    (event) => event.day >= from && event.day < to && event.territories.some((id) => ids.has(id)),
  )
  const recognitions = reading.recognitions.filter((record) => record.territories.some((id) => ids.has(id)))
  const part = { atlas: { ...atlas, territories }, reading: { ...reading, events, recognitions } }
  return { ...part, reading: { ...part.reading, sources: sourcesNamed(part) } }
}

function holds({ fromDay, toDay }: Period, { moment, compare }: ShownView): boolean {
  return [moment, compare].some((date) => {
    if (!date) return false
    const { from, to } = spanOf(date)
    return fromDay < to && toDay > from
  })
}

/** Whole years, half-open: from the year of the earlier date to that of the later. */
function yearsOf({ moment, compare }: ShownView) {
  const { earlier, later } = between(moment, compare ?? moment)
  return {
    from: firstDayOfYear(yearOfMoment(earlier)),
    to: firstDayOfYear(yearOfMoment(later) + 1),
  }
}

/** The sources of every period, boundary, event, account and position in the part. */
function sourcesNamed({ atlas, reading }: Part): Reading['sources'] {
  const named = new Set([
    ...atlas.territories.flatMap(({ boundarySources, periods }) => [
      ...boundarySources,
      ...periods.flatMap(sourcesOf),
    ]),
    ...reading.events.flatMap(sourcesOf),
    ...reading.recognitions.flatMap(({ positions }) => positions.flatMap(({ sources }) => sources)),
  ])
  return reading.sources.filter(({ id }) => named.has(id))
}

function sourcesOf({ sources, accounts = [] }: Pick<Period, 'sources' | 'accounts'>): string[] {
  return [...sources, ...accounts.flatMap((account) => account.sources)]
}
