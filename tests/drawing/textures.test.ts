import { expect, test } from 'vitest'
import { texturePattern } from '../../src/drawing/textures'
import type { Texture } from '../../src/paint/palette'
import { tileSize } from '../../src/paint/texturePixels'
import { LIGHT } from '../../src/paint/themes'
import { find, parseXml } from './xml'

const TEXTURES = [LIGHT.partYear, ...Object.values(LIGHT.status).map(({ texture }) => texture)].filter(
  (texture): texture is Texture => texture !== undefined,
)

test.each(TEXTURES)('$kind: a tile as large, as strong and of the colour of the screen', (texture) => {
  const pattern = parseXml(texturePattern('t', texture))
  expect(Number(pattern.attributes['width'])).toBeCloseTo(tileSize(texture), 2)
  expect(pattern.attributes['width']).toBe(pattern.attributes['height'])
  const ink = texture.kind === 'dots' ? find(pattern, 'circle') : find(pattern, 'path')
  for (const { element } of ink) {
    const { attributes } = element
    expect(attributes[texture.kind === 'dots' ? 'fill' : 'stroke']).toBe(texture.color)
    expect(Number(attributes[texture.kind === 'dots' ? 'fill-opacity' : 'stroke-opacity'])).toBe(
      texture.opacity,
    )
  }
  expect(ink).toHaveLength(texture.kind === 'dots' ? 2 : 1)
})

test('the stripe of part of a year rises to the right', () => {
  const path = find(parseXml(texturePattern('t', LIGHT.partYear)), 'path')[0]?.element.attributes['d'] ?? ''
  for (const [, x0, y0, x1, y1] of path.matchAll(/M([-\d.]+) ([-\d.]+)L([-\d.]+) ([-\d.]+)/g)) {
    expect(Math.sign((Number(x1) - Number(x0)) * (Number(y1) - Number(y0)))).toBe(-1)
  }
  expect(path).toContain('L')
})
