/** Dates as a Lithuanian sentence needs them. They come finished: "1940 m. birželio 17 d.", "1940 m. birželis", "1940". */
import { eachDate } from '../eachDate'

export const ABOUT = 'maždaug '

/** Months that stand without a day, of which alone the case is heard: what "m." and "d." stand for is not written out. */
const MONTHS: Readonly<Record<string, { genitive: string; accusative: string }>> = {
  sausis: { genitive: 'sausio', accusative: 'sausį' },
  vasaris: { genitive: 'vasario', accusative: 'vasarį' },
  kovas: { genitive: 'kovo', accusative: 'kovą' },
  balandis: { genitive: 'balandžio', accusative: 'balandį' },
  gegužė: { genitive: 'gegužės', accusative: 'gegužę' },
  birželis: { genitive: 'birželio', accusative: 'birželį' },
  liepa: { genitive: 'liepos', accusative: 'liepą' },
  rugpjūtis: { genitive: 'rugpjūčio', accusative: 'rugpjūtį' },
  rugsėjis: { genitive: 'rugsėjo', accusative: 'rugsėjį' },
  spalis: { genitive: 'spalio', accusative: 'spalį' },
  lapkritis: { genitive: 'lapkričio', accusative: 'lapkritį' },
  gruodis: { genitive: 'gruodžio', accusative: 'gruodį' },
}

/** "1940 m." of a year, all else as it is. */
export const named = (date: string) => (/^\d{4}$/.test(date) ? `${date} m.` : date)

const inCase = (form: 'genitive' | 'accusative') => (phrase: string) =>
  eachDate(phrase, ABOUT, (date) =>
    named(date).replace(/\p{L}+$/u, (month) => MONTHS[month]?.[form] ?? month),
  )

/** When: "1940 m. birželio 17 d.", "1940 m. birželį", "1940 m.". */
export const on = inCase('accusative')

/** "nuo 1940 m. birželio 17 d.", "nuo 1940 m. birželio". */
export const since = (date: string) => `nuo ${inCase('genitive')(date)}`

/** "iki 1940 m. birželio 17 d.". */
export const until = (date: string) => `iki ${inCase('genitive')(date)}`

/** "nuo 1939 m. iki 1945 m.". */
export const between = (from: string, to: string) => `${since(from)} ${until(to)}`

/** A sentence that may end on "m." or "d.", whose stop is then its own. */
export const sentence = (words: string) => (words.endsWith('.') ? words : `${words}.`)
