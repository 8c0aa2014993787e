import { expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { activityOf } from '../../src/atlas/activityOf'
import { dayOf, isoDay } from '../../src/atlas/day'
import { formatMoment } from '../../src/atlas/moment'
import { changesIn, type MomentSeries, typedMoments, yearsOf } from '../../src/atlas/momentSeries'
import { atlas, period } from '../drawing/fixture'

const written = ({ moments }: MomentSeries) => moments.map(formatMoment)

test('every year, and every so many', () => {
  expect(written(yearsOf({ from: 1939, to: 1942 }, 1, 60))).toEqual(['1939', '1940', '1941', '1942'])
  expect(written(yearsOf({ from: 1939, to: 1950 }, 5, 60))).toEqual(['1939', '1944', '1949'])
  expect(yearsOf({ from: 1938, to: 1994 }, 1, 60).moments).toHaveLength(57)
})

test('what is beyond the most is counted', () => {
  const cut = yearsOf({ from: 1938, to: 1994 }, 1, 10)
  expect(written(cut).at(-1)).toBe('1947')
  expect(cut.left).toBe(47)
})

test('the first day, then the days on which a status changes, both ends of the span included', () => {
  const names = new Set(['annexed-land', 'occupied-land', 'small-base'])
  const territories = atlas.territories.filter(({ id }) => names.has(id))
  // Of the fixture: annexed from 1939-01-01, occupied 1940-06-17 to 1941-01-01, leased from 1940-01-01.
  expect(written(changesIn(territories, { from: 1939, to: 1940 }, 60))).toEqual([
    '1939-01-01',
    '1940-01-01',
    '1940-06-17',
  ])
  expect(written(changesIn(territories, { from: 1941, to: 1947 }, 60))).toEqual(['1941-01-01', '1947-01-01'])
})

test('a period that goes on under the same status is no change', () => {
  const [plot] = atlas.territories
  if (!plot) throw new Error('the fixture is empty')
  const two = {
    ...plot,
    periods: [period('occupied', '1940-02-01', '1940-05-01'), period('occupied', '1940-05-01', '1941-01-01')],
  }
  expect(written(changesIn([two], { from: 1940, to: 1940 }, 60))).toEqual(['1940-01-01', '1940-02-01'])
})

test('of the real records every day of the list changes something, and no other day does', () => {
  const { territories } = readAtlas().atlas
  const { moments } = changesIn(territories, { from: 1939, to: 1941 }, 1000)
  const statuses = (day: number) =>
    territories.map((territory) => activityOf(territory, { kind: 'day', day })?.status ?? '').join()
  const found: string[] = []
  for (let day = dayOf(1939, 1, 2), before = statuses(day - 1); day <= dayOf(1941, 12, 31); day++) {
    const now = statuses(day)
    if (now !== before) found.push(isoDay(day))
    before = now
  }
  expect(found.length).toBeGreaterThan(40)
  expect(moments.map(formatMoment)).toEqual(['1939-01-01', ...found])
})

test('a typed list: years and days in its order, each once; the rest is named', () => {
  const typed = typedMoments('1945, 1939-09-17 1945; 1899 soon 1940-02-30', 60)
  expect(written(typed)).toEqual(['1945', '1939-09-17'])
  expect(typed.unread).toEqual(['1899', 'soon', '1940-02-30'])
  expect(typedMoments('  ', 60)).toEqual({ moments: [], left: 0, unread: [] })
})
