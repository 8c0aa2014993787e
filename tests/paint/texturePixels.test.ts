import { describe, expect, test } from 'vitest'
import { STATUS_ORDER } from '../../src/atlas/status'
import type { Texture } from '../../src/paint/palette'
import { rgb, type TextureImage, texturePixels, tileSize } from '../../src/paint/texturePixels'
import { DARK, LIGHT } from '../../src/paint/themes'

const TEXTURES: Texture[] = [LIGHT, DARK].flatMap((palette) => [
  palette.partYear,
  ...STATUS_ORDER.flatMap((status) => palette.status[status].texture ?? []),
])
const NAMED = TEXTURES.map((texture) => ({ name: `${texture.kind} in ${texture.color}`, texture }))

const alphaAt = ({ width, height, data }: TextureImage, x: number, y: number) =>
  data[((((y % height) + height) % height) * width + (((x % width) + width) % width)) * 4 + 3] ?? Number.NaN

/** Part of the tile that is inked, 0 to 1, by the alpha of its pixels. */
function coverage(texture: Texture, image: TextureImage): number {
  let sum = 0
  for (let index = 3; index < image.data.length; index += 4) sum += image.data[index] ?? 0
  return sum / (image.width * image.height * 255 * texture.opacity)
}

/** The same by geometry: width of line over distance of lines, two sets less their crossings, discs over square. */
function expectedCoverage(texture: Texture): number {
  if (texture.kind === 'dots') return (2 * Math.PI * texture.radius ** 2) / texture.spacing ** 2
  const line = texture.weight / texture.spacing
  return texture.kind === 'grid' || texture.kind === 'crosshatch' ? 2 * line - line ** 2 : line
}

describe('a texture as pixels', () => {
  test.each(NAMED)('$name: covers what its geometry says', ({ texture }) => {
    for (const ratio of [1, 2, 3, 4]) {
      const found = coverage(texture, texturePixels(texture, ratio))
      expect(Math.abs(found - expectedCoverage(texture))).toBeLessThan(ratio === 1 ? 0.06 : 0.03)
    }
  })

  test.each(NAMED)(
    '$name: has its colour everywhere, and opacity at most as in the palette',
    ({ texture }) => {
      const { data } = texturePixels(texture, 2)
      const colors = new Set<string>()
      for (let index = 0; index < data.length; index += 4) {
        colors.add(data.slice(index, index + 3).join())
        expect(data[index + 3]).toBeLessThanOrEqual(Math.round(255 * texture.opacity))
      }
      expect([...colors]).toEqual([rgb(texture.color).join()])
    },
  )

  test.each(NAMED)('$name: repeats without a seam', ({ texture }) => {
    // Shifted by half a tile the seam lies in the middle: what meets there must look like any other place.
    const image = texturePixels(texture, 4)
    const { width } = image
    const row = (y: number) => Array.from({ length: width }, (_, x) => alphaAt(image, x, y))
    const column = (x: number) => Array.from({ length: width }, (_, y) => alphaAt(image, x, y))
    const step = (a: number[], b: number[]) =>
      a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0)
    const steps = (line: (at: number) => number[]) =>
      Array.from({ length: width }, (_, at) => step(line(at), line(at + 1)))
    for (const line of [row, column]) {
      const all = steps(line)
      expect(all.at(-1)).toBeLessThanOrEqual(Math.max(...all.slice(0, -1)) * 1.01)
    }
  })

  test('the diagonal rises to the right over the seam too', () => {
    const image = texturePixels(LIGHT.partYear, 4)
    // Along a line that rises to the right nothing changes, whether or not it leaves the tile.
    for (let start = 0; start < image.width; start++) {
      for (let step = 1; step < 2 * image.width; step++) {
        expect(alphaAt(image, start + step, -step)).toBe(alphaAt(image, start, 0))
      }
    }
  })

  test('upright lines are upright, level ones level', () => {
    const upright = texturePixels(LIGHT.status.occupied.texture ?? LIGHT.partYear, 2)
    const level = texturePixels(LIGHT.status['puppet-state'].texture ?? LIGHT.partYear, 2)
    for (let x = 0; x < upright.width; x++) {
      for (let y = 1; y < upright.height; y++) expect(alphaAt(upright, x, y)).toBe(alphaAt(upright, x, 0))
    }
    for (let y = 0; y < level.height; y++) {
      for (let x = 1; x < level.width; x++) expect(alphaAt(level, x, y)).toBe(alphaAt(level, 0, y))
    }
  })

  test('the tile is a whole number of device pixels at any ratio', () => {
    for (const texture of TEXTURES) {
      for (const ratio of [0.75, 1, 1.25, 1.5, 2, 2.625, 3]) {
        const { width, height, data } = texturePixels(texture, ratio)
        expect(width).toBe(height)
        expect(Math.abs(width - tileSize(texture) * ratio)).toBeLessThanOrEqual(0.5)
        expect(data).toHaveLength(width * height * 4)
      }
    }
  })

  test('twice the strength is twice the opacity, up to opaque', () => {
    const texture: Texture = { kind: 'level', spacing: 4, weight: 4, color: '#102030', opacity: 0.4 }
    const strongest = (strength: number) =>
      Math.max(...texturePixels(texture, 1, strength).data.filter((_, i) => i % 4 === 3))
    expect(strongest(1)).toBe(102)
    expect(strongest(2)).toBe(204)
    expect(strongest(9)).toBe(255)
  })
})

test('colours are read as CSS reads them', () => {
  expect(rgb('#0b5fa5')).toEqual([11, 95, 165])
  expect(rgb('#ffffff')).toEqual([255, 255, 255])
  expect(rgb('#000001')).toEqual([0, 0, 1])
})
