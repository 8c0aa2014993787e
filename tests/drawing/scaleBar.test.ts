import { expect, test } from 'vitest'
import { latitudeInWords, scaleBar, scaleDenominator } from '../../src/drawing/scaleBar'
import { english } from '../../src/words/language'

/** Metres of a pixel at the equator and zoom 0 of 512 pixels: half of the published 156,543.03392 m of 256 pixels. */
const AT_EQUATOR = 156_543.033_92 / 2

test.each([
  [0, 2],
  [55, 4.3],
  [-34, 7],
  [68, 11.5],
])('at latitude %d and zoom %d the bar is as long as it says, round and not too long', (lat, zoom) => {
  const { kilometres, length } = scaleBar(lat, zoom, 120)
  const perPixel = (AT_EQUATOR * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom
  expect(length * perPixel).toBeCloseTo(kilometres * 1000, 0)
  expect(length).toBeLessThanOrEqual(120)
  expect(length).toBeGreaterThan(40)
  const digits = kilometres / 10 ** Math.floor(Math.log10(kilometres) + 1e-9)
  expect([1, 2, 3, 5]).toContain(Math.round(digits * 1e6) / 1e6)
})

test('the scale on paper follows from 96 pixels an inch', () => {
  // 156,543.034 m a pixel are 1 : 591,658,711 at 96 dpi (OpenStreetMap wiki gives 1 : 559,082,264 at 0.28 mm).
  expect(scaleDenominator(0, -1)).toBe(590_000_000)
  expect(scaleDenominator(60, 0)).toBe(150_000_000)
})

test('latitudes in words', () => {
  expect(latitudeInWords(55.4, english)).toBe('55° N')
  expect(latitudeInWords(-33.9, english)).toBe('34° S')
  expect(latitudeInWords(0.2, english)).toBe('0°')
})
