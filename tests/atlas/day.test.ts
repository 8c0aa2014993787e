import { describe, expect, test } from 'vitest'
import {
  calendarOf,
  dayAndMonthInWords,
  dayInWords,
  dayOf,
  firstDayOfYear,
  isoDay,
  monthName,
  parseIsoDay,
  sameDayInYear,
  yearOf,
} from '../../src/atlas/day'
import { english } from '../../src/words/language'

describe('a day is a number', () => {
  // Julian days of 0h from J. Meeus, "Astronomical Algorithms" (2nd ed.), chapter 7, and the IAU's epoch J2000.0;
  // 1970-01-01 0h is JD 2440587.5 (US Naval Observatory).
  test.each([
    ['1600-01-01', 2305447.5],
    ['1900-01-01', 2415020.5],
    ['1957-10-04', 2436115.5],
    ['1970-01-01', 2440587.5],
    ['1987-01-27', 2446822.5],
    ['1987-04-10', 2446895.5],
    ['1988-01-27', 2447187.5],
    ['1988-06-19', 2447331.5],
    ['2000-01-01', 2451544.5],
  ])('%s begins at Julian day %d', (iso, julianDay) => {
    expect(parseIsoDay(iso)).toBe(julianDay - 2440587.5)
  })

  // GNU coreutils: `date -u -d DATE +%s`, divided by 86400.
  test.each([
    ['1939-09-01', -11080],
    ['1940-02-29', -10899],
    ['1945-05-09', -9003],
    ['1991-12-26', 8029],
  ])('%s is day %d', (iso, day) => {
    expect(parseIsoDay(iso)).toBe(day)
    expect(isoDay(day)).toBe(iso)
  })

  // Weekdays as every history of these events gives them. Day 0 was a Thursday.
  test.each([
    ['1939-09-01', 'Friday'],
    ['1939-11-30', 'Thursday'],
    ['1940-06-17', 'Monday'],
    ['1941-06-22', 'Sunday'],
    ['1945-05-09', 'Wednesday'],
    ['1956-11-04', 'Sunday'],
    ['1968-08-21', 'Wednesday'],
  ])('%s was a %s', (iso, weekday) => {
    const names = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday']
    const day = parseIsoDay(iso) ?? Number.NaN
    expect(names[((day % 7) + 7) % 7]).toBe(weekday)
  })
})

describe('the calendar', () => {
  // The Gregorian rule: every fourth year, but of the hundreds only those divisible by 400.
  test.each([
    [1900, false],
    [1938, false],
    [1940, true],
    [1944, true],
    [1994, false],
    [2000, true],
  ])('29 February %d exists: %s', (year, exists) => {
    expect(Number.isNaN(dayOf(year, 2, 29))).toBe(!exists)
    expect(firstDayOfYear(year + 1) - firstDayOfYear(year)).toBe(exists ? 366 : 365)
  })

  test.each([
    '1940-02-31',
    '1939-02-29',
    '1940-13-01',
    '1940-00-10',
    '1940-06-00',
    '1940-06-31',
    '1940-6-17',
    '1940-06',
    '1940',
    '17.06.1940',
    ' 1940-06-17',
    '1940-06-17T00:00',
    'abc',
    '',
  ])('"%s" is no day', (text) => {
    expect(parseIsoDay(text)).toBeUndefined()
  })

  test('every day of 1938 to 1994 reads back and follows the one before', () => {
    let before = dayOf(1937, 12, 31)
    for (let year = 1938; year <= 1994; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let date = 1; date <= 31; date++) {
          const day = dayOf(year, month, date)
          if (Number.isNaN(day)) continue
          expect(day).toBe(before + 1)
          before = day
          expect(calendarOf(day)).toEqual({ year, month, date })
          expect(parseIsoDay(isoDay(day))).toBe(day)
        }
      }
    }
    expect(yearOf(before)).toBe(1994)
    expect(yearOf(before + 1)).toBe(1995)
  })

  test('the same day in another year keeps day and month; 29 February becomes the 28th', () => {
    const leapDay = dayOf(1944, 2, 29)
    expect(isoDay(sameDayInYear(leapDay, 1945))).toBe('1945-02-28')
    expect(isoDay(sameDayInYear(leapDay, 1948))).toBe('1948-02-29')
    expect(isoDay(sameDayInYear(dayOf(1944, 12, 31), 1939))).toBe('1939-12-31')
    expect(isoDay(sameDayInYear(dayOf(1944, 3, 1), 1945))).toBe('1945-03-01')
  })
})

describe('words', () => {
  test('days, and days within a year', () => {
    expect(dayInWords(dayOf(1946, 4, 5), english)).toBe('5 April 1946')
    expect(dayAndMonthInWords(dayOf(1940, 6, 17), english)).toBe('17 June')
  })

  test('the months are those of English', () => {
    // Unicode CLDR by way of Intl.
    const judge = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })
    for (let month = 1; month <= 12; month++) {
      expect(monthName(month, english)).toBe(judge.format(Date.UTC(1940, month - 1, 15)))
    }
  })
})
