/** The index must say what looking at every period says, whatever way one comes. */
import { describe, expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { activeTerritories, activityOf, shownTerritories, territoriesAt } from '../../src/atlas/activity'
import {
  dayMoment,
  FIRST_DAY,
  FIRST_YEAR,
  formatMoment,
  LAST_DAY,
  LAST_YEAR,
  type Moment,
  spanOf,
  yearMoment,
} from '../../src/atlas/moment'
import { isActive } from '../../src/atlas/status'
import { TimeCursor } from '../../src/atlas/timeCursor'
import { firstFrom, TimeIndex } from '../../src/atlas/timeIndex'
import type { Territory } from '../../src/atlas/types'
import { territoryWith } from '../fixtures/territory'

const { atlas } = readAtlas()
const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => yearMoment(FIRST_YEAR + index))

/** The same numbers in every run (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

/** Jumps to years and days in no order; days on and beside turns come most often. */
function wandering(count: number): Moment[] {
  const next = numbers(1938)
  const turns = atlas.territories.flatMap(({ periods }) =>
    periods.flatMap(({ fromDay, toDay }) => [fromDay, toDay]),
  )
  return Array.from({ length: count }, () => {
    const kind = next()
    if (kind < 0.3) return yearMoment(FIRST_YEAR + Math.floor(next() * years.length))
    if (kind < 0.5) return dayMoment(FIRST_DAY + Math.floor(next() * (LAST_DAY - FIRST_DAY + 1)))
    return dayMoment((turns[Math.floor(next() * turns.length)] ?? 0) + Math.floor(next() * 3) - 1)
  })
}

/** By looking at every period, without the index and without its order. */
function expected(territory: Territory, moment: Moment) {
  const { from, to } = spanOf(moment)
  const parts = territory.periods.filter(({ fromDay, toDay }) => fromDay < to && toDay > from)
  const period = parts.findLast(({ status }) => isActive(status)) ?? parts.at(-1)
  return period && { territory: territory.id, status: period.status, parts }
}

describe('at any moment', () => {
  test.each([
    ['forwards', years],
    ['backwards', years.toReversed()],
    ['in leaps', wandering(600)],
  ])('%s: every territory is what its periods say', (_, moments) => {
    const cursor = new TimeCursor(atlas)
    for (const moment of moments) {
      cursor.moveTo(moment)
      const found = cursor.shown.map(({ territory, activity }) => ({
        territory: territory.id,
        status: activity.status,
        parts: activity.parts,
      }))
      const all = atlas.territories.flatMap((territory) => expected(territory, moment) ?? [])
      expect(found, formatMoment(moment)).toEqual(all)
      // Stripes, too, and whatever else an activity says.
      expect(cursor.shown.map(({ activity }) => activity)).toEqual(
        cursor.shown.map(({ territory }) => activityOf(territory, moment)),
      )
      expect(cursor.active).toEqual(activeTerritories(cursor.shown))
    }
  })

  test('what a move says to have changed is all that a map must touch', () => {
    const cursor = new TimeCursor(atlas)
    const drawn = new Map<string, string | undefined>()
    for (const moment of wandering(300)) {
      for (const { territory, activity } of cursor.moveTo(moment)) {
        drawn.set(territory.id, activity && `${activity.status} ${activity.partial}`)
      }
      const all = atlas.territories.map((territory) => {
        const activity = activityOf(territory, moment)
        return [territory.id, activity && `${activity.status} ${activity.partial}`]
      })
      expect(Object.fromEntries(drawn), formatMoment(moment)).toEqual(Object.fromEntries(all))
    }
  })

  test('two who ask for different moments do not disturb each other', () => {
    const first = territoriesAt(atlas, yearMoment(1940)).shown
    const ids = first.map(({ territory }) => territory.id)
    shownTerritories(atlas, yearMoment(1980))
    expect(first.map(({ territory }) => territory.id)).toEqual(ids)
    expect(shownTerritories(atlas, yearMoment(1940))).toEqual(first)
  })
})

describe('a step', () => {
  test('on which nothing changes leaves the list as it is', () => {
    const cursor = new TimeCursor(atlas)
    cursor.moveTo(dayMoment(FIRST_DAY))
    const { shown } = cursor
    expect(cursor.moveTo(dayMoment(FIRST_DAY + 1))).toEqual([])
    expect(cursor.shown).toBe(shown)
  })

  test('looks only at territories that have a turn on the way', () => {
    const early = territoryWith(['occupied', '1940-06-17', '1941-07-07'])
    const late = territoryWith(['garrisoned', '1980-01-01', '1989-02-15'])
    const index = new TimeIndex([early, late])
    expect([...index.between(yearMoment(1944), yearMoment(1945))]).toEqual([])
    expect([...index.between(yearMoment(1940), yearMoment(1941))]).toEqual([0])
    expect([...index.between(yearMoment(1988), yearMoment(1989))]).toEqual([1])
    expect(index.between(yearMoment(1994), yearMoment(1938))).toEqual(new Set([0, 1]))
  })

  test('costs the same with twenty times the records, if what is added does not change in it', () => {
    const unmoved = { ...territoryWith(['other-power', '1930-01-01', '2000-01-01']), id: 'unmoved' }
    const added = Array.from({ length: 19 * atlas.territories.length }, () => unmoved)
    const looks = [atlas.territories, [...atlas.territories, ...added]].map((territories) => {
      let count = 0
      const watched = territories.map((territory) => ({
        ...territory,
        get periods() {
          count++
          return territory.periods
        },
      }))
      const cursor = new TimeCursor({ territories: watched })
      cursor.moveTo(yearMoment(FIRST_YEAR))
      count = 0
      for (const moment of [...years, dayMoment(LAST_DAY), dayMoment(LAST_DAY - 1)]) cursor.moveTo(moment)
      return count
    })
    expect(looks[0]).toBeGreaterThan(100)
    expect(looks[1]).toBe(looks[0])
  })
})

test('the first number from a value on', () => {
  expect([0, 1, 2, 5, 6].map((value) => firstFrom([1, 2, 2, 5], value))).toEqual([0, 0, 1, 3, 4])
  expect(firstFrom([], 1)).toBe(0)
})
