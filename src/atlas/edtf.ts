/**
 * The part of EDTF (ISO 8601-2, levels 0 and 1) that the records use:
 * a year, month or day, `~` (approximate), `?` (uncertain) or `%` (both) behind it,
 * or an interval of two of these. That records are EDTF at all is checked with
 * the `edtf` library when the data is tested; here is only what the reader needs.
 */
import type { Language } from '../words/language'
import { type Day, dayOf } from './day'

interface EdtfPoint {
  year: number
  month?: number
  date?: number
  approximate: boolean
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/

function parsePoint(text: string): EdtfPoint | undefined {
  const match = POINT.exec(text)
  if (!match) return undefined
  const point: EdtfPoint = { year: Number(match[1]), approximate: match[4] !== undefined }
  if (match[2]) point.month = Number(match[2])
  if (match[3]) point.date = Number(match[3])
  return Number.isNaN(firstDay(point)) ? undefined : point
}

function firstDay({ year, month = 1, date = 1 }: EdtfPoint): Day {
  return dayOf(year, month, date)
}

/** The day after the last one that the point allows. */
function dayAfter({ year, month, date }: EdtfPoint): Day {
  if (date !== undefined && month !== undefined) return dayOf(year, month, date) + 1
  if (month !== undefined) return month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)
  return dayOf(year + 1, 1, 1)
}

function parse(text: string): [EdtfPoint, EdtfPoint] | undefined {
  const [first, second, ...rest] = text.split('/')
  if (first === undefined || rest.length > 0) return undefined
  const from = parsePoint(first)
  const to = second === undefined ? from : parsePoint(second)
  if (!from || !to || firstDay(to) < firstDay(from)) return undefined
  return [from, to]
}

/**
 * The earliest day that an EDTF date allows (`1944-07~` → 1 July 1944, an interval → its first day),
 * for beginnings and ends alike; undefined where the text is no date of the accepted kind.
 */
export function earliestDay(text: string): Day | undefined {
  const points = parse(text)
  return points && firstDay(points[0])
}

/** The last day that an EDTF date allows, or undefined. */
export function latestDay(text: string): Day | undefined {
  const points = parse(text)
  return points && dayAfter(points[1]) - 1
}

/** Whether the date is known to the day. */
export function isExact(text: string): boolean {
  const points = parse(text)
  return points?.every((point) => point.date !== undefined && !point.approximate) ?? false
}

function pointInWords(point: EdtfPoint, { words, formats }: Language, withoutYear: boolean): string {
  const { year, month, date, approximate } = point
  const first = firstDay(point)
  const plain =
    month === undefined
      ? String(year)
      : date === undefined
        ? (withoutYear ? formats.month : formats.monthAndYear)(first)
        : (withoutYear ? formats.dayAndMonth : formats.day)(first)
  return approximate ? words.dates.about(plain) : plain
}

function inWords([from, to]: [EdtfPoint, EdtfPoint], language: Language, withoutYear = false): string {
  const [begins, ends] = [from, to].map((point) => pointInWords(point, language, withoutYear))
  return from === to ? (begins ?? '') : language.words.dates.span(begins ?? '', ends ?? '')
}

/** `17 June 1940`, `about July 1944`, `May 1945 – July 1945`. An unreadable date is returned as it is. */
export function edtfInWords(text: string, language: Language): string {
  const points = parse(text)
  return points ? inWords(points, language) : text
}

/** `17 June`, `about July`, `May – July`: within a year that the reader already sees, the year is left out. */
export function edtfInYear(text: string, year: number, language: Language): string {
  const points = parse(text)
  if (!points) return text
  return inWords(
    points,
    language,
    points.every((point) => point.year === year && point.month !== undefined),
  )
}
