import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { areaKm2 } from '../../geodata/shapes/checks/ellipsoid'
import { noTwoOverlap } from '../../geodata/shapes/checks/neighbours'
import { everyRingIsValid } from '../../geodata/shapes/checks/rings'
import type { Shape } from '../../geodata/shapes/checks/shape'

function polygon(...coordinates: Position[][]): Shape {
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } }
}

function square(x: number, y: number, side: number): Position[] {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ]
}

const hole = square(1, 1, 1).toReversed()

describe('checks of the shapes', () => {
  it('pass a square with a hole', () => {
    expect(everyRingIsValid(polygon(square(0, 0, 4), hole))).toEqual([])
  })

  it.each([
    [
      'a bow tie',
      polygon([
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 1],
        [0, 0],
      ]),
    ],
    [
      'a ring that touches itself',
      polygon([
        [0, 0],
        [4, 0],
        [4, 4],
        [2, 0],
        [0, 4],
        [0, 0],
      ]),
    ],
    ['a hole that leaves its ring', polygon(square(0, 0, 4), square(3, 3, 2).toReversed())],
    ['a hole wound like a ring', polygon(square(0, 0, 4), square(1, 1, 1))],
    ['an open ring', polygon(square(0, 0, 4).slice(0, 4))],
    [
      'a line there and back',
      polygon([
        [0, 0],
        [4, 0],
        [2, 0],
        [0, 0],
      ]),
    ],
  ])('find %s', (_name, shape) => {
    expect(everyRingIsValid(shape)).not.toEqual([])
  })

  it('find an overlap, and none between squares side by side', () => {
    const beside = new Map([
      ['a', polygon(square(0, 0, 2))],
      ['b', polygon(square(2, 0, 2))],
    ])
    const across = new Map([
      ['a', polygon(square(0, 0, 2))],
      ['b', polygon(square(1, 1, 2))],
    ])
    expect(noTwoOverlap(beside)).toEqual([])
    expect(noTwoOverlap(across)).toHaveLength(1)
  })

  it('measure the whole ellipsoid as 510,065,622 km²', () => {
    const south: Position[] = [
      [-180, -90],
      [180, -90],
      [180, 0],
      [-180, 0],
      [-180, -90],
    ]
    expect(2 * areaKm2([[south]])).toBeCloseTo(510_065_622, -2)
  })
})
