/** The rows of the sheet and the way from bar to bar. */
import { type Moment, spanOf } from '../../atlas/moment'
import { nearestBar, type PeriodBar, periodBars } from '../../atlas/periodBars'
import type { Atlas, Region, Territory } from '../../atlas/types'
import type { Language } from '../../words/language'

export interface GanttRow {
  territory: Territory
  /** Place among all rows. */
  index: number
  bars: PeriodBar[]
}

export interface GanttSection {
  region: Region
  rows: GanttRow[]
}

/** A bar, by the place of its row and its place in it. */
export interface Place {
  row: number
  bar: number
}

/** Every territory under its region, in the order of the atlas. */
export function sectionsOf(
  { regions, territories }: Pick<Atlas, 'regions' | 'territories'>,
  language: Language,
): GanttSection[] {
  let index = 0
  return regions.flatMap((region) => {
    const rows = territories
      .filter((territory) => territory.region === region.id)
      .map((territory) => ({ territory, index: index++, bars: periodBars(territory, language) }))
    return rows.length > 0 ? [{ region, rows }] : []
  })
}

/** Where the reader begins: the selected territory, else the first that has a period at the moment. */
export function openingPlace(
  rows: readonly GanttRow[],
  territory: string | undefined,
  moment: Moment,
): Place {
  const { from, to } = spanOf(moment)
  const selected = rows.findIndex((row) => row.territory.id === territory)
  const held = rows.findIndex(({ bars }) => bars.some((bar) => bar.from < to && bar.to > from))
  const row = selected !== -1 ? selected : Math.max(0, held)
  return { row, bar: nearestBar(rows[row]?.bars ?? [], to - 1) }
}

/** Left and right within a row, up and down between rows to the bar nearest in time; Home and End in the row. */
export function nextPlace(rows: readonly GanttRow[], { row, bar }: Place, key: string): Place | undefined {
  const last = (rows[row]?.bars.length ?? 1) - 1
  switch (key) {
    case 'ArrowLeft':
      return { row, bar: Math.max(0, bar - 1) }
    case 'ArrowRight':
      return { row, bar: Math.min(last, bar + 1) }
    case 'Home':
      return { row, bar: 0 }
    case 'End':
      return { row, bar: last }
    case 'ArrowUp':
      return inOtherRow(rows, { row, bar }, -1)
    case 'ArrowDown':
      return inOtherRow(rows, { row, bar }, 1)
    case 'PageUp':
      return inOtherRow(rows, { row, bar }, -10)
    case 'PageDown':
      return inOtherRow(rows, { row, bar }, 10)
    default:
      return undefined
  }
}

function inOtherRow(rows: readonly GanttRow[], { row, bar }: Place, by: number): Place {
  const next = Math.min(rows.length - 1, Math.max(0, row + by))
  const day = rows[row]?.bars[bar]?.from ?? 0
  return next === row ? { row, bar } : { row: next, bar: nearestBar(rows[next]?.bars ?? [], day) }
}
