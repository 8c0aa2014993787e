import { expect } from 'vitest'
import { layoutOf, PAPERS, type Paper } from '../../src/drawing/paper'
import { textWidth } from '../../src/drawing/textWidth'
import type { FaceName } from '../../src/paint/faces'
import { find, parseXml, textOf } from './xml'

export interface TextBox {
  text: string
  size: number
  left: number
  right: number
  top: number
  bottom: number
}

/** Where each line of type of a drawing stands, by the widths of its letters. */
export function textBoxes(svg: string): TextBox[] {
  return find(parseXml(svg), 'text').map(({ element, x, y }) => {
    const { attributes } = element
    const text = textOf(element)
    const size = Number(attributes['font-size'])
    const width = textWidth(
      text,
      attributes['class'] as FaceName,
      size,
      Number(attributes['letter-spacing'] ?? 0) / size,
    )
    const at = x + Number(attributes['x'])
    const left =
      { start: at, middle: at - width / 2, end: at - width }[attributes['text-anchor'] ?? 'start'] ??
      Number.NaN
    const baseline = y + Number(attributes['y'])
    return {
      text,
      size,
      left,
      right: left + width,
      top: baseline - size * 0.74,
      bottom: baseline + size * 0.22,
    }
  })
}

/** Fails where a line of type is too small, over the edge of page or map, or over another. */
export function expectWellSet(svg: string, paper: Paper = PAPERS.a4): void {
  const { width, height, map, margin } = layoutOf(paper)
  const boxes = textBoxes(svg)
  expect(boxes.length).toBeGreaterThan(8)
  for (const { text, size, left, right, top, bottom } of boxes) {
    // 7.5 pt are 10 CSS pixels.
    expect(size, text).toBeGreaterThanOrEqual(10)
    expect(left, text).toBeGreaterThanOrEqual(margin - 8)
    expect(right, text).toBeLessThanOrEqual(width - margin + 8)
    expect(top, text).toBeGreaterThanOrEqual(margin / 2)
    expect(bottom, text).toBeLessThanOrEqual(height - margin / 2)
    const inMap = left < map.left + map.width && top < map.top + map.height && bottom > map.top
    if (inMap) expect(right, text).toBeLessThanOrEqual(map.left + map.width)
  }
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      // Lines of one paragraph may touch by the room for descenders and accents.
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      const overlap = across > 0.5 && down > 2
      expect(overlap, `“${a.text}” and “${b.text}”`).toBe(false)
    }
  }
}
