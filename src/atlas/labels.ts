/** Names for orientation on the map: seas, countries and towns, with the name of the time. */
import type { LabelRecord, Name } from '../../geodata/schema'
import { earliestDay } from './edtf'
import { keptFor } from './keptFor'
import { type Moment, spanOf } from './moment'

export type MapLabel = LabelRecord & {
  /** The territory that a town lies in, if any: found when the data is built. */
  territory?: string
  /** The territory that a country's name stands on, if any: while that is painted, the country's name is not drawn. */
  standsOn?: string
}

/** Forms of a label's name that no map draws, but that a reader may look for. */
export interface FurtherNames {
  /** The place of the label among all labels. */
  label: number
  names: Name[]
}

/** The name at a moment: of a year, the one that held at its end; undefined where there was none. */
export function nameAt(label: MapLabel, moment: Moment): string | undefined {
  const day = spanOf(moment).to - 1
  return spansOf(label.names).find(({ begins, ends }) => begins <= day && day < ends)?.name
}

/** The name that the place has kept to this day. */
export function nameToday({ names }: MapLabel): string | undefined {
  return names.findLast(({ to }) => to === undefined)?.name
}

/** Which names a map has: those of its time, today's, both, or none at all. */
export const NAME_CHOICES = ['period', 'today', 'both', 'none'] as const
export type NameChoice = (typeof NAME_CHOICES)[number]

/** A town's name as chosen: "Königsberg", "Kaliningrad" or "Königsberg (Kaliningrad)". */
export function townName(label: MapLabel, moment: Moment, choice: NameChoice): string | undefined {
  if (choice === 'none') return undefined
  const then = nameAt(label, moment)
  const now = nameToday(label)
  if (choice === 'period') return then
  if (choice === 'today') return now ?? then
  return then === undefined || now === undefined || then === now ? (then ?? now) : `${then} (${now})`
}
/** Names with their days, read from the dates once. */
const spansOf = keptFor((names: MapLabel['names']) =>
  names.map(({ name, from, to }) => ({
    name,
    begins: from === undefined ? Number.NEGATIVE_INFINITY : (earliestDay(from) ?? Number.NaN),
    ends: to === undefined ? Number.POSITIVE_INFINITY : (earliestDay(to) ?? Number.NaN),
  })),
)
