/** A phrase at the head of a sentence: `in 1940` → `In 1940`. */
export function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}
