/** A world small enough to know by heart: a square of land, half of it Soviet, and six square territories. */
import type { FeatureCollection, Polygon } from 'geojson'
import { dayOf } from '../../src/atlas/day'
import type { MapLabel } from '../../src/atlas/labels'
import type { Shapes } from '../../src/atlas/shapes'
import type { Atlas, Period, Status, Territory } from '../../src/atlas/types'
import type { PageInput } from '../../src/drawing/page'
import { LIGHT } from '../../src/paint/themes'
import { english } from '../../src/words/language'

function square(west: number, south: number, east: number, north: number): Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  }
}

function collection<Properties extends object>(
  ...features: { geometry: Polygon; properties: Properties }[]
): FeatureCollection<Polygon, Properties> {
  return {
    type: 'FeatureCollection',
    features: features.map((feature) => ({ type: 'Feature', ...feature })),
  }
}

export function period(status: Status, from: string, to: string): Period {
  const day = (text: string) => {
    const [year = 0, month = 0, date = 0] = text.split('-').map(Number)
    return dayOf(year, month, date)
  }
  return { status, from, to, fromDay: day(from), toDay: day(to), sources: [`${status}-source`] }
}

interface Plot {
  id: string
  name: string
  box: [number, number, number, number]
  periods: Period[]
  precision?: string
}

const PLOTS: Plot[] = [
  {
    id: 'annexed-land',
    name: 'Northern Annexland',
    box: [20, 56, 24, 58],
    periods: [period('annexed', '1939-01-01', '1991-01-01')],
  },
  {
    id: 'occupied-land',
    name: 'Occupia & <Sons> "and" Daughters',
    box: [20, 54, 24, 56],
    periods: [period('occupied', '1940-06-17', '1941-01-01')],
  },
  {
    id: 'garrison-land',
    name: 'Garrisonia',
    box: [24, 54, 28, 56],
    periods: [period('garrisoned', '1939-01-01', '1940-01-01')],
  },
  {
    id: 'small-base',
    name: 'Small Base',
    box: [16, 57, 16.05, 57.03],
    periods: [period('leased', '1940-01-01', '1947-01-01')],
    precision: 'digitised ±2 km',
  },
  {
    id: 'far-land',
    name: 'Farland',
    box: [120, 40, 125, 45],
    periods: [period('puppet-state', '1940-01-01', '1945-01-01')],
  },
  {
    id: 'front-land',
    name: 'Frontland',
    box: [12, 50, 16, 53],
    periods: [period('contested', '1940-01-01', '1941-01-01')],
    precision: 'digitised ±10 km',
  },
]

export const atlas: Atlas = {
  scenes: [],
  regions: [
    { id: 'west', name: 'The west', summary: 'All but one.' },
    { id: 'east', name: 'The east', summary: 'The other.' },
  ],
  territories: PLOTS.map(
    ({ id, name, box: [west, south, east, north], periods, precision }): Territory => ({
      id,
      name,
      names: [],
      region: id === 'far-land' ? 'east' : 'west',
      today: 'nowhere',
      summary: 'A square.',
      periods,
      areaKm2: 54_321,
      precision: precision ?? 'surveyed',
      boundarySources: ['survey'],
      bbox: [west, south, east, north],
      labelPoint: [(west + east) / 2, (south + north) / 2],
    }),
  ),
}

export const shapes: Shapes = {
  territories: collection(...PLOTS.map(({ id, box }) => ({ geometry: square(...box), properties: { id } }))),
  land: collection({ geometry: square(5, 45, 140, 65), properties: {} }),
  lakes: collection({ geometry: square(21, 57.5, 21.4, 57.8), properties: {} }),
  ussr: collection({ geometry: square(28, 45, 118, 65), properties: {} }),
  frontier: collection(),
  borders: { type: 'FeatureCollection', features: [] },
  zones: collection(),
  fuzzy: { type: 'FeatureCollection', features: [] },
  // As if no two of them met: Occupia and Garrisonia are never drawn together.
  edges: {
    type: 'FeatureCollection',
    features: PLOTS.map(({ id, box }) => ({
      type: 'Feature',
      properties: { territories: [id] },
      geometry: { type: 'MultiLineString', coordinates: square(...box).coordinates },
    })),
  },
  coast: {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates: square(5, 45, 140, 65).coordinates },
  },
}

export const labels: MapLabel[] = [
  { kind: 'town', lon: 22, lat: 57, rank: 1, names: [{ name: 'Łódź & Co' }] },
  { kind: 'country', lon: 12, lat: 60, rank: 1, names: [{ name: 'Nowhere' }] },
  { kind: 'country', lon: 45, lat: 60, rank: 1, names: [{ name: 'Soviet Union' }] },
  { kind: 'sea', lon: 2, lat: 55, rank: 1, names: [{ name: 'Flat Sea' }] },
]

/** Middle Europe of that world in 1940. */
export const pageInput: PageInput = {
  atlas,
  shapes,
  labels,
  palette: LIGHT,
  language: english,
  moment: { kind: 'year', year: 1940 },
  territory: undefined,
  camera: { zoom: 4.6, lat: 56, lon: 20 },
  permalink: 'https://atlas.example/?date=1940&view=4.6/56/20',
  edition: 'version 1.2.3, data of 22 November 2026',
}
