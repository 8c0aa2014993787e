import { featureFilter } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import { shownTerritories } from '../../src/atlas/activity'
import { parseMoment } from '../../src/atlas/moment'
import type { Shapes } from '../../src/atlas/shapes'
import { EdgePlaces } from '../../src/map/edgePlaces'
import { territoryWith } from '../fixtures/territory'

const LINE = [
  [24, 57],
  [25, 58],
]
const OUTLINES = [['mainland'], ['mainland', 'islands'], ['mainland', 'neighbour']]

const shapes: Pick<Shapes, 'edges' | 'fuzzy'> = {
  edges: {
    type: 'FeatureCollection',
    features: OUTLINES.map((territories) => ({
      type: 'Feature',
      properties: { territories },
      geometry: { type: 'MultiLineString', coordinates: [LINE] },
    })),
  },
  fuzzy: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { territories: ['islands'], precision: 'approximate', line: 'a-front' },
        geometry: { type: 'LineString', coordinates: LINE },
      },
    ],
  },
}
const territories = [
  { ...territoryWith(['annexed', '1940-08-06', '1991-09-06']), id: 'mainland', name: 'Estonia' },
  {
    ...territoryWith(['occupied', '1940-06-17', '1940-08-06'], ['annexed', '1940-08-06', '1991-09-06']),
    id: 'islands',
    name: 'Estonia: the western islands',
  },
  { ...territoryWith(['annexed', '1940-08-05', '1991-09-06']), id: 'neighbour', name: 'Latvia' },
]
const edges = new EdgePlaces(shapes, territories)
// After the three territories.
const [SHORE, SEAM, BORDER, FUZZY, CLOSED] = [3, 4, 5, 6, 8]

function shownOn(day: string) {
  const moment = parseMoment(day)
  if (!moment) throw new Error(day)
  const shown = shownTerritories({ regions: [], scenes: [], territories }, moment)
  return new Map(shown.map((painted) => [painted.territory.id, painted]))
}

test('outlines come first, then what is known only roughly, numbered on from the territories', () => {
  const features = edges.shapes()
  expect(features.map(({ id }) => id)).toEqual([SHORE, SEAM, BORDER, FUZZY])
  expect(features.map(({ geometry }) => geometry.type).at(-1)).toBe('LineString')
  expect(edges.besideAny(['islands', 'neighbour'])).toEqual(new Set([SEAM, FUZZY, BORDER]))
})

test('a seam is closed in the ink of both pieces, and has no line then', () => {
  const joined = shownOn('1945-06-01')
  expect(edges.stateOf(SEAM, joined)).toEqual({ status: null })
  expect(edges.seamInk(SEAM, joined)).toBe('annexed')
  const parted = shownOn('1940-07-01')
  expect(edges.stateOf(SEAM, parted)).toEqual({ status: 'occupied' })
  expect(edges.seamInk(SEAM, parted)).toBeNull()
})

test('a border between two lands is a line, and never closed', () => {
  expect(edges.stateOf(BORDER, shownOn('1945-06-01'))).toEqual({ status: 'annexed' })
  expect(edges.seamInk(BORDER, shownOn('1945-06-01'))).toBeUndefined()
  expect(edges.seams().map(({ id }) => id)).toEqual([CLOSED])
  expect(edges.seamOf(SEAM)).toBe(CLOSED)
})

test('a rough edge says only whether it is shown', () => {
  expect(edges.stateOf(FUZZY, shownOn('1940-07-01'))).toEqual({ shown: true })
  expect(edges.stateOf(FUZZY, shownOn('1939-07-01'))).toEqual({ shown: false })
})

test('no number is given twice, and each is picked as what it is', () => {
  const kinds = { outline: edges.isOutline, fuzzy: edges.isFuzzy, seam: edges.isSeam }
  const pickedAs = (id: unknown) =>
    Object.entries(kinds).flatMap(([kind, filter]) => {
      const picks = featureFilter(filter, kind).filter({ zoom: 3 }, { type: 2, id, properties: {} })
      return picks ? [kind] : []
    })
  expect(edges.shapes().map(({ id }) => pickedAs(id))).toEqual([
    ['outline'],
    ['outline'],
    ['outline'],
    ['fuzzy'],
  ])
  expect(edges.seams().map(({ id }) => pickedAs(id))).toEqual([['seam']])
  for (const id of [territories.length - 1, edges.end]) expect(pickedAs(id), String(id)).toEqual([])
})
