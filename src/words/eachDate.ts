const SPAN = ' – '

/**
 * Gives every date of a phrase its case: of a span both, and one behind the word for "about".
 * @param about that word as `dates.about` puts it, with its space
 * @param inflected one date in its case: "17. juuni 1940" → "17. juunil 1940"
 */
export function eachDate(phrase: string, about: string, inflected: (date: string) => string): string {
  return phrase
    .split(SPAN)
    .map((date) => (date.startsWith(about) ? about + inflected(date.slice(about.length)) : inflected(date)))
    .join(SPAN)
}
