/**
 * Geometry on longitude and latitude: areas, inner points, sides of a line.
 * Coordinates are degrees on WGS 84; distances are kilometres, on a local plane
 * (good to 1 % over the some 100 km for which they are used).
 */

export type Position = [lon: number, lat: number]
export type Ring = Position[]
export type Polygon = Ring[]
export type MultiPolygon = Polygon[]
/** West, south, east, north. */
export type Box = [west: number, south: number, east: number, north: number]

const RADIANS = Math.PI / 180
/** Length of one degree of latitude on the mean sphere (6371.0088 km). */
const KM_PER_DEGREE = 111.195

/** First eccentricity squared and equatorial radius of WGS 84 (NIMA TR8350.2). */
const E2 = 0.00669437999014
const EQUATOR_KM = 6378.137
const E = Math.sqrt(E2)

/** q of the authalic latitude: Snyder, Map Projections – A Working Manual (1987), formula 3-12. */
function authalicQ(sinLat: number): number {
  return (
    (1 - E2) *
    (sinLat / (1 - E2 * sinLat * sinLat) - (1 / (2 * E)) * Math.log((1 - E * sinLat) / (1 + E * sinLat)))
  )
}
const Q_POLE = authalicQ(1)
/** Radius of the sphere with the area of the ellipsoid (Snyder 3-13). */
const AUTHALIC_KM = EQUATOR_KM * Math.sqrt(Q_POLE / 2)

function zone(lat: number): number {
  return authalicQ(Math.sin(lat * RADIANS)) / Q_POLE
}

/**
 * Signed area of a ring in km² on the ellipsoid, counter-clockwise positive; edges are straight in lon/lat.
 * Along an edge the zone's area is summed by Simpson's rule: a trapezoid is 0.05 % off on edges of 30 km.
 */
export function ringArea(ring: readonly (readonly number[])[]): number {
  let sum = 0
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i] ?? []
    const [x2 = 0, y2 = 0] = ring[i + 1] ?? []
    sum -= ((x2 - x1) * RADIANS * (zone(y1) + 4 * zone((y1 + y2) / 2) + zone(y2))) / 6
  }
  return sum * AUTHALIC_KM * AUTHALIC_KM
}

/** Area of polygons with holes in km². */
export function areaOf(polygons: MultiPolygon): number {
  let sum = 0
  for (const [outer, ...holes] of polygons) {
    sum += Math.abs(ringArea(outer ?? []))
    for (const hole of holes) sum -= Math.abs(ringArea(hole))
  }
  return sum
}

export function boxOf(rings: readonly Ring[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of rings)
    for (const [x, y] of ring) {
      box[0] = Math.min(box[0], x)
      box[1] = Math.min(box[1], y)
      box[2] = Math.max(box[2], x)
      box[3] = Math.max(box[3], y)
    }
  return box
}

export function boxHolds([west, south, east, north]: Box, [x, y]: Position): boolean {
  return x >= west && x <= east && y >= south && y <= north
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}

/** Whether a point lies within rings by the even-odd rule (holes are rings like any other). */
export function ringsHold(rings: readonly Ring[], [x, y]: Position): boolean {
  let inside = false
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [x1, y1] = ring[i] as Position
      const [x2, y2] = ring[j] as Position
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
    }
  }
  return inside
}

/** A point well inside a polygon: the middle of the widest stretch on seven parallels through it. */
export function innerPoint(polygon: Polygon): Position {
  const [west, south, east, north] = boxOf(polygon)
  let best: Position = [(west + east) / 2, (south + north) / 2]
  let widest = -1
  for (let step = 1; step <= 7; step++) {
    // Off the round eighths, so that no vertex of a rounded ring lies on the parallel.
    const y = south + ((north - south) * (step + 0.0137)) / 8
    const crossings: number[] = []
    for (const ring of polygon)
      for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        const [x1, y1] = ring[i] as Position
        const [x2, y2] = ring[j] as Position
        if (y1 > y !== y2 > y) crossings.push(((x2 - x1) * (y - y1)) / (y2 - y1) + x1)
      }
    crossings.sort((a, b) => a - b)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const width = (crossings[i + 1] as number) - (crossings[i] as number)
      if (width > widest) {
        widest = width
        best = [((crossings[i] as number) + (crossings[i + 1] as number)) / 2, y]
      }
    }
  }
  return best
}

/** Distance in km between two points that are not far apart. */
export function distance([x1, y1]: Position, [x2, y2]: Position): number {
  const squeeze = Math.cos(((y1 + y2) / 2) * RADIANS)
  return Math.hypot((x2 - x1) * squeeze, y2 - y1) * KM_PER_DEGREE
}

/** Length of a line in km. */
export function lengthOf(line: readonly Position[]): number {
  let km = 0
  for (let i = 0; i + 1 < line.length; i++) km += distance(line[i] as Position, line[i + 1] as Position)
  return km
}

/** Where a point lies to a line: its distance in km, and whether on the left of the line's direction. */
export interface Bearing {
  distance: number
  left: boolean
  /** Whether the nearest point of the line is one of its two ends. */
  atEnd: boolean
}

/** Bearing of a point to the nearest of several lines; lines are walked in the order of their points. */
export function bearingTo(lines: readonly (readonly Position[])[], [px, py]: Position): Bearing {
  const squeeze = Math.cos(py * RADIANS)
  let nearest = Infinity
  let sharpest = 0
  let left = false
  let atEnd = false
  for (const line of lines) {
    for (let i = 0; i + 1 < line.length; i++) {
      const [ax, ay] = line[i] as Position
      const [bx, by] = line[i + 1] as Position
      const dx = (bx - ax) * squeeze
      const dy = by - ay
      const length2 = dx * dx + dy * dy
      if (length2 === 0) continue
      const wx = (px - ax) * squeeze
      const wy = py - ay
      const along = (wx * dx + wy * dy) / length2
      const t = Math.min(1, Math.max(0, along))
      const d2 = (wx - t * dx) ** 2 + (wy - t * dy) ** 2
      const cross = (dx * wy - dy * wx) / Math.sqrt(length2)
      const tie = Math.abs(d2 - nearest) <= 1e-14
      // At a shared vertex the segment that the point faces more squarely decides.
      if (d2 < nearest - 1e-14 || (tie && Math.abs(cross) > sharpest)) {
        nearest = Math.min(nearest, d2)
        sharpest = Math.abs(cross)
        left = cross > 0
        atEnd = (i === 0 && along < 0) || (i + 2 === line.length && along > 1)
      }
    }
  }
  return { distance: Math.sqrt(nearest) * KM_PER_DEGREE, left, atEnd }
}

/** Puts points on the great circle between the points of a line, at most `step` km apart. */
export function densify(line: readonly Position[], step = 5): Position[] {
  const out: Position[] = []
  for (let i = 0; i + 1 < line.length; i++) {
    const a = line[i] as Position
    const b = line[i + 1] as Position
    const parts = Math.max(1, Math.ceil(distance(a, b) / step))
    for (let part = 0; part < parts; part++) out.push(part === 0 ? a : between(a, b, part / parts))
  }
  out.push(line[line.length - 1] as Position)
  return out
}

/** The point at fraction t of the great circle from a to b. */
function between(a: Position, b: Position, t: number): Position {
  const [u, v] = [a, b].map(([lon, lat]) => {
    const cos = Math.cos(lat * RADIANS)
    return [cos * Math.cos(lon * RADIANS), cos * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)]
  }) as [number[], number[]]
  const angle = Math.acos(
    Math.min(
      1,
      u.reduce((sum, value, i) => sum + value * (v[i] as number), 0),
    ),
  )
  const wa = Math.sin((1 - t) * angle) / Math.sin(angle)
  const wb = Math.sin(t * angle) / Math.sin(angle)
  const [x, y, z] = u.map((value, i) => wa * value + wb * (v[i] as number)) as [number, number, number]
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS]
}
