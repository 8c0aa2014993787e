import { describe, expect, test } from 'vitest'
import {
  figureOf,
  type Layout,
  layoutOf,
  PAPERS,
  type Paper,
  PX_PER_MM,
  upright,
} from '../../src/drawing/paper'

const SHEETS: [string, Paper][] = [
  ...Object.entries(PAPERS),
  ...Object.entries(PAPERS).map(([name, paper]): [string, Paper] => [`${name} upright`, upright(paper)]),
  ['a column of 85 mm', figureOf(85)],
  ['a figure of 180 mm', figureOf(180)],
  ['a figure of 240 mm', figureOf(240)],
]

describe.each(SHEETS)('%s', (_, paper) => {
  const layout = layoutOf(paper)

  test('has the proportions of its paper', () => {
    const { width, height, scale } = layout
    // A unit of the drawing is at most half a hundredth of the sheet off.
    expect(Math.abs((width * scale) / PX_PER_MM - paper.width)).toBeLessThan(0.5)
    expect(Math.abs((height * scale) / PX_PER_MM - paper.height)).toBeLessThan(0.5)
  })

  test('gives the map the most of it, and room to the text', () => {
    const { frame, width, height, columns, text } = layout
    expect((frame.width * frame.height) / (width * height)).toBeGreaterThan(0.36)
    expect(columns.length).toBeGreaterThan(0)
    expect(text.bottom - text.top).toBeGreaterThan(90)
  })

  test('lays nothing over anything else or over the edge', () => {
    expect(overlaps(layout)).toEqual([])
  })
})

function overlaps(layout: Layout) {
  const { frame, map, columns, text, title, subtitle, width, foot, height, margin, isNarrow } = layout
  const bottom = frame.top + frame.height
  const right = frame.left + frame.width
  const isBeside = (columns[0]?.left ?? 0) > right
  return [
    title.baseline < subtitle.baseline - subtitle.size ? [] : ['title'],
    subtitle.baseline < frame.top - 4 ? [] : ['subtitle'],
    map.left > frame.left && map.top > frame.top && map.left + map.width < right ? [] : ['map'],
    isBeside || text.top > bottom ? [] : ['text over the map'],
    text.bottom < height - 10 ? [] : ['text over the foot'],
    isBeside ? (foot > bottom ? [] : ['foot']) : [],
    // A figure has no line at its foot.
    isBeside || isNarrow || foot - 9 > text.bottom ? [] : ['foot over the text'],
    columns.every((column, index) => {
      const next = columns[index + 1]
      return column.left + column.width <= (next?.left ?? width - margin + 0.01)
    })
      ? []
      : ['columns'],
  ].flat()
}

test.each(Object.entries(PAPERS))('%s without a title: the map takes its place', (_name, paper) => {
  const [headed, headless] = [layoutOf(paper), layoutOf({ ...paper, headless: true })]
  expect(headless.frame.top).toBe(headless.margin)
  expect(headless.frame.height).toBeGreaterThan(headed.frame.height)
})

test('beneath the map no more room is left than the text takes', () => {
  const whole = layoutOf(upright(PAPERS.a4))
  const little = layoutOf(upright(PAPERS.a4), 120)
  expect(little.frame.height).toBeGreaterThan(whole.frame.height)
  expect(little.text.bottom - little.text.top).toBeCloseTo(120, 0)
})
