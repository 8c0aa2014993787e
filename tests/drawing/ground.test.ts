import { expect, test } from 'vitest'
import { CELL, Ground, LAND, USSR, WATER } from '../../src/drawing/ground'
import { frameOf } from '../../src/drawing/mercator'

const frame = frameOf({ zoom: 4, lat: 55, lon: 20 }, 400, 300)

function box(west: number, south: number, east: number, north: number) {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}

test('knows water from land, and an island in a lake from the lake', () => {
  const ground = new Ground(frame)
  expect(ground.at(200, 150)).toBe(WATER)
  ground.cover(
    { type: 'Polygon', coordinates: [box(15, 50, 25, 60), box(19, 54, 21, 56), box(19.8, 54.8, 20.2, 55.2)] },
    LAND,
  )
  expect(ground.at(...frame.project(16, 55))).toBe(LAND)
  expect(ground.at(...frame.project(19.4, 54.4))).toBe(WATER)
  expect(ground.at(...frame.project(20, 55))).toBe(LAND)
  expect(ground.at(-1, 10)).toBeUndefined()
})

test('what is filled later lies above', () => {
  const ground = new Ground(frame)
  ground.cover({ type: 'Polygon', coordinates: [box(-10, 40, 60, 70)] }, LAND)
  ground.cover({ type: 'MultiPolygon', coordinates: [[box(20, 40, 60, 70)]] }, USSR)
  expect(ground.at(100, 150)).toBe(LAND)
  expect(ground.at(300, 150)).toBe(USSR)
  const census = ground.census({ left: 0, top: 0, right: 399, bottom: 299 })
  expect(census.get(LAND)).toBe((200 / CELL) * (300 / CELL))
  expect(census.get(USSR)).toBe((200 / CELL) * (300 / CELL))
  expect(ground.shows(WATER)).toBe(false)
})

test('the share of a rectangle is what its census says, wherever it lies', () => {
  const ground = new Ground(frame)
  const island = { type: 'Polygon' as const, coordinates: [box(18, 53, 23, 57)] }
  ground.cover(island, LAND)
  const rectangles = [
    { left: 180, top: 120, right: 260, bottom: 190 },
    { left: -40, top: -10, right: 205, bottom: 151 },
    { left: 0, top: 0, right: 399, bottom: 299 },
    { left: 390, top: 280, right: 700, bottom: 500 },
    { left: 201, top: 151, right: 201.5, bottom: 151.5 },
  ]
  for (const rectangle of rectangles) {
    const census = ground.census(rectangle)
    const all = [...census.values()].reduce((sum, count) => sum + count, 0)
    expect(ground.shareOf(LAND, rectangle)).toBeCloseTo((census.get(LAND) ?? 0) / all, 9)
  }
  expect(ground.shareOf(LAND, { left: 500, top: 0, right: 600, bottom: 50 })).toBe(0)
  // What is covered later counts.
  ground.cover(island, USSR)
  expect(ground.shareOf(LAND, { left: 0, top: 0, right: 399, bottom: 299 })).toBe(0)
})
