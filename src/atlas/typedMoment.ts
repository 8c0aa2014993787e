import { english } from '../words/language'
import { dayOf, monthName } from './day'
import { type Moment, parseMoment } from './moment'

const WORDS = /^(\d{1,2})\.?\s+([a-z]{3,})\.?\s+(\d{4})$/i

/** What a reader may type as a date: `1940`, `1940-06-17`, `17 June 1940`, `17 jun 1940`; undefined for anything else. */
export function typedMoment(text: string): Moment | undefined {
  const trimmed = text.trim()
  const match = WORDS.exec(trimmed)
  if (!match) return parseMoment(trimmed)
  const [, date = '', word = '', year = ''] = match
  const month = Array.from({ length: 12 }, (_, index) => index + 1).find((number) =>
    monthName(number, english).toLowerCase().startsWith(word.toLowerCase()),
  )
  if (month === undefined || Number.isNaN(dayOf(Number(year), month, Number(date)))) return undefined
  return parseMoment(`${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`)
}
