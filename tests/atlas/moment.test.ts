import { describe, expect, test } from 'vitest'
import { dayOf } from '../../src/atlas/day'
import {
  dayMoment,
  FIRST_DAY,
  formatMoment,
  LAST_DAY,
  type Moment,
  momentInWords,
  parseMoment,
  sameMoment,
  shiftDays,
  shiftYears,
  spanOf,
  yearMoment,
  yearOfMoment,
} from '../../src/atlas/moment'
import { english } from '../../src/words/language'

const day = (year: number, month: number, date: number): Moment => ({
  kind: 'day',
  day: dayOf(year, month, date),
})
const year = (value: number): Moment => ({ kind: 'year', year: value })

describe('a moment in the address', () => {
  test.each([
    ['1938', year(1938)],
    ['1940', year(1940)],
    ['1994', year(1994)],
    ['1940-06-17', day(1940, 6, 17)],
    ['1944-02-29', day(1944, 2, 29)],
    ['1938-01-01', day(1938, 1, 1)],
    ['1994-12-31', day(1994, 12, 31)],
  ])('%s is read and written back', (text, moment) => {
    expect(parseMoment(text)).toEqual(moment)
    expect(formatMoment(moment)).toBe(text)
  })

  test.each([
    '1937',
    '1995',
    '1937-12-31',
    '1995-01-01',
    '1940-02-31',
    '1939-02-29',
    '1940-06',
    '1940-6-17',
    '01940',
    '1940.5',
    '1e3',
    '-1940',
    '٠١٩٤',
    ' 1940',
    'abc',
    '',
  ])('"%s" is refused', (text) => {
    expect(parseMoment(text)).toBeUndefined()
  })
})

describe('the ends of the slider', () => {
  test('years and days stop at 1938-01-01 and 1994-12-31', () => {
    expect(yearMoment(1900)).toEqual(year(1938))
    expect(yearMoment(2000)).toEqual(year(1994))
    expect(dayMoment(0 - 99_999)).toEqual(day(1938, 1, 1))
    expect(dayMoment(99_999)).toEqual(day(1994, 12, 31))
    expect(FIRST_DAY).toBe(dayOf(1938, 1, 1))
    expect(LAST_DAY).toBe(dayOf(1994, 12, 31))
  })

  test('a step beyond an end stays on it', () => {
    expect(shiftYears(year(1994), 1)).toEqual(year(1994))
    expect(shiftYears(day(1938, 5, 8), -1)).toEqual(day(1938, 5, 8))
    expect(shiftDays(day(1994, 12, 31), 1)).toEqual(day(1994, 12, 31))
    expect(shiftDays(day(1938, 1, 1), -1)).toEqual(day(1938, 1, 1))
  })
})

describe('steps', () => {
  test('by years a day keeps its month and day of the month', () => {
    expect(shiftYears(day(1940, 6, 17), 1)).toEqual(day(1941, 6, 17))
    expect(shiftYears(day(1940, 6, 17), -2)).toEqual(day(1938, 6, 17))
    expect(shiftYears(year(1940), 10)).toEqual(year(1950))
  })

  test('29 February becomes the 28th in a common year', () => {
    expect(shiftYears(day(1944, 2, 29), 1)).toEqual(day(1945, 2, 28))
    expect(shiftYears(day(1944, 2, 29), 4)).toEqual(day(1948, 2, 29))
  })

  test('by days over the ends of months and years', () => {
    expect(shiftDays(day(1940, 2, 28), 1)).toEqual(day(1940, 2, 29))
    expect(shiftDays(day(1941, 2, 28), 1)).toEqual(day(1941, 3, 1))
    expect(shiftDays(day(1941, 1, 1), -1)).toEqual(day(1940, 12, 31))
  })

  test('from a year the first step goes to its first day, or back to its last', () => {
    expect(shiftDays(year(1940), 1)).toEqual(day(1940, 1, 1))
    expect(shiftDays(year(1940), -1)).toEqual(day(1940, 12, 31))
    expect(shiftDays(year(1940), 7)).toEqual(day(1940, 1, 7))
  })
})

describe('year and day', () => {
  test('the year of a moment', () => {
    expect(yearOfMoment(day(1940, 12, 31))).toBe(1940)
    expect(yearOfMoment(day(1941, 1, 1))).toBe(1941)
    expect(yearOfMoment(year(1941))).toBe(1941)
  })

  test('a year spans its days, half-open; a day spans itself', () => {
    expect(spanOf(year(1940))).toEqual({ from: dayOf(1940, 1, 1), to: dayOf(1941, 1, 1) })
    expect(spanOf(day(1940, 12, 31))).toEqual({ from: dayOf(1940, 12, 31), to: dayOf(1941, 1, 1) })
  })

  test('a year is another moment than its first day', () => {
    expect(sameMoment(year(1940), day(1940, 1, 1))).toBe(false)
    expect(sameMoment(day(1940, 1, 1), day(1940, 1, 1))).toBe(true)
  })

  test('words', () => {
    expect(momentInWords(year(1940), english)).toBe('1940')
    expect(momentInWords(day(1946, 4, 5), english)).toBe('5 April 1946')
  })
})
