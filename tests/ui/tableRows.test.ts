import { expect, test } from 'vitest'
import { firstDayOfYear } from '../../src/atlas/day'
import { yearMoment } from '../../src/atlas/moment'
import type { Period, Territory } from '../../src/atlas/types'
import { tableSections } from '../../src/ui/table/rows'

/** With one period, from the beginning of a year to that of another. */
function land(id: string, region: string, status: Period['status'], from: number, to: number) {
  const period = { status, from: `${from}`, fromDay: firstDayOfYear(from), toDay: firstDayOfYear(to) }
  return { id, region, periods: [period] } as unknown as Territory
}

const atlas = {
  regions: ['north', 'south', 'west'].map((id) => ({ id, name: id, summary: '' })),
  territories: [
    land('early', 'south', 'occupied', 1940, 1942),
    land('held', 'south', 'other-power', 1940, 1946),
    land('late', 'north', 'annexed', 1945, 1950),
  ],
}

const shown = (moment: number, compare?: number) =>
  tableSections(atlas, yearMoment(moment), compare === undefined ? undefined : yearMoment(compare)).map(
    ({ region, rows }) => [
      region.id,
      rows.map(({ territory, activity, other }) => [territory.id, activity?.status, other?.status]),
    ],
  )

test('every painted territory stands under its region, in the order of the atlas; other powers, too', () => {
  expect(shown(1941)).toEqual([
    [
      'south',
      [
        ['early', 'occupied', undefined],
        ['held', 'other-power', undefined],
      ],
    ],
  ])
})

test('in a comparison what was there on either date is listed, with both', () => {
  expect(shown(1945, 1941)).toEqual([
    ['north', [['late', 'annexed', undefined]]],
    [
      'south',
      [
        ['early', undefined, 'occupied'],
        ['held', 'other-power', 'other-power'],
      ],
    ],
  ])
})
