import { describe, expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { dayMoment, yearMoment } from '../../src/atlas/moment'
import { nextPlace, openingPlace, type Place, sectionsOf } from '../../src/ui/gantt/rows'
import { english } from '../../src/words/language'

const { atlas } = readAtlas()
const sections = sectionsOf(atlas, english)
const rows = sections.flatMap((section) => section.rows)

test('every territory has a row and every period a bar, under its region', () => {
  expect(rows.map(({ territory }) => territory.id).toSorted((a, b) => a.localeCompare(b))).toEqual(
    atlas.territories.map(({ id }) => id).toSorted((a, b) => a.localeCompare(b)),
  )
  for (const { territory, bars } of rows) expect(bars).toHaveLength(territory.periods.length)
  expect(rows.map(({ index }) => index)).toEqual(rows.map((_, index) => index))
})

describe('the way by keyboard', () => {
  test('opens on the period of the selected territory at the date', () => {
    const place = openingPlace(rows, 'bornholm', dayMoment(-9000))
    expect(rows[place.row]?.territory.id).toBe('bornholm')
    expect(rows[place.row]?.bars[place.bar]?.period.status).toBe('occupied')
    expect(openingPlace(rows, undefined, yearMoment(1980)).row).toBe(0)
  })

  test('left and right stop at the ends of the row, up and down at the first and last row', () => {
    const last = (rows[0]?.bars.length ?? 0) - 1
    expect(nextPlace(rows, { row: 0, bar: 0 }, 'ArrowLeft')).toEqual({ row: 0, bar: 0 })
    expect(nextPlace(rows, { row: 0, bar: 0 }, 'End')).toEqual({ row: 0, bar: last })
    expect(nextPlace(rows, { row: 0, bar: last }, 'ArrowRight')).toEqual({ row: 0, bar: last })
    expect(nextPlace(rows, { row: 0, bar: 1 }, 'ArrowUp')).toEqual({ row: 0, bar: 1 })
    expect(nextPlace(rows, { row: 0, bar: 0 }, 'x')).toBeUndefined()
  })

  test('down goes through every row and lands on a bar that exists', () => {
    let place: Place = { row: 0, bar: 0 }
    for (const row of rows.keys()) {
      expect(place.row).toBe(row)
      expect(rows[place.row]?.bars[place.bar]).toBeDefined()
      place = nextPlace(rows, place, 'ArrowDown') ?? place
    }
  })
})
