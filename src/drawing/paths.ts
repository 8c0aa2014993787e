/** GeoJSON → path data in the pixels of a frame, cut to its box. */
import { type GeoPermissibleObjects, type GeoStreamWrapper, geoIdentity, geoPath, geoTransform } from 'd3-geo'
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import { boundsOf, type Frame } from './mercator'

/** Lines end so far outside of the box that not even the widest shows its end, in CSS pixels. */
const BLEED = 40
/** Points nearer to the one before than this are left out, in CSS pixels: one dot at 300 dpi. */
const NEAREST = 0.3

export type PathOf = (shape: GeoPermissibleObjects) => string

/**
 * Planar throughout: unlike d3's spherical projections it asks nothing of the direction of rings.
 * @param nearest how far points stand apart at least; wide pale lines look the same with few
 */
export function pathsIn(frame: Frame, nearest = NEAREST): PathOf {
  const { camera, width, height, project } = frame
  let lastX = Number.NaN
  let lastY = Number.NaN
  const mercator = geoTransform({
    lineStart() {
      lastX = Number.NaN
      this.stream.lineStart()
    },
    point(lon, lat) {
      const [x, y] = project(lon, lat)
      if (Math.abs(x - lastX) < nearest && Math.abs(y - lastY) < nearest) return
      lastX = x
      lastY = y
      this.stream.point(x, y)
    },
  })
  const clip = geoIdentity().clipExtent([
    [-BLEED, -BLEED],
    [width + BLEED, height + BLEED],
  ])
  const projection: GeoStreamWrapper = { stream: (sink) => mercator.stream(clip.stream(sink)) }
  const path = geoPath(projection).digits(2)
  const bounds = boundsOf({ camera, width: width + 2 * BLEED, height: height + 2 * BLEED })
  return (shape) => path(partsIn(shape, bounds)) ?? ''
}

/** West, south, east, north in degrees. */
type Bounds = readonly [number, number, number, number]

/** What of a shape may be seen within the bounds: most of the world lies out of sight, and need not be cut away point by point. */
function partsIn(shape: GeoPermissibleObjects, bounds: Bounds): GeoPermissibleObjects {
  if (shape.type === 'FeatureCollection') {
    const { type, features } = shape as FeatureCollection
    return { type, features: features.map((feature) => partsOfFeature(feature, bounds)) }
  }
  if (shape.type === 'Feature') return partsOfFeature(shape as Feature, bounds)
  return partsOfGeometry(shape as Geometry, bounds)
}

function partsOfFeature(feature: Feature, bounds: Bounds): Feature {
  return { ...feature, geometry: partsOfGeometry(feature.geometry, bounds) }
}

function partsOfGeometry(geometry: Geometry, bounds: Bounds): Geometry {
  if (geometry.type === 'MultiPolygon') {
    const { coordinates } = geometry
    return { ...geometry, coordinates: coordinates.filter(([outer]) => outer && meets(outer, bounds)) }
  }
  if (geometry.type === 'MultiLineString')
    return { ...geometry, coordinates: geometry.coordinates.filter((line) => meets(line, bounds)) }
  return geometry
}

function meets(line: readonly Position[], [west, south, east, north]: Bounds): boolean {
  const [left, bottom, right, top] = boxOf(line)
  return left <= east && right >= west && bottom <= north && top >= south
}

const boxes = new WeakMap<readonly Position[], Bounds>()

/** Of a line or an outer ring; reckoned once. */
function boxOf(line: readonly Position[]): Bounds {
  let box = boxes.get(line)
  if (!box) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
    for (const [lon = Number.NaN, lat = Number.NaN] of line) {
      west = Math.min(west, lon)
      east = Math.max(east, lon)
      south = Math.min(south, lat)
      north = Math.max(north, lat)
    }
    box = [west, south, east, north]
    boxes.set(line, box)
  }
  return box
}
