/** What a citation of a map says. */
import type { Language } from '../../words/language'
import { comparisonInWords } from '../comparison'
import type { Day } from '../day'
import { fileStem } from '../downloads/fileStem'
import type { Edition } from '../edition'
import { type Moment, momentInWords } from '../moment'

export interface CitedMap {
  /** What the map shows, with its date: {@link mapTitle}. */
  title: string
  /** A handle without spaces, the same for the same map: {@link mapKey}. */
  key: string
  edition: Edition
  /** The whole address of what is seen. */
  permalink: string
  /** Day on which the reader saw it. */
  accessed: Day
}

/** What of a view a citation names: ids for the handle, names in the reader's language for the title. */
export interface CitedView {
  moment: Moment
  /** The other date of a comparison. */
  compare?: Moment | undefined
  /** The selected territory, else the region whose page is open, else the named view. */
  subject?: { id: string; name: string } | undefined
}

/** "Estonia, 17 June 1940"; of a comparison "Estonia, 1945 compared with 31 December 1938". */
export function mapTitle({ moment, compare, subject }: CitedView, language: Language): string {
  const { report } = language.words
  const date = compare ? comparisonInWords(moment, compare, language) : momentInWords(moment, language)
  return report.title(subject?.name ?? report.wholeMap, date)
}

/** `soviet-occupations-1940-06-17-estonia`, with the dates as in the address. */
export function mapKey({ subject, ...dates }: CitedView): string {
  return fileStem({ ...dates, subject: subject?.id })
}

/** The map of a view as it is cited. */
export function citedMap(
  view: CitedView,
  how: Omit<CitedMap, 'title' | 'key'>,
  language: Language,
): CitedMap {
  return { title: mapTitle(view, language), key: mapKey(view), ...how }
}
