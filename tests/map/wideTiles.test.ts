import type { GeoJSONSource, Tile } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { widenTiles } from '../../src/map/wideTiles'

/** What of a source and of its tiles is touched. */
function sourceOf(loaded: number[]) {
  return { tileSize: 512, loadTile: async (tile: Tile) => void loaded.push(tile.tileSize) }
}

describe('widenTiles', () => {
  it('has a source cover the map with tiles of 1024 px', () => {
    const source = sourceOf([])
    widenTiles(source as unknown as GeoJSONSource)
    expect(source.tileSize).toBe(1024)
  })

  it.each([
    { overscale: 1, expected: 512 },
    { overscale: 4, expected: 2048 },
  ])(
    'leaves a tile shown $overscale times as large the size of its own zoom',
    async ({ overscale, expected }) => {
      const loaded: number[] = []
      const source = sourceOf(loaded)
      widenTiles(source as unknown as GeoJSONSource)
      const tile = { tileSize: 1024 * overscale, tileID: { overscaleFactor: () => overscale } }
      // A tile is loaded anew when its source's data change.
      for (let time = 0; time < 2; time++) await source.loadTile(tile as unknown as Tile)
      expect(loaded).toEqual([expected, expected])
    },
  )
})
