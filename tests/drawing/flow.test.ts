import { expect, test } from 'vitest'
import { type Block, evenFlow, flow } from '../../src/drawing/flow'

/** A block that is so high at any width, and says where it was set. */
function block(name: string, height: number, more: Partial<Block> = {}): Block {
  return { ...more, set: (left, top) => ({ svg: `${name}@${left},${top} `, bottom: top + height }) }
}

const COLUMNS = [
  { left: 0, width: 100 },
  { left: 120, width: 100 },
]

test('fills one column before the next', () => {
  const { svg, height, fits } = flow([block('a', 40), block('b', 40), block('c', 30)], COLUMNS, 10, 90)
  expect(svg).toBe('a@0,10 b@0,50 c@120,10 ')
  expect([height, fits]).toEqual([80, true])
})

test('leaves room above a block, but not at the top of a column', () => {
  const gap = { gap: 15 }
  expect(flow([block('a', 40, gap), block('b', 40, gap), block('c', 30, gap)], COLUMNS, 10, 95).svg).toBe(
    'a@0,10 b@0,65 c@120,10 ',
  )
})

test('never leaves a heading alone at the foot of a column', () => {
  const head = block('head', 20, { isHead: true })
  expect(flow([block('a', 60), head, block('b', 40)], COLUMNS, 0, 90).svg).toBe('a@0,0 head@120,0 b@120,20 ')
})

test('says when all the columns together are too short', () => {
  expect(flow([block('a', 90), block('b', 90), block('c', 90)], COLUMNS, 0, 100).fits).toBe(false)
})

test('evens the columns out', () => {
  const four = ['a', 'b', 'c', 'd'].map((name) => block(name, 20))
  const { svg, height } = evenFlow(four, COLUMNS, 0, 200)
  expect(svg).toBe('a@0,0 b@0,20 c@120,0 d@120,20 ')
  expect(height).toBe(40)
})
