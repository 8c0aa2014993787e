/** A small globe in a corner of the map that shows where on the earth the map lies. */
import { geoGraticule, geoOrthographic, geoPath } from 'd3-geo'
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson'
import { FIRST_TERRITORY, type Rectangle } from './ground'
import { boundsOf } from './mercator'
import type { Scene } from './scene'
import { element } from './svg'

const RADIUS = 38
/** From the edges of the map. */
const INSET = 12
/** A map that shows more of the world than this, in degrees of longitude, needs none. */
const WIDEST = 110
/** Points nearer than this to the one before are left out, in degrees: about a third of a CSS pixel. */
const COARSE = 0.9

export interface Locator {
  svg: string
  /** The room that it takes, in CSS pixels of the map. */
  room: Rectangle
}

/** Undefined where the map shows most of the world, or is too small to spare the room. */
export function locator(scene: Scene): Locator | undefined {
  const { camera, palette, shapes } = scene.input
  const { width, height } = scene.frame
  const [west, , east] = boundsOf(scene.frame)
  if (east - west > WIDEST || Math.min(width, height) < RADIUS * 6) return undefined
  const corner = freestCorner(scene)
  const [x, y] = [corner.left + RADIUS, corner.top + RADIUS]
  const globe = geoOrthographic()
    .rotate([-camera.lon, -camera.lat])
    .scale(RADIUS)
    .translate([x, y])
    .clipAngle(90)
  const path = geoPath(globe).digits(1)
  const circle = { cx: x, cy: y, r: RADIUS }
  const box = element('path', {
    d: path(boxOf(scene)) ?? '',
    fill: palette.accent,
    'fill-opacity': 0.22,
    stroke: palette.accent,
    'stroke-width': 1.2,
  })
  const svg = [
    element('circle', { ...circle, r: RADIUS + 3, fill: palette.paper }),
    element('circle', { ...circle, fill: palette.water }),
    element('path', {
      d: path(coarse(shapes.land.features.map(({ geometry }) => geometry))) ?? '',
      fill: palette.land,
    }),
    element('path', {
      d: path(geoGraticule().step([30, 30])()) ?? '',
      fill: 'none',
      stroke: palette.graticule,
      'stroke-width': 0.5,
    }),
    box,
    element('circle', { ...circle, fill: 'none', stroke: palette.ruleStrong, 'stroke-width': 0.8 }),
  ].join('')
  return { svg: element('g', {}, svg), room: corner }
}

/** The corner in which least of a territory is covered; of equals the lower left. */
function freestCorner({ ground, frame: { width, height } }: Scene): Rectangle {
  const [left, top] = [INSET, INSET]
  const [right, bottom] = [width - INSET - 2 * RADIUS, height - INSET - 2 * RADIUS]
  const corners = [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top],
  ] as const
  const boxes = corners.map(([x, y]) => ({ left: x, top: y, right: x + 2 * RADIUS, bottom: y + 2 * RADIUS }))
  const covered = (box: Rectangle) => {
    let cells = 0
    for (const [value, count] of ground.census(box)) if (value >= FIRST_TERRITORY) cells += count
    return cells
  }
  return boxes.reduce((best, box) => (covered(box) < covered(best) ? box : best))
}

/** The edge of the map, with points enough to follow the globe. */
function boxOf({ frame }: Scene): Polygon {
  const [west, south, east, north] = boundsOf(frame)
  const along = Array.from({ length: 13 }, (_, index) => west + ((east - west) * index) / 12)
  const ring: Position[] = [
    ...along.map((lon): Position => [lon, north]),
    ...along.toReversed().map((lon): Position => [lon, south]),
    [west, north],
  ]
  // d3 takes the side on the right of a ring, walked along, for its inside: clockwise as seen from above.
  return { type: 'Polygon', coordinates: [ring] }
}

/** Only the larger lands, with few points. Rings are turned as d3 wants them on a sphere. */
function coarse(geometries: readonly Geometry[]): MultiPolygon {
  const polygons = geometries.flatMap((geometry): Position[][][] => {
    if (geometry.type === 'Polygon') return [geometry.coordinates]
    return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  })
  return {
    type: 'MultiPolygon',
    coordinates: polygons.flatMap(([outer = []]) => {
      const ring = thinned(outer)
      return ring.length < 5 ? [] : [[clockwise(ring)]]
    }),
  }
}

function thinned(ring: Position[]): Position[] {
  const kept: Position[] = []
  let last: Position | undefined
  for (const point of ring) {
    const [lon = 0, lat = 0] = point
    if (last && Math.abs(lon - (last[0] ?? 0)) < COARSE && Math.abs(lat - (last[1] ?? 0)) < COARSE) continue
    kept.push(point)
    last = point
  }
  const [first] = kept
  return first ? [...kept, first] : kept
}

/** The direction that means "inside" to d3's sphere. */
function clockwise(ring: Position[]): Position[] {
  let twice = 0
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = x, nextY = y] = ring[index + 1] ?? []
    twice += (nextX - x) * (nextY + y)
  }
  return twice > 0 ? ring : ring.toReversed()
}
