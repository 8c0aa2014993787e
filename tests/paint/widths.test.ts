import { describe, expect, test } from 'vitest'
import { SMALL_MARK, smallBelowZoom, WIDTH_ZOOMS, WIDTHS, widthAt } from '../../src/paint/widths'

describe('line widths', () => {
  test.each(Object.entries(WIDTHS))('%s: as given at the given zooms', (_name, widths) => {
    for (const [index, zoom] of WIDTH_ZOOMS.entries())
      expect(widthAt(widths, zoom)).toBeCloseTo(widths[index] ?? -1)
  })

  test('linear between them and constant beyond', () => {
    const widths = [1, 2, 4, 8] as const
    expect(widthAt(widths, 3)).toBeCloseTo(1.5)
    expect(widthAt(widths, 5)).toBeCloseTo(3)
    expect(widthAt(widths, 7.5)).toBeCloseTo(7)
    expect(widthAt(widths, 0)).toBe(1)
    expect(widthAt(widths, 12)).toBe(8)
  })

  test('a line never gets thinner as the map grows', () => {
    for (const widths of Object.values(WIDTHS)) {
      for (let zoom = 0; zoom < 12; zoom += 0.25) {
        expect(widthAt(widths, zoom + 0.25)).toBeGreaterThanOrEqual(widthAt(widths, zoom))
      }
    }
  })
})

describe('the zoom below which a territory is too small to see', () => {
  /** Width and height on the map by the formulas of Web Mercator (EPSG:3857), for a world of 512 · 2^zoom pixels. */
  function pixels(
    [west, south, east, north]: [number, number, number, number],
    zoom: number,
  ): [number, number] {
    const world = 512 * 2 ** zoom
    const y = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)
    return [((east - west) / 360) * world, (y(north) - y(south)) * world]
  }

  test.each([
    // Extents by the national mapping agencies, in degrees.
    ['Bornholm', [14.68, 54.98, 15.16, 55.3]],
    ['Porkkala', [24.05, 59.93, 24.6, 60.22]],
    ['Hanko', [22.82, 59.76, 23.15, 59.9]],
    ['a wide strip', [20, 54, 26, 54.1]],
  ] as [string, [number, number, number, number]][])('%s is 12 px across there', (_name, bbox) => {
    const zoom = smallBelowZoom(bbox)
    expect(Math.max(...pixels(bbox, zoom))).toBeCloseTo(SMALL_MARK.belowPx, 1)
    expect(Math.max(...pixels(bbox, zoom + 1))).toBeGreaterThan(SMALL_MARK.belowPx)
    expect(Math.max(...pixels(bbox, zoom - 1))).toBeLessThan(SMALL_MARK.belowPx)
  })
})
