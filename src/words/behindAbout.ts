/**
 * Puts a preposition behind the word for "about" that a date may begin with: "примерно июль" → "примерно с июля".
 * @param about that word as `dates.about` puts it, with its space
 */
export function behindAbout(date: string, about: string, said: (date: string) => string): string {
  return date.startsWith(about) ? about + said(date.slice(about.length)) : said(date)
}
