/** Dates in the case that a Latvian sentence needs. They come finished: "1940. gada 17. jūnijs", "1940. g. jūnijs", "1940". */
import { eachDate } from '../eachDate'

export const ABOUT = 'aptuveni '

/** Endings of "gads" and of the months like it, and of the months on -is, whose genitive stands with each. */
const ENDINGS = {
  genitive: { s: 'a', is: 'a' },
  dative: { s: 'am', is: 'im' },
  accusative: { s: 'u', is: 'i' },
  locative: { s: 'ā', is: 'ī' },
} as const

type Case = keyof typeof ENDINGS

/** "aprīlis" alone softens its stem in the genitive. */
const SOFTENED: Readonly<Record<string, string>> = { aprīlis: 'aprīļa' }

function monthIn(form: Case, month: string): string {
  if (form === 'genitive' && SOFTENED[month] !== undefined) return SOFTENED[month]
  return month.endsWith('is') ? month.slice(0, -2) + ENDINGS[form].is : month.replace(/s$/, ENDINGS[form].s)
}

/** The month stands last; of "1940" the year takes the case. */
const inCase = (form: Case) => (phrase: string) =>
  eachDate(phrase, ABOUT, (date) =>
    /^\d{4}$/.test(date)
      ? `${date}. gad${ENDINGS[form].s}`
      : date.replace(/\p{L}+$/u, (month) => monthIn(form, month)),
  )

/** "1940. gada 17. jūnija", "1940. gada". */
export const genitive = inCase('genitive')

/** Behind "ar" and "starp": "1940. gada 17. jūniju", "1940. gadu". */
export const accusative = inCase('accusative')

/** "1940. gada 17. jūnijā", "1940. gadā". */
export const on = inCase('locative')

/** "no 1940. gada 17. jūnija". */
export const since = (date: string) => `no ${genitive(date)}`

/** "līdz 1940. gada 17. jūnijam". */
export const until = (date: string) => `līdz ${inCase('dative')(date)}`
