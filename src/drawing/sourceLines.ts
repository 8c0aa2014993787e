/** A source as a line on paper, in letters that the bundled typefaces have. */
import type { Source } from '../atlas/types'
import { canSet } from '../paint/faces'
import type { Language } from '../words/language'

/** The face of all lines of sources. */
const FACE = 'sans'

function settable(text: string | undefined): string | undefined {
  return text !== undefined && canSet(text, FACE) ? text : undefined
}

/** "Author: Title, Periodical (1990)."; for a title in another script its language stands: "[Chinese], baidu.com (2011)." */
export function sourceInShort(source: Source, { formats }: Language): string {
  const { author, title, issued, language = '' } = source
  const [first] = author ?? []
  const name = settable(first && ('family' in first ? first.family : first.literal))
  const within = settable(source['container-title']) ?? settable(source.publisher)
  const year = issued?.['date-parts'][0]?.[0]
  return [
    name === undefined ? '' : `${name}: `,
    settable(title) ?? `[${formats.language(language) ?? '…'}]`,
    within === undefined ? '' : `, ${within}`,
    year === undefined ? '.' : ` (${year}).`,
  ].join('')
}

/** The same with its address, where it has one. */
export function sourceWithAddress(source: Source, language: Language): string {
  const address = source.URL ?? (source.DOI === undefined ? undefined : `https://doi.org/${source.DOI}`)
  const short = sourceInShort(source, language)
  return address === undefined ? short : `${short} ${readable(address)}`
}

/** With its letters instead of their numbers, where the typefaces have them; else with numbers alone. */
function readable(address: string): string {
  try {
    const inLetters = decodeURI(address)
    return settable(inLetters) ?? encodeURI(inLetters)
  } catch {
    // Its numbers are no letters.
    return address
  }
}
