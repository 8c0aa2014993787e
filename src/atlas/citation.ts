/** A source as one line of a bibliography, from its CSL-JSON record. */

import { english, type Language } from '../words/language'
import { type Day, dayInWords, dayOf, monthName } from './day'
import type { Source } from './types'

type CslDate = NonNullable<Source['issued']>

/** `Author, “Title”, Container, Publisher, 1998, p. 3 (note), seen 22 November 2026`, without the address. */
export function citation(source: Source): string {
  const people = source.author ?? source.editor
  const names = people?.map(personName).join('; ')
  const title = isWhole(source) ? source.title : `“${source.title}”`
  const place = [source['publisher-place'], source.publisher].filter(Boolean).join(': ')
  const numbers = [
    source.volume && `vol. ${source.volume}`,
    source.issue && `no. ${source.issue}`,
    source.page && `p. ${source.page}`,
  ]
  const parts = [
    names && (source.author ? names : `${names} (ed.)`),
    title,
    source['container-title'],
    ...numbers,
    place,
    source.issued && dateInWords(source.issued, english),
    source.DOI && `doi:${source.DOI}`,
  ]
  return `${parts.filter(Boolean).join(', ')}.`
}

/** `Seen 22 November 2026`, or undefined. */
export function accessedInWords(source: Source): string | undefined {
  return source.accessed && `Seen ${dateInWords(source.accessed, english)}`
}

/** `22 November 2026`: when the source was seen on the web, or undefined. */
export function accessedOn({ accessed }: Source, language: Language): string | undefined {
  return accessed && dateInWords(accessed, language)
}

function isWhole({ type }: Source): boolean {
  return (
    type === 'book' || type === 'report' || type === 'treaty' || type === 'legislation' || type === 'dataset'
  )
}

function personName(person: NonNullable<Source['author']>[number]): string {
  if ('literal' in person) return person.literal
  return person.given ? `${person.given} ${person.family}` : person.family
}

function dateInWords(date: CslDate, language: Language): string {
  return date['date-parts']
    .map(([year = 0, month, day]) => {
      if (month === undefined) return String(year)
      return day === undefined
        ? `${monthName(month, language)} ${year}`
        : dayInWords(dayOf(year, month, day), language)
    })
    .join(' – ')
}

interface CitedPage {
  /** What the page is called. */
  title: string
  /** Of the atlas and its data, such as 0.1.0. */
  version: string
  permalink: string
  accessed: Day
}

/** `“Estonia”, Soviet Occupations Atlas 1939–1994, version 0.1.0, https://…, seen 22 November 2026.` */
export function citationOfPage({ title, version, permalink, accessed }: CitedPage): string {
  return `“${title}”, Soviet Occupations Atlas 1939–1994, version ${version}, ${permalink}, seen ${dayInWords(accessed, english)}.`
}
