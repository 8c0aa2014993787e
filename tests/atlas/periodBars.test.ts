import { describe, expect, test } from 'vitest'
import { dayOf, isoDay } from '../../src/atlas/day'
import { LAST_DAY } from '../../src/atlas/moment'
import { nearestBar, openingOf, periodBars } from '../../src/atlas/periodBars'
import { english } from '../../src/words/language'
import { territoryWith } from '../fixtures/territory'

describe('a period as a bar', () => {
  const [sure, month, about, late] = periodBars(
    territoryWith(
      ['occupied', '1940-06-17', '1940-08-06'],
      ['annexed', '1941-07', '1942-03-01~'],
      ['contested', '1942-03-01~', '1944-02-02'],
      ['garrisoned', '1989-01-01', '1999-01-01', 'Western Group'],
    ),
    english,
  )

  test('of known days stands between them, in full words', () => {
    expect([isoDay(sure?.from ?? 0), isoDay(sure?.to ?? 0)]).toEqual(['1940-06-17', '1940-08-06'])
    expect([sure?.uncertainFrom, sure?.uncertainTo]).toEqual([0, 0])
    expect(sure?.name).toBe('Westland: Occupied, 17 June 1940 – 6 August 1940')
  })

  test('that began in a month fades in over it', () => {
    expect(isoDay(month?.from ?? 0)).toBe('1941-07-01')
    expect(month?.uncertainFrom).toBe(31)
  })

  test('of a day about which it ended or began fades over a day at least', () => {
    expect(month?.uncertainTo).toBe(1)
    expect(isoDay(month?.to ?? 0)).toBe('1942-03-02')
    expect(about?.uncertainFrom).toBe(1)
  })

  test('is cut where the slider ends, and named with its regime', () => {
    expect(late?.to).toBe(LAST_DAY + 1)
    expect(late?.name).toMatch(/^Westland: Western Group, garrisoned, /)
  })

  test('that ended before 1938 has none; one that began before opens on the first day', () => {
    const [only, ...rest] = periodBars(
      territoryWith(['other-power', '1930-01-01', '1935-01-01'], ['other-power', '1935-01-01', '1939-01-01']),
      english,
    )
    expect(rest).toEqual([])
    expect(only && openingOf(only.period)).toEqual({ kind: 'day', day: dayOf(1938, 1, 1) })
  })
})

test('the nearest bar is the one that holds on the day, else the closest', () => {
  const bars = periodBars(
    territoryWith(
      ['occupied', '1940-01-01', '1941-01-01'],
      ['annexed', '1950-01-01', '1951-01-01'],
      ['annexed', '1960-01-01', '1961-01-01'],
    ),
    english,
  )
  const nearest = (year: number) => nearestBar(bars, dayOf(year, 6, 1))
  expect([1938, 1940, 1944, 1947, 1950, 1957, 1994].map(nearest)).toEqual([0, 0, 0, 1, 1, 2, 2])
})
