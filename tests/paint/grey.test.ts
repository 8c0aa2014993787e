import { parse, wcagContrast, wcagLuminance } from 'culori'
import { expect, test } from 'vitest'
import { CHANGE_ORDER } from '../../src/atlas/comparison'
import { STATUS_ORDER } from '../../src/atlas/status'
import { GREY } from '../../src/paint/grey'

/** Every colour that stands anywhere in the palette. */
function colours(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('#') ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(colours) : []
}

/** Signs of the page that no sheet of paper has. */
const SCREEN_ONLY = new Set([GREY.focus, GREY.error])

test('holds nothing but greys', () => {
  const all = colours(GREY).filter((colour) => !SCREEN_ONLY.has(colour))
  expect(all.length).toBeGreaterThan(40)
  for (const colour of all) {
    const rgb = parse(colour)
    expect(rgb?.mode === 'rgb' && rgb.r === rgb.g && rgb.g === rgb.b, colour).toBe(true)
  }
})

/** Contrasts of neighbours on the ladder from dark to light. */
function steps(fills: string[]): number[] {
  const ladder = fills.toSorted((a, b) => wcagLuminance(a) - wcagLuminance(b))
  return ladder.slice(1).map((fill, index) => wcagContrast(fill, ladder[index] ?? ''))
}

test('each status and each change is a step of lightness of its own', () => {
  // Textures, which no two neighbours have in common, say it a second time.
  for (const step of steps(STATUS_ORDER.map((status) => GREY.status[status].fill)))
    expect(step).toBeGreaterThan(1.2)
  for (const step of steps(CHANGE_ORDER.map((change) => GREY.change[change].fill)))
    expect(step).toBeGreaterThan(1.5)
})

test('names can be read on every fill, outlines be seen on the land', () => {
  for (const ink of [...Object.values(GREY.status), ...Object.values(GREY.change)]) {
    expect(wcagContrast(ink.label, ink.fill)).toBeGreaterThanOrEqual(4.5)
    expect(wcagContrast(ink.outline, GREY.land)).toBeGreaterThanOrEqual(3)
  }
})
