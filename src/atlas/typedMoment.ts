/** Dates that a reader types. */
import { english, type Language } from '../words/language'
import { dayOf, isoDay } from './day'
import { type Moment, parseMoment } from './moment'

/** Of figures with dots: day, month, year. */
const DOTTED = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)
/** Of a month, what is typed at least. */
const LEAST_LETTERS = 3

/**
 * What a reader may type as a date: `1940`, `1940-06-17`, `17.6.1940`, and a day in the words of the
 * language or of English, the month in short if need be: `17 June 1940`, `17 jun 1940`, `17. Juni 1940`.
 * Undefined for anything else and for dates outside 1938–1994.
 */
export function typedMoment(text: string, language: Language): Moment | undefined {
  const trimmed = text.trim()
  const [, date, month, year] = DOTTED.exec(trimmed) ?? []
  const day =
    year === undefined
      ? (dayInWords(trimmed, language) ?? dayInWords(trimmed, english))
      : dayOf(Number(year), Number(month), Number(date))
  return parseMoment(day === undefined ? trimmed : Number.isNaN(day) ? '' : isoDay(day))
}

/** The one day of its year on which the language could have said so; undefined where there is none, or several. */
function dayInWords(text: string, { formats }: Language): number | undefined {
  const parts = partsOf(text)
  const numbers = parts.filter((part) => /^\d/.test(part))
  const year = numbers.find((number) => number.length === 4)
  const date = numbers.find((number) => number.length <= 2)
  if (numbers.length !== 2 || year === undefined || date === undefined) return undefined
  const typed = parts.filter((part) => !numbers.includes(part))
  const days = MONTHS.map((month) => dayOf(Number(year), month, Number(date))).filter((day) => {
    if (Number.isNaN(day)) return false
    const said = partsOf(`${formats.day(day)} ${formats.month(day)}`)
    return typed.every((word) =>
      said.some((other) => other === word || (word.length >= LEAST_LETTERS && other.startsWith(word))),
    )
  })
  return days.length === 1 ? days[0] : undefined
}

/** Numbers and words, without what stands between them. */
function partsOf(text: string): string[] {
  return text.toLowerCase().match(/\d+|[\p{L}\p{M}]+/gu) ?? []
}
