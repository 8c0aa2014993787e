/** GeoJSON → path data in the pixels of a frame, cut to its box. */
import { type GeoPermissibleObjects, type GeoStreamWrapper, geoIdentity, geoPath, geoTransform } from 'd3-geo'
import type { Frame } from './mercator'

/** Lines end so far outside of the box that not even the widest shows its end, in CSS pixels. */
const BLEED = 40
/** Points nearer to the one before than this are left out, in CSS pixels: one dot at 300 dpi. */
const NEAREST = 0.3

export type PathOf = (shape: GeoPermissibleObjects) => string

/**
 * Planar throughout: unlike d3's spherical projections it asks nothing of the direction of rings.
 * @param nearest how far points stand apart at least; wide pale lines look the same with few
 */
export function pathsIn({ width, height, project }: Frame, nearest = NEAREST): PathOf {
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
  return (shape) => path(shape) ?? ''
}
