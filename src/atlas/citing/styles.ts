/**
 * A map as one line of a bibliography, by the rules of six styles, all of them for texts in English. The
 * atlas names no author, so that the title leads, as each of them rules for such works; the atlas is the container.
 */
import type { Words } from '../../words/en'
import { english } from '../../words/language'
import { calendarOf, type Day, dayInWords, isoDay, monthName, yearOf } from '../day'
import { ATLAS_TITLE, editionInWords, releaseDay } from '../edition'
import type { CitedMap } from './citedMap'
import { headlineCase, SMALL_IN_CHICAGO, SMALL_IN_MLA } from './headlineCase'
import { type StyledText, styled } from './styledText'

export interface CitationStyle {
  /** Its name is in the words, `report.styles`. */
  id: keyof Words['report']['styles']
  cite: (map: CitedMap) => StyledText
}

/** In the order in which they are offered. */
export const CITATION_STYLES: readonly CitationStyle[] = [
  { id: 'chicago', cite: chicago },
  { id: 'apa', cite: apa },
  { id: 'mla', cite: mla },
  { id: 'harvard', cite: harvard },
  { id: 'iso690', cite: iso690 },
  { id: 'plain', cite: plain },
]

/** “Estonia, 17 June 1940.” Map. In _Atlas_, version 0.1.0. November 22, 2026. Accessed … */
function chicago({ title, edition, permalink, accessed }: CitedMap): StyledText {
  return styled(
    `${quoted(headlineCase(title, SMALL_IN_CHICAGO))} Map. In `,
    { italic: ATLAS_TITLE },
    `, version ${edition.version}. ${americanDay(releaseDay(edition))}. Accessed ${americanDay(accessed)}. ${permalink}.`,
  )
}

/** Estonia, 17 June 1940 [Map]. (2026, November 22). In _Atlas_ (Version 0.1.0). Retrieved … from … (no stop behind an address) */
function apa({ title, edition, permalink, accessed }: CitedMap): StyledText {
  const released = releaseDay(edition)
  const { month, date } = calendarOf(released)
  return styled(
    `${title} [Map]. (${yearOf(released)}, ${monthName(month, english)} ${date}). In `,
    { italic: ATLAS_TITLE },
    ` (Version ${edition.version}). Retrieved ${americanDay(accessed)}, from ${permalink}`,
  )
}

/** “Estonia, 17 June 1940.” _Atlas_, version 0.1.0, 22 Nov. 2026, example.org/…. Map. Accessed 22 Nov. 2026. */
function mla({ title, edition, permalink, accessed }: CitedMap): StyledText {
  return styled(
    `${quoted(headlineCase(title, SMALL_IN_MLA))} `,
    { italic: ATLAS_TITLE },
    `, version ${edition.version}, ${mlaDay(releaseDay(edition))}, ${permalink.replace(/^https?:\/\//, '')}. Map. Accessed ${mlaDay(accessed)}.`,
  )
}

/** ‘Estonia, 17 June 1940’ [Map] (2026) _Atlas_, version 0.1.0. Available at: … (Accessed: 22 November 2026). */
function harvard({ title, edition, permalink, accessed }: CitedMap): StyledText {
  return styled(
    `‘${title}’ [Map] (${yearOf(releaseDay(edition))}) `,
    { italic: ATLAS_TITLE },
    `, version ${edition.version}. Available at: ${permalink} (Accessed: ${dayInWords(accessed, english)}).`,
  )
}

/** Estonia, 17 June 1940 [map, online]. In: _Atlas_. Version 0.1.0. 2026-11-22 [viewed 2026-11-22]. Available from: … */
function iso690({ title, edition, permalink, accessed }: CitedMap): StyledText {
  return styled(
    `${title} [map, online]. In: `,
    { italic: ATLAS_TITLE },
    `. Version ${edition.version}. ${isoDay(releaseDay(edition))} [viewed ${isoDay(accessed)}]. Available from: ${permalink}`,
  )
}

/** “Estonia, 17 June 1940”, Atlas, version 0.1.0, data of 22 November 2026, https://…, seen 22 November 2026. */
function plain({ title, edition, permalink, accessed }: CitedMap): StyledText {
  return styled(
    `“${withInnerQuotes(title)}”, ${ATLAS_TITLE}, ${editionInWords(edition, english)}, ${permalink}, seen ${dayInWords(accessed, english)}.`,
  )
}

/** In double quotation marks, with the stop inside as American styles have it. */
function quoted(title: string): string {
  return `“${withInnerQuotes(title)}${/[.?!]$/.test(title) ? '' : '.'}”`
}

/** Quotation marks within a title that is itself set in double ones. */
function withInnerQuotes(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’')
}

/** `November 22, 2026`. */
function americanDay(day: Day): string {
  const { year, month, date } = calendarOf(day)
  return `${monthName(month, english)} ${date}, ${year}`
}

/** Months of more than four letters are cut. */
function mlaDay(day: Day): string {
  const { year, month, date } = calendarOf(day)
  const name = monthName(month, english)
  const short = name === 'September' ? 'Sept.' : name.length > 4 ? `${name.slice(0, 3)}.` : name
  return `${date} ${short} ${year}`
}
