/** A map as a BibTeX entry, for classic BibTeX and for biblatex. */
import { english } from '../../words/language'
import { calendarOf, isoDay, monthName, yearOf } from '../day'
import { ATLAS_TITLE, releaseDay } from '../edition'
import type { CitedMap } from './citedMap'

/**
 * `@misc`, since BibTeX has no type for maps. Letters beyond ASCII are left as they are: biber and every
 * BibTeX of this century read UTF-8; what TeX would take for commands is escaped.
 */
export function bibtex({ key, title, edition, permalink, accessed }: CitedMap): string {
  const released = releaseDay(edition)
  const fields: [name: string, value: string][] = [
    // Twice in braces: the style must not make the names in it small.
    ['title', `{{${texText(title)}}}`],
    ['howpublished', `{Map in ${texText(ATLAS_TITLE)}}`],
    ['year', `{${yearOf(released)}}`],
    // A macro of BibTeX, which each style writes in its own way.
    ['month', monthName(calendarOf(released).month, english).slice(0, 3).toLowerCase()],
    ['version', `{${texText(edition.version)}}`],
    ['url', `{${texAddress(permalink)}}`],
    ['urldate', `{${isoDay(accessed)}}`],
    ['language', '{english}'],
  ]
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`
}

const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '–': '--',
  '—': '---',
}

/** One line without anything that TeX would obey. */
function texText(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\~^–—]|[{}&%$#_]/g, (character) => TEX[character] ?? `\\${character}`)
}

/** An address is taken as it stands; only braces and backslashes would end it early. */
function texAddress(address: string): string {
  return address.replaceAll(/[{}\\\s]/g, encodeURIComponent)
}
