/** Dates in the case that a Finnish sentence needs. They come finished: "17. kesäkuuta 1940", "kesäkuu 1940", "1940". */
import { eachDate } from '../eachDate'

export const ABOUT = 'noin '

const isYear = (date: string) => /^\d{4}$/.test(date)

/** A day is a partitive that fits everywhere; a month alone takes the ending, and a year stands behind its word. */
const inCase = (ofMonth: string, ofYear: string) => (phrase: string) =>
  eachDate(phrase, ABOUT, (date) =>
    isYear(date) ? `${ofYear} ${date}` : date.replace(/kuu(?= |$)/, `kuu${ofMonth}`),
  )

/** "17. kesäkuuta 1940", "kesäkuussa 1940", "vuonna 1940". */
export const on = inCase('ssa', 'vuonna')

/** "17. kesäkuuta 1940 alkaen", "kesäkuusta 1940 alkaen". */
export const since = (date: string) => `${inCase('sta', 'vuodesta')(date)} alkaen`

/** "17. kesäkuuta 1940 asti", "kesäkuuhun 1940 asti". */
export const until = (date: string) => `${inCase('hun', 'vuoteen')(date)} asti`

/** Behind "verrattuna": "ajankohtaan 17. kesäkuuta 1940", "vuoteen 1940". */
export const to = (date: string) => `${isYear(date) ? 'vuoteen' : 'ajankohtaan'} ${date}`
