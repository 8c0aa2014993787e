/** Parts of text set in columns: from left to right, none higher than needed. */
import type { Column, SetPart } from './sheet'

/** A part of the columns that stays together, set in one of them from a height on. */
export type Section = (column: Column, y: number) => SetPart

/** Fills the columns from left to right, none higher than needed. */
export function setSections(sections: readonly Section[], columns: readonly Column[], gap: number): SetPart {
  const [first] = columns
  if (!first) return { svg: '', bottom: 0 }
  const heights = sections.map((section) => section(first, 0).bottom)
  const svg: string[] = []
  let bottom = 0
  let next = 0
  for (const [index, count] of evenShares(heights, columns.length, gap).entries()) {
    const column = columns[index] ?? first
    let y = column.top
    for (const section of sections.slice(next, next + count)) {
      const part = section(column, y === column.top ? y : y + gap)
      svg.push(part.svg)
      y = part.bottom
    }
    next += count
    bottom = Math.max(bottom, y)
  }
  return { svg: svg.join(''), bottom }
}

/** How many of the parts stand in each of so many columns, so that the highest column is as low as can be. */
function evenShares(heights: readonly number[], columns: number, gap: number): number[] {
  if (columns === 1) return [heights.length]
  let best: number[] = []
  let least = Number.POSITIVE_INFINITY
  for (let count = 1; count <= heights.length; count++) {
    const own = heights.slice(0, count)
    const rest = evenShares(heights.slice(count), columns - 1, gap)
    const highest = Math.max(heightOf(own, gap), highestOf(heights.slice(count), rest, gap))
    if (highest >= least) continue
    least = highest
    best = [count, ...rest]
  }
  return best
}

function heightOf(heights: readonly number[], gap: number): number {
  return heights.reduce((sum, height) => sum + height, 0) + gap * Math.max(0, heights.length - 1)
}

function highestOf(heights: readonly number[], shares: readonly number[], gap: number): number {
  let next = 0
  return Math.max(
    0,
    ...shares.map((count) => {
      next += count
      return heightOf(heights.slice(next - count, next), gap)
    }),
  )
}
