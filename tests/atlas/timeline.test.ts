import { describe, expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { activeTerritories, shownTerritories } from '../../src/atlas/activity'
import { isoDay } from '../../src/atlas/day'
import { dayMoment } from '../../src/atlas/moment'
import { ACTIVE_ORDER, areaSteps, changesOf, neighbourChange } from '../../src/atlas/timeline'
import { territoryWith } from '../fixtures/territory'

const { atlas } = readAtlas()

describe('the days of change', () => {
  const changes = changesOf({
    regions: [],
    scenes: [],
    territories: [
      territoryWith(
        ['occupied', '1940-06-17', '1940-08-06'],
        ['annexed', '1940-08-06', '1941-07-07'],
        ['contested', '1941-07-07', '1941-10-21'],
      ),
      territoryWith(['leased', '1940-06-17', '1941-12-02']),
    ],
  })

  test('are those of active periods, each with how many territories change', () => {
    expect(changes.map(({ day, count }) => `${isoDay(day)} ${count}`)).toEqual([
      '1940-06-17 2',
      '1940-08-06 1',
      '1941-07-07 1',
      '1941-12-02 1',
    ])
  })

  test('the one before and the one after', () => {
    const [first = Number.NaN, second = Number.NaN] = changes.map(({ day }) => day)
    expect(neighbourChange(changes, first, 1)).toBe(second)
    expect(neighbourChange(changes, second, -1)).toBe(first)
    expect(neighbourChange(changes, first, -1)).toBeUndefined()
  })
})

test('areas by status are the sums of what is active on the day of each step', () => {
  const steps = areaSteps(atlas, changesOf(atlas))
  expect(steps.length).toBeGreaterThan(100)
  for (const { day, areas } of steps) {
    const active = activeTerritories(shownTerritories(atlas, dayMoment(day)))
    const sums = ACTIVE_ORDER.map((status) =>
      active
        .filter(({ activity }) => activity.status === status)
        .reduce((sum, { territory }) => sum + territory.areaKm2, 0),
    )
    for (const [index, sum] of sums.entries()) expect(areas[index], isoDay(day)).toBeCloseTo(sum, 3)
  }
})
