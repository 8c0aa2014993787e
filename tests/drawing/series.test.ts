import { describe, expect, test } from 'vitest'
import { publish } from '../../geodata/publish'
import type { MapLabel } from '../../src/atlas/labels'
import { changesIn, yearsOf } from '../../src/atlas/momentSeries'
import { decodeShapes, type ShapesTopology } from '../../src/atlas/shapes'
import type { Atlas } from '../../src/atlas/types'
import { layoutOf, PAPERS, type Paper, upright } from '../../src/drawing/paper'
import { drawSeries, type SeriesInput, seriesTitle } from '../../src/drawing/series'
import { LIGHT } from '../../src/paint/themes'
import { words } from '../../src/words/de'
import { english } from '../../src/words/language'
import { pageInput } from './fixture'
import { textBoxes } from './textBoxes'
import { find, parseXml } from './xml'

const { moment: _, ...still } = pageInput
const BOX = { width: 900, height: 600 }

function seriesOf(moments: SeriesInput['moments'], more: Partial<SeriesInput> = {}): string {
  return drawSeries({ ...still, cameraBox: BOX, moments, ...more })
}

const years = (from: number, to: number) => yearsOf({ from, to }, 1, 60).moments

test('a map for each moment, each headed by its date', () => {
  const svg = seriesOf(years(1939, 1944))
  const texts = textBoxes(svg).map(({ text }) => text)
  for (const year of ['1939', '1940', '1941', '1942', '1943', '1944'])
    expect(texts.filter((text) => text === year)).toHaveLength(1)
  expect(texts).toContain('6 maps, 1939 to 1944')
  const layers = find(parseXml(svg), 'g').filter(({ element }) =>
    element.attributes['id']?.startsWith('map-'),
  )
  expect(layers.map(({ element }) => element.attributes['data-layer'])).toEqual([
    '1939',
    '1940',
    '1941',
    '1942',
    '1943',
    '1944',
  ])
})

test('each map paints what holds on its own date', () => {
  const svg = seriesOf(years(1939, 1941))
  // Garrisonia until the end of 1939, Occupia in 1940, Annexland throughout.
  const has = (map: number, status: string) => svg.includes(`id="map-${map}-${status}"`)
  expect([0, 1, 2].map((map) => has(map, 'garrisoned'))).toEqual([true, false, false])
  expect([0, 1, 2].map((map) => has(map, 'occupied'))).toEqual([false, true, false])
  expect([0, 1, 2].map((map) => has(map, 'annexed'))).toEqual([true, true, true])
})

test('one legend holds every status of any of the maps, and none that is on none', () => {
  const texts = textBoxes(seriesOf(years(1939, 1941))).map(({ text }) => text)
  for (const sign of ['Annexed', 'Occupied', 'Garrisoned', 'Leased base', 'Contested'])
    expect(texts.filter((text) => text === sign)).toHaveLength(1)
  // Farland lies beyond the edge.
  expect(texts).not.toContain('Puppet state')
  expect(textBoxes(seriesOf(years(1942, 1943))).map(({ text }) => text)).not.toContain('Occupied')
})

test('land and water are drawn once for all maps', () => {
  const one = seriesOf(years(1940, 1940))
  const uses = (svg: string) =>
    find(parseXml(svg), 'use').filter(({ element }) => element.attributes['href'] === '#series-ground').length
  expect(uses(one)).toBe(1)
  expect(uses(seriesOf(years(1938, 1949)))).toBe(12)
})

test('title, sources, citation and permalink', () => {
  const texts = textBoxes(seriesOf(years(1939, 1941))).map(({ text }) => text)
  expect(texts.join(' ')).toContain('Soviet annexations, occupations and bases, 1939–1941”.')
  expect(texts.join('')).toContain('https://atlas.example/?')
  expect(texts).toContain('SOURCES')
  expect(seriesTitle({ ...still, title: 'Mine', moments: years(1940, 1940) })).toBe('Mine, 1940')
})

const { app } = publish()
const records = JSON.parse(app['records.json'] ?? '') as Atlas & { labels: MapLabel[] }
const shapes = decodeShapes(JSON.parse(app['shapes.json'] ?? '') as ShapesTopology)

describe.each<[string, Paper]>([
  ['A4', PAPERS.a4],
  ['A4 upright', upright(PAPERS.a4)],
  ['A3', PAPERS.a3],
])('of the real records on %s', (_name, paper) => {
  test.each([
    ['6 years', years(1939, 1944), english],
    ['12 years in German', years(1939, 1950), { ...english, words }],
    ['24 years', years(1938, 1961), english],
    ['60 changes', changesIn(records.territories, { from: 1939, to: 1941 }, 60).moments, english],
  ])(
    '%s are well set',
    (_count, moments, language) => {
      const svg = drawSeries({
        ...still,
        atlas: records,
        shapes,
        labels: records.labels,
        palette: LIGHT,
        language,
        camera: { zoom: 3.7, lat: 54, lon: 24 },
        cameraBox: BOX,
        moments,
        paper,
        permalink: 'https://atlas.example/occupations/?date=1940&view=3.70/54.00/24.00',
      })
      expectSheetWellSet(svg, paper)
      expect(svg.length).toBeLessThan(4_000_000)
    },
    60_000,
  )
})

/** No line of type over the edge of the sheet, too small, or over another. */
function expectSheetWellSet(svg: string, paper: Paper): void {
  const { width, height, margin } = layoutOf(paper)
  const boxes = textBoxes(svg)
  for (const { text, size, left, right, bottom } of boxes) {
    expect(size, text).toBeGreaterThanOrEqual(9.5)
    expect(left, text).toBeGreaterThanOrEqual(margin - 1)
    expect(right, text).toBeLessThanOrEqual(width - margin + 1)
    expect(bottom, text).toBeLessThanOrEqual(height - margin / 2)
  }
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      expect(across > 0.5 && down > 2, `“${a.text}” and “${b.text}”`).toBe(false)
    }
  }
}
