/** English titles with capitals, as American styles write the titles of works. */

const SMALL = 'a an the and but or nor for of in on at to by up with from into over'.split(' ')
const LONG_PREPOSITIONS = 'about after before between beyond during under within'.split(' ')

/** Chicago, 18th edition: prepositions of five letters and more have a capital. */
export const SMALL_IN_CHICAGO: ReadonlySet<string> = new Set(SMALL)
/** MLA, 9th edition: prepositions are small however long they are. */
export const SMALL_IN_MLA: ReadonlySet<string> = new Set([...SMALL, ...LONG_PREPOSITIONS])

/**
 * "What changed in the west" → "What Changed in the West". Words that have a capital already are left alone.
 * @param small words that stay small unless they begin the title or follow a colon
 */
export function headlineCase(title: string, small: ReadonlySet<string>): string {
  return title.replaceAll(/\p{L}[\p{L}\p{M}’]*/gu, (word, at: number) => {
    const begins = at === 0 || title.slice(0, at).endsWith(': ')
    return small.has(word) && !begins ? word : word.charAt(0).toUpperCase() + word.slice(1)
  })
}
