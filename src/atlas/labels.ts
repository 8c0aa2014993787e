/** Names for orientation on the map: seas, countries and towns, with the name of the time. */
import { earliestDay } from './edtf'
import { type Moment, spanOf } from './moment'

export interface PeriodName {
  name: string
  /** EDTF; left out where the name holds from before 1938. */
  from?: string
  /** EDTF; left out where the name holds beyond 1994. */
  to?: string
}

export interface MapLabel {
  kind: 'sea' | 'country' | 'town'
  lon: number
  lat: number
  /** 1 is drawn first and at small scales; 3 last. */
  rank: 1 | 2 | 3
  names: PeriodName[]
  /** The territory that a town lies in, if any: found when the data is built. */
  territory?: string
}

/** The name at a moment: of a year, the one that held at its end; undefined where there was none. */
export function nameAt(label: MapLabel, moment: Moment): string | undefined {
  const day = spanOf(moment).to - 1
  return label.names.find(({ from, to }) => {
    const begins = from === undefined ? Number.NEGATIVE_INFINITY : (earliestDay(from) ?? Number.NaN)
    const ends = to === undefined ? Number.POSITIVE_INFINITY : (earliestDay(to) ?? Number.NaN)
    return begins <= day && day < ends
  })?.name
}
