/** Dates in the case that a Russian sentence needs. They come finished: "17 июня 1940 г.", "июнь 1940 г.", "1940". */
import { behindAbout } from '../behindAbout'
import { eachDate } from '../eachDate'

export const ABOUT = 'примерно '

const isYear = (date: string) => /^\d{4}$/.test(date)
const isDay = (date: string) => /^\d{1,2}\s\p{L}/u.test(date)

/** Within a sentence the year is written out: "г." would end it. */
const withWholeWord = (date: string) => date.replace(/г\.$/, 'года')

/** "июль" → "июля", "август" → "августа". */
const monthInGenitive = (month: string) => (/[йь]$/.test(month) ? month.replace(/.$/, 'я') : `${month}а`)

/** "17 июня 1940 года", "июля 1944 года", "1940 года". */
export function genitive(phrase: string): string {
  return eachDate(phrase, ABOUT, (date) => {
    if (isYear(date)) return `${date} года`
    return withWholeWord(date).replace(/^\p{L}+/u, monthInGenitive)
  })
}

function prepositional(phrase: string): string {
  return eachDate(phrase, ABOUT, (date) =>
    isYear(date)
      ? `${date} году`
      : withWholeWord(date).replace(/^\p{L}+/u, (month) => monthInGenitive(month).replace(/.$/, 'е')),
  )
}

/** "17 июня 1940 года", but "в июле 1944 года", "в 1940 году", "примерно в июле". */
export function on(date: string): string {
  return behindAbout(date, ABOUT, (known) => (isDay(known) ? genitive(known) : `в ${prepositional(known)}`))
}

/** "с 17 июня 1940 года", "со 2 сентября", "примерно с июля". */
export function since(date: string): string {
  return behindAbout(date, ABOUT, (known) => `${from(known)} ${genitive(known)}`)
}

/** "до 6 августа 1940 года", "примерно до июля". */
export function until(date: string): string {
  return behindAbout(date, ABOUT, (known) => `до ${genitive(known)}`)
}

/** "с", but "со второго". */
const from = (date: string) => (/^2\s/.test(date) ? 'со' : 'с')

/** Of a year or a day that something is compared with: "с 17 июня 1940 года", "с 1940 годом". */
export function compared(date: string): string {
  return `${from(date)} ${isYear(date) ? `${date} годом` : genitive(date)}`
}

/** Of years and days: "между 31 декабря 1938 года и 1945 годом", "между 1939 и 1945 годами". */
export function between(earlier: string, later: string): string {
  if (isYear(earlier) && isYear(later)) return `между ${earlier} и ${later} годами`
  const [first, last] = [earlier, later].map((date) => (isYear(date) ? `${date} годом` : genitive(date)))
  return `между ${first} и ${last}`
}

/** Of a map: "на 17 июня 1940 года", "на 1940 год". */
export const asOf = (date: string) => `на ${isYear(date) ? `${date} год` : genitive(date)}`
