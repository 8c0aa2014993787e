import { expect, test } from 'vitest'
import { publish } from '../../geodata/publish'
import type { MapLabel } from '../../src/atlas/labels'
import { parseMoment } from '../../src/atlas/moment'
import { decodeShapes, type ShapesTopology } from '../../src/atlas/shapes'
import type { Atlas } from '../../src/atlas/types'
import { drawPage } from '../../src/drawing/page'
import { LIGHT } from '../../src/paint/themes'
import type { Camera } from '../../src/state/viewState'
import { english } from '../../src/words/language'
import { expectWellSet, textBoxes } from './textBoxes'

const { app } = publish()
const records = JSON.parse(app['records.json'] ?? '') as Atlas & { labels: MapLabel[] }
const shapes = decodeShapes(JSON.parse(app['shapes.json'] ?? '') as ShapesTopology)

const EUROPE = { zoom: 3.3, lat: 54, lon: 24 }
const BALTIC = { zoom: 5, lat: 58.5, lon: 25 }
const EAST_ASIA = { zoom: 4, lat: 44, lon: 128 }

function sheetOf(date: string, compare: string | undefined, camera: Camera, territory: string | undefined) {
  const moment = parseMoment(date)
  if (!moment) throw new Error(date)
  return drawPage({
    atlas: records,
    shapes,
    labels: records.labels,
    palette: LIGHT,
    language: english,
    moment,
    compare: compare === undefined ? undefined : parseMoment(compare),
    territory,
    camera,
    permalink: `https://atlas.example/occupations/?date=${date}&view=3.3/54.00/24.00`,
    edition: 'version 0.1.0, data of 22 November 2026',
  })
}

/** The crowded dates, on the views where the crowd is, and the empty one. */
test.each([
  ['1938', EUROPE, undefined],
  ['1940', EUROPE, undefined],
  ['1940', BALTIC, 'hanko-lease'],
  ['1941', BALTIC, undefined],
  ['1944', EUROPE, undefined],
  ['1945', EUROPE, 'bornholm'],
  ['1945-08-01', EUROPE, undefined],
  ['1945-10-01', EAST_ASIA, 'manchuria'],
  ['1945', { zoom: 1, lat: 50, lon: 60 }, undefined],
  ['1950', EUROPE, undefined],
  ['1994', EUROPE, undefined],
])('the sheet of %s from %j, selected %s, is well set', (date, camera, territory) => {
  const svg = sheetOf(date, undefined, camera, territory)
  expectWellSet(svg)
  // 2 MB are a second of drawing on a slow machine.
  expect(svg.length).toBeLessThan(2_500_000)
})

test.each([
  ['1945', '1938-12-31', EUROPE, undefined],
  ['1955', '1945', EUROPE, 'romania'],
  ['1994', '1989', EUROPE, undefined],
  ['1946-12-31', '1945-12-31', EAST_ASIA, 'manchuria'],
])('the sheet of %s compared with %s is well set', (date, compare, camera, territory) => {
  const svg = sheetOf(date, compare, camera, territory)
  expectWellSet(svg)
  expect(textBoxes(svg).map(({ text }) => text)).toContain('FROM WHICH STATUS TO WHICH')
})

test('a land goes by its own name where its main piece lies beyond the edge', () => {
  // In 1949 all of Estonia is annexed; the view holds Tartu and the south-east, not Tallinn.
  const names = textBoxes(sheetOf('1949', undefined, { zoom: 7.6, lat: 58, lon: 26.9 }, undefined)).map(
    ({ text }) => text,
  )
  expect(names).toContain('Estonia')
  expect(names.filter((name) => name.startsWith('Tartu and'))).toEqual([])
  expect(names.join(' ')).toContain('Estonia (3 territories)')
})
