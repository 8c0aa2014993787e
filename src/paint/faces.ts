/** The faces of the bundled typefaces, and which letters they have. */
import sansRanges from '@fontsource/source-sans-3/unicode.json'
import serifRanges from '@fontsource/source-serif-4/unicode.json'

export type FaceName = 'serif' | 'serif-bold' | 'serif-italic' | 'sans' | 'sans-bold'

/** Each in a file of its own. Latin first: a letter is drawn with the first that covers it. */
export const SUBSETS = ['latin', 'latin-ext', 'cyrillic'] as const
export type Subset = (typeof SUBSETS)[number]

/** As in CSS, one range an entry: `U+0100-02BA` or `U+0131`. */
export function rangesOf(face: FaceName, subset: Subset): string[] {
  return (face.startsWith('serif') ? serifRanges : sansRanges)[subset].split(',')
}

/** Whether a face has every letter of a text. */
export function canSet(text: string, face: FaceName): boolean {
  const known = codesOf(face)
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    if (!known.some(([low, high]) => low <= code && code <= high)) return false
  }
  return true
}

type Codes = readonly [low: number, high: number]

const codes = new Map<FaceName, Codes[]>()

function codesOf(face: FaceName): Codes[] {
  const known = codes.get(face) ?? SUBSETS.flatMap((subset) => rangesOf(face, subset).map(parseRange))
  codes.set(face, known)
  return known
}

/** A range of CSS → first and last code point. */
function parseRange(range: string): Codes {
  const [low = '0', high = low] = range.replace('U+', '').split('-')
  return [Number.parseInt(low, 16), Number.parseInt(high, 16)]
}
