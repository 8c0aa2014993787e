/** Dates with the article or preposition that a German sentence needs. They come finished: "17. Juni 1940", "1940". */
import { dates } from './dates'

const ABOUT = dates.about('')
const isDay = (date: string) => /^\d{1,2}\. /.test(date)

/** "dem 17. Juni 1940", but "1940": behind "mit" and "zwischen". */
export const dative = (date: string) => (isDay(date) ? `dem ${date}` : date)

/** "den 17. Juni 1940", but "1940": what is shown. */
export const accusative = (date: string) => (isDay(date) ? `den ${date}` : date)

/** "vom 17. Juni 1940", but "von 1940". */
export const of = (date: string) => (isDay(date) ? `vom ${date}` : `von ${date}`)

/** "am 17. Juni", "im März", "etwa im Juli"; spans stay as they are. */
export function when(date: string): string {
  if (date.startsWith(ABOUT)) return ABOUT + when(date.slice(ABOUT.length))
  if (date.includes(' – ')) return date
  return isDay(date) ? `am ${date}` : /^\p{Lu}/u.test(date) ? `im ${date}` : date
}
