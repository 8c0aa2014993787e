/** Dates in the case that an Estonian sentence needs. They come finished: "17. juuni 1940", "juuni 1940", "1940". */
import { eachDate } from '../eachDate'

export const ABOUT = 'umbes '

/** The genitive bears the endings of the other cases. */
const GENITIVES: Readonly<Record<string, string>> = {
  jaanuar: 'jaanuari',
  veebruar: 'veebruari',
  märts: 'märtsi',
  aprill: 'aprilli',
  mai: 'mai',
  juuni: 'juuni',
  juuli: 'juuli',
  august: 'augusti',
  september: 'septembri',
  oktoober: 'oktoobri',
  november: 'novembri',
  detsember: 'detsembri',
}

const isYear = (date: string) => /^\d{4}$/.test(date)

function withEnding(phrase: string, endingOf: (date: string) => string): string {
  return eachDate(phrase, ABOUT, (date) =>
    isYear(date)
      ? `${date}. aasta${endingOf(date)}`
      : date.replace(/\p{L}+/u, (month) => `${GENITIVES[month] ?? month}${endingOf(date)}`),
  )
}

/** "31. jaanuari 1940", "1940. aasta". */
export const genitive = (date: string) => withEnding(date, () => '')

/** "17. juunil 1940", "1940. aastal", but "juunis 1940". */
export const on = (date: string) => withEnding(date, (one) => (/^\p{L}/u.test(one) ? 's' : 'l'))

/** "alates 17. juunist 1940". */
export const since = (date: string) => `alates ${withEnding(date, () => 'st')}`

/** "17. juunist 1940 kuni 6. augustini 1940". */
export const fromTo = (from: string, to: string) => `${withEnding(from, () => 'st')} ${until(to)}`

/** "kuni 17. juunini 1940". */
export const until = (date: string) => `kuni ${withEnding(date, () => 'ni')}`

/** Behind "võrreldes": "kuupäevaga 17. juuni 1940", "aastaga 1940". */
export const comparedTo = (date: string) => `${isYear(date) ? 'aastaga' : 'kuupäevaga'} ${date}`
