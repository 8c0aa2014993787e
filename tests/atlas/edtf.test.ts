import edtf from 'edtf'
import { describe, expect, test } from 'vitest'
import { EDTF_PATTERN } from '../../geodata/schema'
import { earliestDay, edtfInWords, edtfInYear, isExact, latestDay } from '../../src/atlas/edtf'
import { english } from '../../src/words/language'

const MS_PER_DAY = 86_400_000

/** First and last day by the `edtf` library, an independent reader of ISO 8601-2. */
function judge(text: string): { first: number; last: number } {
  const { min, max } = edtf(text)
  return { first: min / MS_PER_DAY, last: (max + 1) / MS_PER_DAY - 1 }
}

const POINTS = [
  '1938',
  '1939-03',
  '1939-09-17',
  '1939-11-30',
  '1940',
  '1940-02',
  '1940-02-29',
  '1940-06-17',
  '1941-02',
  '1944-12',
  '1944-12-31',
  '1945-01-01',
  '1952-02-29',
  '1991-12-26',
  '1994',
].flatMap((point) => [point, `${point}~`, `${point}?`, `${point}%`])

const INTERVALS = POINTS.flatMap((from, index) =>
  POINTS.slice(index + 4).map((to) => `${from}/${to}`),
).filter((text) => {
  const { first, last } = judge(text)
  return first <= last
})

describe('first and last day that a date allows', () => {
  test.each(POINTS)('%s as the edtf library reads it', (text) => {
    const { first, last } = judge(text)
    expect(earliestDay(text)).toBe(first)
    expect(latestDay(text)).toBe(last)
  })

  test('intervals as the edtf library reads them', () => {
    expect(INTERVALS.length).toBeGreaterThan(1000)
    for (const text of INTERVALS) {
      const [from = '', to = ''] = text.split('/')
      if (judge(to).first < judge(from).first) continue
      const { first, last } = judge(text)
      expect([text, earliestDay(text), latestDay(text)]).toEqual([text, first, last])
    }
  })

  test('every day from 1938 to 1994, and nothing between', () => {
    for (let year = 1938; year <= 1994; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let date = 1; date <= 31; date++) {
          const text = [year, month, date].map((part) => String(part).padStart(2, '0')).join('-')
          const time = Date.parse(text)
          // The platform rolls 31 February over to March; a day must print as it was written.
          const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
          expect([text, earliestDay(text)]).toEqual([text, exists ? time / MS_PER_DAY : undefined])
        }
      }
    }
  })

  // The rule of the atlas for uncertain dates, for beginnings and ends alike.
  test('an uncertain date resolves to its earliest day', () => {
    expect(earliestDay('1944-07~')).toBe(Date.UTC(1944, 6, 1) / MS_PER_DAY)
    expect(earliestDay('1945-05/1945-07')).toBe(Date.UTC(1945, 4, 1) / MS_PER_DAY)
    expect(earliestDay('1945~')).toBe(Date.UTC(1945, 0, 1) / MS_PER_DAY)
  })

  test.each([
    'abc',
    '',
    '1940-02-30',
    '1940-02-31',
    '1939-02-29',
    '1940-13',
    '1940-00',
    '1940-06-31',
    '1940-06-17/abc',
    '1940/1941/1942',
    '1941/1940',
    '1940-06-17 ',
    '~1940',
    '40-06-17',
    '1940-6',
    '/1940',
    '1940/',
    '1940/..',
    '194X',
    '[1940,1941]',
  ])('"%s" is no date of the records', (text) => {
    expect(earliestDay(text)).toBeUndefined()
    expect(latestDay(text)).toBeUndefined()
    expect(isExact(text)).toBe(false)
  })

  test('what the schema lets through is EDTF or no day of the calendar', () => {
    for (const text of [...POINTS, ...INTERVALS]) expect(EDTF_PATTERN.test(text)).toBe(true)
    for (const text of [
      'abc',
      '1940-13',
      '1940-06-32',
      '194X',
      '1940/..',
      '1940/1941/1942',
      '1940-06-17~~',
    ]) {
      expect([text, EDTF_PATTERN.test(text)]).toEqual([text, false])
    }
  })
})

describe('words', () => {
  test.each([
    ['1940', '1940'],
    ['1944-07', 'July 1944'],
    ['1940-06-17', '17 June 1940'],
    ['1944-07~', 'about July 1944'],
    ['1945?', 'about 1945'],
    ['1946-04-05', '5 April 1946'],
    ['1945-05/1945-07', 'May 1945 – July 1945'],
    ['1945-05-08/1945-05-09~', '8 May 1945 – about 9 May 1945'],
    ['no date', 'no date'],
  ])('%s is "%s"', (text, words) => {
    expect(edtfInWords(text, english)).toBe(words)
  })

  test.each([
    ['1940-06-17', 1940, '17 June'],
    ['1940-06-17', 1941, '17 June 1940'],
    ['1944-07~', 1944, 'about July'],
    ['1945-05/1945-07', 1945, 'May – July'],
    ['1944-12/1945-01', 1945, 'December 1944 – January 1945'],
    ['1945', 1945, '1945'],
    ['1945~', 1945, 'about 1945'],
  ])('%s within %d is "%s"', (text, year, words) => {
    expect(edtfInYear(text, year, english)).toBe(words)
  })

  test.each([
    ['1940-06-17', true],
    ['1940-06-17~', false],
    ['1940-06', false],
    ['1940-06-17/1940-06-18', true],
    ['1940-06-17/1940-07', false],
  ])('%s is known to the day: %s', (text, exact) => {
    expect(isExact(text)).toBe(exact)
  })
})
