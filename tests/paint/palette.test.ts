import { clampRgb, converter, differenceCiede2000, wcagContrast, wcagLuminance } from 'culori'
import { describe, expect, test } from 'vitest'
import { CHANGE_ORDER } from '../../src/atlas/comparison'
import { STATUS_ORDER } from '../../src/atlas/status'
import type { Palette } from '../../src/paint/palette'
import { DARK, LIGHT } from '../../src/paint/themes'

/*
 * The limits are those that the palette was designed to. Colour difference is CIEDE2000 (Sharma, Wu and
 * Dalal 2005), colour-vision deficiency by the matrices of Machado, Oliveira and Fernandes 2009 at severity 1.0
 * on linear RGB, contrast by WCAG 2; WCAG itself asks for 4.5 for text (1.4.3) and 3 for marks (1.4.11).
 */
type Matrix = readonly [number[], number[], number[]]
const DEFICIENCY = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>

type Sight = 'normal' | 'grey' | keyof typeof DEFICIENCY

const difference = differenceCiede2000()
const linear = converter('lrgb')

function seen(color: string, sight: Sight) {
  const { r, g, b } = linear(color) ?? { r: 0, g: 0, b: 0 }
  if (sight === 'normal') return clampRgb({ mode: 'lrgb', r, g, b })
  if (sight === 'grey') {
    const light = wcagLuminance(color)
    return clampRgb({ mode: 'lrgb', r: light, g: light, b: light })
  }
  const [red, green, blue] = DEFICIENCY[sight].map(([x, y, z]) => x * r + y * g + z * b)
  return clampRgb({ mode: 'lrgb', r: red ?? 0, g: green ?? 0, b: blue ?? 0 })
}

/** The smallest difference between two of `colors`, or between one of them and one of `grounds`. */
function smallestDifference(colors: string[], sight: Sight, grounds?: string[]): number {
  const pairs = colors.flatMap((color, index) =>
    (grounds ?? colors.slice(index + 1)).map((other) => difference(seen(color, sight), seen(other, sight))),
  )
  return Math.min(...pairs)
}
const fills = (palette: Palette, ...except: string[]) =>
  STATUS_ORDER.filter((status) => !except.includes(status)).map((status) => palette.status[status].fill)

const SIGHTS: Sight[] = ['normal', 'protan', 'deutan', 'tritan', 'grey']

describe('statuses can be told apart by flat colour alone, textures not counted', () => {
  // The front and other powers are context; on a black-and-white print crosshatch and dotted edge tell them.
  test.each([
    ['light', 'without the front', [28, 13.5, 15.5, 20.5, 8]],
    ['light', 'all', [18.5, 13.5, 15.5, 15, 5]],
    ['dark', 'without the front', [22.5, 18.5, 15, 17.5, 6]],
    ['dark', 'all', [13, 10, 14, 17.5, 2.2]],
  ])('%s, %s', (theme, set, limits) => {
    const colors = fills(theme === 'light' ? LIGHT : DARK, ...(set === 'all' ? [] : ['contested']))
    for (const [index, sight] of SIGHTS.entries()) {
      const least = limits[index] ?? Number.NaN
      expect(smallestDifference(colors, sight), `${sight} sight`).toBeGreaterThanOrEqual(least)
    }
  })

  test.each([
    ['light', [15.5, 15.5, 15.5, 13, 7]],
    ['dark', [15, 14, 15, 15.5, 6.5]],
  ])('%s: from land, water and the tint of the Soviet Union', (theme, limits) => {
    const palette = theme === 'light' ? LIGHT : DARK
    for (const [index, sight] of SIGHTS.entries()) {
      const grounds = [palette.land, palette.water, palette.ussr]
      const found = smallestDifference(fills(palette, 'contested'), sight, grounds)
      expect(found, `${sight} sight`).toBeGreaterThanOrEqual(limits[index] ?? Number.NaN)
    }
  })

  test('lightness is a ladder: no two of the five active statuses are equally light', () => {
    for (const palette of [LIGHT, DARK]) {
      const lights = fills(palette, 'contested', 'other-power')
        .map(wcagLuminance)
        .toSorted((a, b) => a - b)
      for (const [index, light] of lights.slice(1).entries()) {
        expect((light + 0.05) / ((lights[index] ?? 0) + 0.05)).toBeGreaterThan(1.15)
      }
    }
  })
})

const changes = (palette: Palette) => CHANGE_ORDER.map((change) => palette.change[change].fill)

describe('what changed can be told apart by flat colour alone, textures not counted', () => {
  test.each([
    ['light', [22, 16, 15, 20, 9.5]],
    ['dark', [28, 16, 20, 24, 9.5]],
  ])('%s', (theme, limits) => {
    const colors = changes(theme === 'light' ? LIGHT : DARK)
    for (const [index, sight] of SIGHTS.entries()) {
      const least = limits[index] ?? Number.NaN
      expect(smallestDifference(colors, sight), `${sight} sight`).toBeGreaterThanOrEqual(least)
    }
  })

  test.each([
    ['light', [17, 17, 17, 17, 7]],
    ['dark', [13.5, 12.5, 12.5, 13.5, 12.5]],
  ])('%s: from land, water and the tint of the Soviet Union', (theme, limits) => {
    const palette = theme === 'light' ? LIGHT : DARK
    for (const [index, sight] of SIGHTS.entries()) {
      const found = smallestDifference(changes(palette), sight, [palette.land, palette.water, palette.ussr])
      expect(found, `${sight} sight`).toBeGreaterThanOrEqual(limits[index] ?? Number.NaN)
    }
  })

  test.each([LIGHT, DARK])(
    '$theme: on a black-and-white print two textures and a broken outline help',
    (palette) => {
      const { gained, lost, changed, unchanged } = palette.change
      expect([gained.texture, unchanged.texture]).toEqual([undefined, undefined])
      expect([lost.texture?.kind, changed.texture?.kind]).toEqual(['level', 'dots'])
      expect(CHANGE_ORDER.filter((change) => palette.change[change].dash)).toEqual(['lost'])
      // The two without a texture are as far apart in lightness as can be.
      expect(difference(seen(gained.fill, 'grey'), seen(unchanged.fill, 'grey'))).toBeGreaterThan(25)
    },
  )

  test.each([LIGHT, DARK])('$theme: the textures are those for which the map has layers', (palette) => {
    const known = STATUS_ORDER.map((status) => palette.status[status].texture)
    for (const change of CHANGE_ORDER) expect(known).toContain(palette.change[change].texture)
  })
})

describe.each([LIGHT, DARK])('contrast, $theme', (palette) => {
  const grounds = [palette.paper, palette.panel, palette.control]

  test('text on paper, panel and controls', () => {
    for (const ground of grounds) {
      expect(wcagContrast(palette.ink, ground)).toBeGreaterThanOrEqual(12)
      expect(wcagContrast(palette.ink2, ground)).toBeGreaterThanOrEqual(7)
      expect(wcagContrast(palette.ink3, ground)).toBeGreaterThanOrEqual(4.5)
      expect(wcagContrast(palette.accent, ground)).toBeGreaterThanOrEqual(7)
      expect(wcagContrast(palette.error, ground)).toBeGreaterThanOrEqual(4.5)
      expect(wcagContrast(palette.ruleStrong, ground)).toBeGreaterThanOrEqual(3)
    }
  })

  test('names on the map', () => {
    expect(wcagContrast(palette.seaText, palette.water)).toBeGreaterThanOrEqual(4.5)
    for (const ground of [palette.land, palette.ussr]) {
      expect(wcagContrast(palette.countryText, ground)).toBeGreaterThanOrEqual(4.9)
    }
  })

  test.each(STATUS_ORDER)('%s: its name on its fill, its outline on land and water', (status) => {
    const { fill, outline, label } = palette.status[status]
    expect(wcagContrast(label, fill)).toBeGreaterThanOrEqual(4.7)
    expect(wcagContrast(outline, palette.land)).toBeGreaterThanOrEqual(4.5)
    expect(wcagContrast(outline, palette.water)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(STATUS_ORDER)('%s: the selection can be seen on it', (status) => {
    const { fill } = palette.status[status]
    const best = Math.max(wcagContrast(palette.selected, fill), wcagContrast(palette.selectedCasing, fill))
    expect(best).toBeGreaterThanOrEqual(5)
  })

  test.each(CHANGE_ORDER)(
    '%s: its name on its fill, its outline on land and water, the selection on it',
    (change) => {
      const { fill, outline, label } = palette.change[change]
      expect(wcagContrast(label, fill)).toBeGreaterThanOrEqual(4.7)
      expect(wcagContrast(outline, palette.land)).toBeGreaterThanOrEqual(4.5)
      expect(wcagContrast(outline, palette.water)).toBeGreaterThanOrEqual(4.5)
      const best = Math.max(wcagContrast(palette.selected, fill), wcagContrast(palette.selectedCasing, fill))
      expect(best).toBeGreaterThanOrEqual(5)
    },
  )

  test('the focus ring on any ground', () => {
    for (const ground of [...grounds, palette.land, palette.water, palette.ussr]) {
      expect(wcagContrast(palette.focus, ground)).toBeGreaterThanOrEqual(4.8)
    }
  })

  test('every colour is written as #rrggbb', () => {
    const colors = Object.values(palette).filter(
      (value) => typeof value === 'string' && value.startsWith('#'),
    )
    for (const color of [...colors, ...STATUS_ORDER.flatMap((status) => palette.status[status].fill)]) {
      expect(color).toMatch(/^#[0-9a-f]{6}$/)
    }
  })
})

describe('one meaning, one mark', () => {
  test.each([LIGHT, DARK])('$theme: only "part of the year" is diagonal', (palette) => {
    expect(palette.partYear.kind).toBe('diagonal')
    for (const status of STATUS_ORDER) expect(palette.status[status].texture?.kind).not.toBe('diagonal')
  })

  test.each([LIGHT, DARK])('$theme: no two statuses share a texture', (palette) => {
    const kinds = STATUS_ORDER.flatMap((status) => palette.status[status].texture?.kind ?? [])
    expect(kinds).toHaveLength(5)
    expect(new Set(kinds).size).toBe(5)
  })

  test.each([LIGHT, DARK])('$theme: only the front and other powers have a broken outline', (palette) => {
    expect(STATUS_ORDER.filter((status) => palette.status[status].dash)).toEqual(['contested', 'other-power'])
  })

  test('light and dark give a status the same texture', () => {
    for (const status of STATUS_ORDER) {
      expect(DARK.status[status].texture?.kind).toBe(LIGHT.status[status].texture?.kind)
    }
  })
})
