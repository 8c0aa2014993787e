import { describe, expect, test } from 'vitest'
import { dayOf, isoDay } from '../../src/atlas/day'
import { dayMoment, FIRST_DAY, LAST_DAY, yearMoment } from '../../src/atlas/moment'
import {
  following,
  isNarrowest,
  isWhole,
  middleOf,
  setsDays,
  type TimeWindow,
  ticksOf,
  trackEnds,
  WHOLE,
  zoomed,
  zoomedUpon,
} from '../../src/atlas/timeWindow'
import { english } from '../../src/words/language'

const D_DAY = dayOf(1944, 6, 6)
const days = ({ from, to }: TimeWindow) => to - from
const labels = (span: TimeWindow) => ticksOf(span, english).flatMap(({ label }) => label ?? [])
const around = (day: number, length: number) => ({ from: day, to: day + length })

describe('zooming', () => {
  test('in stops at a month, out at all the years', () => {
    let span = WHOLE
    for (let step = 0; step < 12; step++) span = zoomed(span, 1 / 3, D_DAY)
    expect(days(span)).toBe(31)
    expect(isNarrowest(span)).toBe(true)
    expect(span.from <= D_DAY && D_DAY < span.to).toBe(true)
    for (let step = 0; step < 12; step++) span = zoomed(span, 3, D_DAY)
    expect(span).toEqual(WHOLE)
    expect(isWhole(span)).toBe(true)
  })

  test.each([0.1, 0.5, 0.9])('the anchor keeps its place, here %d of the way', (place) => {
    const span = { from: dayOf(1950, 1, 1), to: dayOf(1970, 1, 1) }
    const anchor = span.from + place * days(span)
    const closer = zoomed(span, 0.25, anchor)
    expect((anchor - closer.from) / days(closer)).toBeCloseTo(place, 2)
  })

  test('upon a day brings it to the middle', () => {
    const span = zoomedUpon(WHOLE, 1 / 9, D_DAY)
    expect(Math.abs((span.from + span.to) / 2 - D_DAY)).toBeLessThanOrEqual(1)
    expect(zoomedUpon(span, 30, D_DAY)).toEqual(WHOLE)
    expect(zoomedUpon(WHOLE, 1 / 9, FIRST_DAY).from).toBe(FIRST_DAY)
  })

  test('never leaves 1938–1994', () => {
    for (const anchor of [FIRST_DAY, LAST_DAY]) {
      for (const factor of [1 / 3, 1 / 50, 3]) {
        const span = zoomed(around(anchor, 1000), factor, anchor)
        expect(span.from).toBeGreaterThanOrEqual(WHOLE.from)
        expect(span.to).toBeLessThanOrEqual(WHOLE.to)
      }
    }
  })

  test('days are set within a decade or so, years beyond', () => {
    expect(setsDays(WHOLE)).toBe(false)
    expect(setsDays(around(FIRST_DAY, 20 * 365))).toBe(false)
    expect(setsDays(around(FIRST_DAY, 10 * 365))).toBe(true)
  })
})

describe('the window follows the date', () => {
  const span = { from: dayOf(1944, 1, 1), to: dayOf(1945, 1, 1) }

  test('and stays while the date is in it', () => {
    expect(following(span, dayMoment(D_DAY))).toBe(span)
    expect(following(WHOLE, yearMoment(1994))).toBe(WHOLE)
  })

  test.each(['1938-01-01', '1943-12-31', '1945-01-01', '1968-08-21', '1994-12-31'])('to %s', (text) => {
    const day = dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))
    const next = following(span, dayMoment(day))
    expect(days(next)).toBe(days(span))
    expect(next.from <= day && day < next.to).toBe(true)
    expect(next.from).toBeGreaterThanOrEqual(WHOLE.from)
    expect(next.to).toBeLessThanOrEqual(WHOLE.to)
  })
})

test('the middle of a leap year is the start of 2 July, that of a day its noon', () => {
  expect(middleOf(yearMoment(1944))).toBe(dayOf(1944, 7, 2))
  expect(middleOf(dayMoment(D_DAY))).toBe(D_DAY + 0.5)
})

describe('marks', () => {
  test('of days stand where the arrow points on that day', () => {
    const marks = ticksOf(around(dayOf(1944, 6, 1), 30), english)
    expect(marks.find(({ label }) => label === '7')?.day).toBe(middleOf(dayMoment(dayOf(1944, 6, 7))))
  })

  test('of all the years stand upon their middles, where the slider of years stands', () => {
    expect(labels(WHOLE)).toEqual([
      '1938',
      ...Array.from({ length: 11 }, (_, index) => String(1940 + 5 * index)),
    ])
    const ends = trackEnds(WHOLE)
    const [first, last] = [ticksOf(WHOLE, english).at(0)?.day, ticksOf(WHOLE, english).at(-1)?.day]
    expect([first, last]).toEqual([ends.from, ends.to])
  })

  test('of a year are its months', () => {
    expect(labels(around(dayOf(1940, 1, 1), 366))).toEqual(
      '1940 Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
    )
  })

  test('of a month are its days, the first with its month', () => {
    expect(labels(around(dayOf(1940, 6, 16), 31)).join(' ')).toBe('16 19 22 25 28 1 Jul 4 7 10 13 16')
  })

  test('lie within the window and are never too many to read', () => {
    for (let length = 31; length < WHOLE.to - WHOLE.from; length = Math.ceil(length * 1.1)) {
      const span = around(dayOf(1938, 1, 1) + 11, length)
      const ticks = ticksOf(span.to > WHOLE.to ? WHOLE : span, english)
      const labelled = ticks.filter(({ label }) => label !== undefined)
      expect(labelled.length, `${length} days`).toBeGreaterThanOrEqual(3)
      expect(labelled.length, `${length} days`).toBeLessThanOrEqual(16)
      for (const { day } of ticks) expect(isoDay(Math.floor(day)) >= isoDay(span.from)).toBe(true)
    }
  })
})
