/** Which state of the data is shown, published and cited. */
import type { Language } from '../words/language'
import { type Day, dayInWords, parseIsoDay } from './day'

export interface Edition {
  /** Of the atlas and its data by semantic versioning, such as 0.1.0. */
  version: string
  /** ISO day on which the data were released. */
  released: string
}

export const ATLAS_TITLE = 'Soviet Occupations Atlas 1939–1994'

/**
 * The day of release.
 * @throws where it is no day of the calendar, which the tests of the data do not let through
 */
export function releaseDay({ released }: Edition): Day {
  const day = parseIsoDay(released)
  if (day === undefined) throw new Error(`${released} is no day`)
  return day
}

/** `version 0.1.0, data of 22 November 2026`. */
export function editionInWords(edition: Edition, language: Language): string {
  return language.words.report.edition(edition.version, dayInWords(releaseDay(edition), language))
}
