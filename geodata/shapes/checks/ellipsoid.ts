/**
 * Area on the WGS 84 ellipsoid from the area of zones between parallels
 * (Bomford, Geodesy, 1980, 4th edition, appendix A): another way than the build's, so that
 * each checks the other.
 */
import type { Position } from 'geojson'

const A = 6378.137
const F = 1 / 298.257223563
const B = A * (1 - F)
const ECCENTRICITY = Math.sqrt(F * (2 - F))
const RADIANS = Math.PI / 180

/** Area in km² of the ellipsoid from the equator to a latitude, for one radian of longitude. */
function zone(lat: number): number {
  const e = ECCENTRICITY * Math.sin(lat * RADIANS)
  return ((B * B) / 2) * (Math.sin(lat * RADIANS) / (1 - e * e) + Math.atanh(e) / ECCENTRICITY)
}

/** The zone function changes little within an edge, so three points of it do (Simpson's rule). */
function ringKm2(ring: Position[]): number {
  let sum = 0
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i] ?? []
    const [x2 = 0, y2 = 0] = ring[i + 1] ?? []
    sum -= ((x2 - x1) * RADIANS * (zone(y1) + 4 * zone((y1 + y2) / 2) + zone(y2))) / 6
  }
  return sum
}

/** km² of polygons with holes, whichever way they are wound. */
export function areaKm2(polygons: Position[][][]): number {
  return polygons.reduce(
    (sum, rings) =>
      sum + rings.reduce((part, ring, index) => part + (index === 0 ? 1 : -1) * Math.abs(ringKm2(ring)), 0),
    0,
  )
}
