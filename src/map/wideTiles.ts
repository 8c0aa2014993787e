/**
 * Tiles twice as wide as MapLibre cuts them. A quarter as many are masked, drawn and written anew where
 * something changes, and the atlas has too little to draw for a tile ever to be heavy.
 */
import type { GeoJSONSource } from 'maplibre-gl'

/** How wide MapLibre draws a tile at its own zoom, in CSS pixels. */
const MAPLIBRE_TILE = 512
export const TIMES_AS_WIDE = 2

/** To be called before anything of the source is drawn. Its options are to be written for wide tiles. */
export function widenTiles(source: GeoJSONSource): void {
  // By this width it is reckoned which tiles cover the map: those of the zoom before.
  source.tileSize = MAPLIBRE_TILE * TIMES_AS_WIDE
  const loadTile = source.loadTile.bind(source)
  source.loadTile = (tile) => {
    // What is drawn takes it for a tile of its zoom, as which it is shown larger than its size.
    tile.tileSize = MAPLIBRE_TILE * tile.tileID.overscaleFactor()
    return loadTile(tile)
  }
}
