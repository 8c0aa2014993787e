import type { Feature, MultiLineString } from 'geojson'

/** Meridians and parallels every 10°, to the edge of the Mercator map. */
export function graticule(): Feature<MultiLineString> {
  const lines: number[][][] = []
  for (let lon = -180; lon < 180; lon += 10) {
    lines.push([
      [lon, -80],
      [lon, 85],
    ])
  }
  for (let lat = -80; lat <= 80; lat += 10) {
    lines.push([
      [-180, lat],
      [180, lat],
    ])
  }
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: lines } }
}
