import { expect, test } from 'vitest'
import { frameOf } from '../../src/drawing/mercator'
import { pathsIn } from '../../src/drawing/paths'

const frame = frameOf({ zoom: 4, lat: 55, lon: 20 }, 800, 600)
const ring = [
  [18, 54],
  [22, 54],
  [22, 56],
  [18, 56],
  [18, 54],
]

function corners(path: string): string[] {
  return path
    .replace('Z', '')
    .split(/[ML]/)
    .filter((corner) => corner !== '')
    .toSorted()
}

test('the direction of a ring makes no difference', () => {
  const path = pathsIn(frame)
  const there = path({ type: 'Polygon', coordinates: [ring] })
  const back = path({ type: 'Polygon', coordinates: [ring.toReversed()] })
  expect(corners(there)).toHaveLength(4)
  expect(corners(back)).toEqual(corners(there))
})

test('corners lie where the projection says', () => {
  const [x, y] = frame.project(18, 56)
  expect(pathsIn(frame)({ type: 'Polygon', coordinates: [ring] })).toContain(
    `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`,
  )
})

test('what lies far outside of the box is left out, and what covers it fills it', () => {
  const path = pathsIn(frame)
  expect(
    path({
      type: 'LineString',
      coordinates: [
        [100, 0],
        [110, 5],
      ],
    }),
  ).toBe('')
  const world = path({
    type: 'Polygon',
    coordinates: [
      [
        [-170, -80],
        [170, -80],
        [170, 80],
        [-170, 80],
        [-170, -80],
      ],
    ],
  })
  expect(corners(world)).toEqual(['-40,-40', '-40,640', '840,-40', '840,640'])
})

test('of many parts those out of sight are left out, and those that reach in are not', () => {
  const far = ring.map(([lon = 0, lat = 0]) => [lon + 90, lat])
  // From beyond the left edge into the box.
  const across = ring.map(([lon = 0, lat = 0]) => [lon - 19, lat])
  const path = pathsIn(frame)
  const both = path({ type: 'MultiPolygon', coordinates: [[ring], [far], [across]] })
  expect(both.split('Z').filter((part) => part !== '')).toHaveLength(2)
  expect(path({ type: 'MultiLineString', coordinates: [far, ring] })).toBe(
    path({ type: 'MultiLineString', coordinates: [ring] }),
  )
  expect(path({ type: 'MultiPolygon', coordinates: [[far]] })).toBe('')
})
