import { afterAll, describe, expect, test } from 'vitest'
import { publish } from '../../geodata/publish'
import { decodeShapes, type ShapesTopology } from '../../src/atlas/shapes'
import { atlasFolder } from '../fixtures/folder'

const folder = atlasFolder()
afterAll(() => folder.delete())
const { app, published } = publish(folder.path)
const parsed = (name: string): unknown => JSON.parse(published[name] ?? '')

const ring = (west: number) => [
  [
    [west, 50],
    [west + 1, 50],
    [west + 1, 51],
    [west, 51],
    [west, 50],
  ],
]

describe('published for others', () => {
  test('one feature a period, with every property of the contract', () => {
    expect(parsed('occupations.geojson')).toMatchObject({
      type: 'FeatureCollection',
      features: [{ id: 'eastland/1940-03-22' }, { id: 'westland/1940-06-17' }, { id: 'westland/1940-08-06' }],
    })
    const { features } = parsed('occupations.geojson') as { features: unknown[] }
    expect(features[2]).toEqual({
      type: 'Feature',
      id: 'westland/1940-08-06',
      properties: {
        territory: 'westland',
        name: 'Westland',
        region: 'the-lands',
        region_name: 'The lands',
        status: 'annexed',
        title: 'Western Republic',
        from: '1940-08-06',
        to: '1946-04',
        from_day: '1940-08-06',
        to_day: '1946-04-01',
        precision: 'digitised ±2 km',
        sources: ['a-book', 'a-treaty'],
      },
      geometry: { type: 'Polygon', coordinates: ring(20) },
    })
    expect(features[0]).not.toHaveProperty('properties.title')
  })

  test('each territory once', () => {
    expect(parsed('territories.geojson')).toEqual({
      type: 'FeatureCollection',
      features: ['eastland', 'westland'].map((id) => ({
        type: 'Feature',
        id,
        properties: {
          territory: id,
          name: id === 'eastland' ? 'Eastland' : 'Westland',
          region: 'the-lands',
          region_name: 'The lands',
          area_km2: 7900,
          precision: 'digitised ±2 km',
        },
        geometry: { type: 'Polygon', coordinates: ring(id === 'eastland' ? 21 : 20) },
      })),
    })
  })

  test('events with the date as recorded and the day that it means', () => {
    expect(parsed('events.json')).toMatchObject([
      { id: 'eastland-leased', date: '1940-03-22', day: '1940-03-22' },
      { id: 'westland-taken', place: { name: 'Westbridge', lon: 20.2, lat: 50.4 } },
      { id: 'lands-left', date: '1946-04~', day: '1946-04-01', territories: ['westland', 'eastland'] },
    ])
  })

  test('sources as they are', () => {
    expect(parsed('sources.json')).toMatchObject([
      { id: 'a-book', type: 'book', issued: { 'date-parts': [[1999]] } },
      { id: 'a-treaty', type: 'treaty' },
    ])
  })
})

describe('loaded by the app', () => {
  const topology = JSON.parse(app['shapes.json'] ?? '') as ShapesTopology

  test('the topology gives back the shapes, each with its id', () => {
    const { territories, land } = decodeShapes(topology)
    expect(territories.features.map(({ id, properties }) => [id, properties.id])).toEqual([
      ['eastland', 'eastland'],
      ['westland', 'westland'],
    ])
    const west = territories.features.find(({ id }) => id === 'westland')
    expect(west?.geometry.type).toBe('Polygon')
    const corners = west?.geometry.coordinates.flat(1) as number[][]
    // To about 20 m: the app's shapes stand on a grid.
    const rounded = corners.map((corner) => corner.map((degrees) => Number(degrees.toFixed(3))))
    expect(new Set(rounded.map(String))).toEqual(new Set(ring(20).flat(1).map(String)))
    expect(land.features).toHaveLength(1)
  })

  test('every edge comes once, by the territories beside it', () => {
    const { edges } = decodeShapes(topology)
    const rounded = (at: readonly number[]) => at.map((degrees) => degrees.toFixed(3)).join(' ')
    const points = Object.fromEntries(
      edges.features.map(({ properties, geometry }) => [
        properties.territories.join(' and '),
        geometry.coordinates.map((line) => line.map(rounded)),
      ]),
    )
    expect(Object.keys(points).toSorted()).toEqual(['eastland', 'eastland and westland', 'westland'])
    // The two squares have the meridian of 21° in common, and go round by their other three sides.
    const shared = points['eastland and westland'] ?? []
    expect(shared).toHaveLength(1)
    expect(new Set(shared.flat())).toEqual(new Set(['21.000 50.000', '21.000 51.000']))
    for (const alone of ['eastland', 'westland']) {
      expect(points[alone], alone).toHaveLength(1)
      const [line = []] = points[alone] ?? []
      expect(new Set([line[0], line.at(-1)]), alone).toEqual(new Set(shared.flat()))
      expect(line.length, alone).toBeGreaterThanOrEqual(4)
    }
  })

  test('neighbours share the arc between them', () => {
    const arcs = topology.objects.territories.geometries.map((geometry) =>
      'arcs' in geometry ? geometry.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc)) : [],
    )
    const [first = [], second = []] = arcs
    expect(first.filter((arc) => second.includes(arc))).toHaveLength(1)
  })

  test('the cut of the world at 180° is no coast', () => {
    // A square that touches the cut: three of its sides are coast.
    const square: ShapesTopology = {
      type: 'Topology',
      arcs: [
        [
          [180, 10],
          [180, 0],
          [170, 0],
          [170, 10],
          [180, 10],
        ],
      ],
      objects: {
        territories: { type: 'GeometryCollection', geometries: [] },
        land: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]] }] },
        lakes: { type: 'GeometryCollection', geometries: [] },
        ussr: { type: 'GeometryCollection', geometries: [] },
        frontier: { type: 'GeometryCollection', geometries: [] },
        borders: { type: 'GeometryCollection', geometries: [] },
        zones: { type: 'GeometryCollection', geometries: [] },
        fuzzy: { type: 'GeometryCollection', geometries: [] },
      },
    }
    expect(decodeShapes(square).coast.geometry.coordinates).toEqual([
      [
        [180, 0],
        [170, 0],
        [170, 10],
        [180, 10],
      ],
    ])
  })
})
