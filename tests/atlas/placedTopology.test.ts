import type { Feature, Position } from 'geojson'
import { feature } from 'topojson-client'
import { expect, test } from 'vitest'
import { publish } from '../../geodata/publish'
import { placedTopology, stepsOf } from '../../src/atlas/placedTopology'
import { decodeShapes, type ShapesTopology } from '../../src/atlas/shapes'
import type { Shape } from '../../src/atlas/types'

const file = JSON.parse(publish().app['shapes.json'] ?? '') as ShapesTopology

function pointsOf(shape: Shape): Position[] {
  return shape.type === 'Polygon' ? shape.coordinates.flat() : shape.coordinates.flat(2)
}

test('shapes are those that the steps of the file say', () => {
  const shapes = decodeShapes(file)
  for (const name of ['land', 'lakes', 'borders', 'zones', 'fuzzy'] as const)
    expect(shapes[name], name).toEqual(feature(file, file.objects[name]))
  const [first] = file.objects.territories.geometries
  expect(first && shapes.territories.features[0]?.geometry).toEqual(
    first && (feature(file, first) as Feature).geometry,
  )
})

test('neighbours and the edge between them hold the same points, not equal ones', () => {
  const { territories, edges, topology } = decodeShapes(file)
  /** How many shapes hold each point. */
  const holders = new Map<Position, number>()
  for (const { geometry } of territories.features) {
    for (const point of new Set(pointsOf(geometry))) holders.set(point, (holders.get(point) ?? 0) + 1)
  }
  const onEdges = new Set(edges.features.flatMap(({ geometry }) => geometry.coordinates.flat()))
  // The first and the last point belong to the arcs that go on from there, too.
  const within = topology.arcs.map((arc) => arc.slice(1, -1)).filter((points) => points.length > 0)
  const holdersOf = within.map((points) => new Set(points.map((point) => holders.get(point) ?? 0)))
  for (const counts of holdersOf) expect(counts.size).toBe(1)
  expect(holdersOf.filter((counts) => counts.has(2)).length).toBeGreaterThan(50)
  for (const point of within.flat()) expect(onEdges.has(point)).toBe(holders.has(point))
})

test('an arc goes back to the steps that it came from', () => {
  const { arcs, grid } = placedTopology(file)
  expect(arcs.map((arc) => stepsOf(arc, grid))).toEqual(file.arcs)
})

test('what is no steps stays as it is', () => {
  const plain = {
    type: 'Topology' as const,
    objects: {},
    arcs: [
      [
        [20, 50],
        [21, 51],
      ],
    ],
  }
  const { arcs, grid } = placedTopology(plain)
  expect([arcs, grid]).toEqual([plain.arcs, undefined])
  expect(stepsOf(plain.arcs[0] ?? [], grid)).toEqual(plain.arcs[0])
})
