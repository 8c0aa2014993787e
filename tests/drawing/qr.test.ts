import { decodeQR } from 'qr/decode.js'
import { expect, test } from 'vitest'
import { qrCode } from '../../src/drawing/qr'
import { find, parseXml } from './xml'

const PIXELS = 8

/** The drawn path as black and white pixels, eight a module. */
function picture(svg: string): { width: number; height: number; data: Uint8ClampedArray } {
  const [white, black] = find(parseXml(svg), 'path').map(({ element }) => element.attributes['d'] ?? '')
  const side = Number(/h(\d+)/.exec(white ?? '')?.[1]) * PIXELS
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, run] of (black ?? '').matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row++) {
      const from = (row * side + Number(x) * PIXELS) * 4
      for (let at = from; at < from + Number(run) * PIXELS * 4; at += 4) data.fill(0, at, at + 3)
    }
  }
  return { width: side, height: side, data }
}

test.each([
  'https://atlas.example/?date=1945-05-09&territory=bornholm&view=6.5/55.10/14.90',
  `https://atlas.example/?${'date=1940&territory=estonia&compare=1938-12-31&'.repeat(4)}`,
])('a reader finds the address again: %s', (address) => {
  expect(decodeQR(picture(qrCode(address, 10, 20, 70)))).toBe(address)
})
