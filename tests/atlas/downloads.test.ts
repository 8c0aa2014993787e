/** What can be downloaded: each format read back and held against the records. */
import { booleanClockwise } from '@turf/turf'
import type { FeatureCollection } from 'geojson'
import { feature } from 'topojson-client'
import { describe, expect, test, vi } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { publish } from '../../geodata/publish'
import { countryCodes } from '../../src/atlas/downloads/countryCodes'
import { csvOf, withByteOrderMark } from '../../src/atlas/downloads/csv'
import { DATA_FORMATS, type DownloadInput } from '../../src/atlas/downloads/dataDownloads'
import { fileStem } from '../../src/atlas/downloads/fileStem'
import type { LinkedPlaces } from '../../src/atlas/downloads/linkedPlaces'
import { partShown } from '../../src/atlas/downloads/part'
import { whenOf } from '../../src/atlas/downloads/timespan'
import type { OccupationsTopology } from '../../src/atlas/downloads/topology'
import { earliestDay } from '../../src/atlas/edtf'
import { type Moment, parseMoment } from '../../src/atlas/moment'
import { decodeShapes, type ShapesTopology } from '../../src/atlas/shapes'
import type { Shape } from '../../src/atlas/types'
import { find, parseXml, textOf } from '../drawing/xml'
import { parseCsv, recordsOf } from '../fixtures/csv'
import { linkedPlacesSchema } from '../fixtures/linkedPlaces'

// Whole files are read back.
vi.setConfig({ testTimeout: 60_000 })

const { atlas, reading } = readAtlas()
const { app } = publish()
const topology = JSON.parse(app['shapes.json'] ?? '') as ShapesTopology
const decoded = decodeShapes(topology)
const shapes = new Map(
  decoded.territories.features.map(({ properties, geometry }) => [properties.id, geometry]),
)
const everything: DownloadInput = {
  part: { atlas, reading },
  shapes,
  topology: decoded.topology,
  edition: { version: '0.1.0', released: '2026-11-22' },
  stem: fileStem(),
  site: 'https://example.org/atlas/',
}

function on(text: string): Moment {
  const moment = parseMoment(text)
  if (!moment) throw new Error(`${text} is no moment`)
  return moment
}

function made(id: string, input = everything) {
  const format = DATA_FORMATS.find((each) => each.id === id)
  if (!format) throw new Error(`no format ${id}`)
  return format.make(input)
}
const json = (id: string, input = everything): unknown => JSON.parse(made(id, input).text)

const periodIds = atlas.territories.flatMap(({ id, periods }) =>
  periods.map(({ fromDay }) => `${id}/${new Date(fromDay * 86_400_000).toISOString().slice(0, 10)}`),
)

describe('what is shown', () => {
  const part = (date: string, rest: { compare?: Moment; inView?: ReadonlySet<string> } = {}) =>
    partShown({ atlas, reading }, { moment: on(date), ...rest })
  const statuses = (date: string, id: string, compare?: string) =>
    part(date, compare === undefined ? {} : { compare: on(compare) })
      .atlas.territories.find((territory) => territory.id === id)
      ?.periods.map(({ status }) => status)

  test('on a day is one period of each territory, in a year all that overlap it', () => {
    expect(statuses('1940-06-17', 'estonia')).toEqual(['occupied'])
    expect(statuses('1940-08-05', 'estonia')).toEqual(['occupied'])
    expect(statuses('1940-08-06', 'estonia')).toEqual(['annexed'])
    expect(statuses('1940', 'estonia')).toEqual(['garrisoned', 'occupied', 'annexed'])
    expect(statuses('1938', 'estonia')).toBeUndefined()
    expect(statuses('1939-12-01', 'estonia', '1950')).toEqual(['garrisoned', 'annexed'])
  })

  test('is what is in view, with the events of that year and the sources of both', () => {
    const { atlas: some, reading: read } = part('1940', { inView: new Set(['estonia']) })
    expect(some.territories.map(({ id }) => id)).toEqual(['estonia'])
    expect(read.events.length).toBeGreaterThan(2)
    for (const { date, territories } of read.events) {
      expect([date.slice(0, 4), territories.includes('estonia')]).toEqual(['1940', true])
    }
    const ids = new Set(read.sources.map(({ id }) => id))
    const named = [...some.territories.flatMap(({ periods }) => periods), ...read.events].flatMap(
      ({ sources, accounts = [] }) => [...sources, ...accounts.flatMap((account) => account.sources)],
    )
    expect(named.filter((id) => !ids.has(id))).toEqual([])
    expect(ids.size).toBeLessThan(reading.sources.length / 10)
  })

  test('between two dates are the events of all years from one to the other', () => {
    const years = part('1939', { compare: on('1941-03-01'), inView: new Set(['hanko-lease']) }).reading.events
    const day = (text: string) => earliestDay(text) ?? Number.NaN
    const expected = reading.events.filter(
      (event) =>
        event.territories.includes('hanko-lease') &&
        event.day >= day('1939-01-01') &&
        event.day <= day('1941-12-31'),
    )
    expect(years.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
    expect(new Set(years.map(({ date }) => date.slice(0, 4))).size).toBeGreaterThan(1)
  })

  test('names the files', () => {
    expect(fileStem()).toBe('soviet-occupations')
    expect(fileStem({ moment: on('1945-05-09') })).toBe('soviet-occupations-1945-05-09')
    expect(fileStem({ moment: on('1945'), compare: on('1938-12-31') })).toBe(
      'soviet-occupations-1945-compared-with-1938-12-31',
    )
    const names = DATA_FORMATS.map(({ id }) => made(id).fileName)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names)
      expect(name).toMatch(/^soviet-occupations[\w.-]*\.(?:geojson|topojson|kml|json|csv)$/)
  })
})

describe('GeoJSON', () => {
  const { type, features } = json('geojson') as FeatureCollection<Shape>

  test('is one feature a period', () => {
    expect(type).toBe('FeatureCollection')
    expect(features.map(({ id }) => id)).toEqual(periodIds)
  })

  test('rings are closed and wound as RFC 7946 wants, degrees lie on the earth', () => {
    for (const { id, geometry } of features) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      for (const [index, ring] of polygons.flatMap((rings) => [...rings.entries()])) {
        expect([id, ring.length >= 4, ring.at(-1)]).toEqual([id, true, ring[0]])
        expect([id, index, booleanClockwise(ring)]).toEqual([id, index, index > 0])
        expect(ring.every(([lon = 999, lat = 999]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90)).toBe(true)
      }
    }
  })
})

describe('TopoJSON', () => {
  test('gives back the shapes and says the same of each period', () => {
    const topojson = json('topojson') as OccupationsTopology
    const { features } = feature(topojson, topojson.objects.occupations)
    expect({ type: 'FeatureCollection', features }).toEqual(json('geojson'))
  })

  test('of a part has only the arcs that the part needs', () => {
    const input = {
      ...everything,
      part: partShown(everything.part, { moment: on('1945-05-01'), inView: new Set(['bornholm', 'poland']) }),
    }
    const topojson = json('topojson', input) as OccupationsTopology
    const used = topojson.objects.occupations.geometries.flatMap((geometry) =>
      'arcs' in geometry ? geometry.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc)) : [],
    )
    expect([...new Set(used)].toSorted((a, b) => a - b)).toEqual([...topojson.arcs.keys()])
    expect(feature(topojson, topojson.objects.occupations)).toEqual(json('geojson', input))
  })
})

describe('KML', () => {
  const placemarks = find(parseXml(made('kml').text), 'Placemark').map(({ element }) => element)
  const all = (element: (typeof placemarks)[number], name: string) =>
    find(element, name).map((found) => textOf(found.element))

  test('is one placemark a period, with the days on which it held', () => {
    expect(placemarks.map(({ attributes }) => attributes['id'])).toEqual(
      periodIds.map((id) => id.replace('/', '.')),
    )
    const estonia = placemarks.find(({ attributes }) => attributes['id'] === 'estonia.1940-06-17')
    if (!estonia) throw new Error('Estonia is missing')
    expect(all(estonia, 'name')).toEqual(['Estonia: Occupied'])
    // Annexed on 6 August.
    expect([all(estonia, 'begin'), all(estonia, 'end')]).toEqual([['1940-06-17'], ['1940-08-05']])
    expect(all(estonia, 'description')[0]).toContain('17 June 1940')
  })

  test('every placemark has its own time and an id of XML', () => {
    const rows = recordsOf(made('periods').text.slice(1))
    expect(placemarks.map((placemark) => all(placemark, 'begin'))).toEqual(
      rows.map((row) => [row['from_day']]),
    )
    for (const { attributes } of placemarks) expect(attributes['id']).toMatch(/^[a-z][\w.-]*$/)
  })
})

describe('tables', () => {
  test('begin with a byte-order mark for spreadsheets', () => {
    expect(made('periods').text.startsWith('\uFEFFterritory,name,')).toBe(true)
    expect(withByteOrderMark('a')).toBe('\uFEFFa')
  })

  test('of periods say what the records say', () => {
    const rows = recordsOf(made('periods').text.slice(1))
    expect(rows.map((row) => `${row['territory']}/${row['from_day']}`)).toEqual(periodIds)
    const periods = atlas.territories.flatMap((territory) => territory.periods)
    expect(rows.map(({ status, from, to }) => ({ status, from, to }))).toEqual(
      periods.map(({ status, from, to }) => ({ status, from, to })),
    )
    expect(rows.map((row) => row['note'])).toEqual(periods.map(({ note }) => note ?? ''))
    expect(rows.map((row) => row['sources']?.split(';'))).toEqual(periods.map(({ sources }) => sources))
    const bornholm = rows.find((row) => row['territory'] === 'bornholm' && row['status'] === 'occupied')
    // Soviet troops left on 5 April 1946.
    expect(bornholm).toMatchObject({
      from_day: '1945-05-09',
      to_day: '1946-04-05',
      disputed: expect.any(String),
    })
  })

  test('of events say what the records say', () => {
    const rows = recordsOf(made('events').text.slice(1))
    expect(rows.map(({ id, text }) => ({ id, text }))).toEqual(
      reading.events.map(({ id, text }) => ({ id, text })),
    )
    expect(rows.map(({ lon, lat }) => [lon, lat])).toEqual(
      reading.events.map(({ place }) => [String(place?.lon ?? ''), String(place?.lat ?? '')]),
    )
    expect(rows.map(({ disputed }) => disputed)).toEqual(
      reading.events.map(({ accounts }) => String(!!accounts)),
    )
  })

  const cells = (...values: (string | number | boolean | undefined)[]) =>
    csvOf(
      [{ name: 'a', type: 'string', description: '', value: (value: (typeof values)[number]) => value }],
      values,
    )

  test('quote what needs it, by RFC 4180', () => {
    expect(cells('Łódź', 'a,b', 'say "no"', 'two\nlines', undefined, 0, false)).toBe(
      'a\r\nŁódź\r\n"a,b"\r\n"say ""no"""\r\n"two\nlines"\r\n\r\n0\r\nfalse\r\n',
    )
    expect(parseCsv(cells('a,b', 'say "no"', 'two\r\nlines')).flat()).toEqual([
      'a',
      'a,b',
      'say "no"',
      'two\r\nlines',
    ])
  })

  test('hold nothing that a spreadsheet would take for a formula, and leave numbers alone', () => {
    const harmless = parseCsv(cells('=1+1', '+49', '-1', '@x', '\t=1', '=HYPERLINK("x","y")', -12.5))
      .flat()
      .slice(1)
    expect(harmless).toEqual(["'=1+1", "'+49", "'-1", "'@x", "'\t=1", `'=HYPERLINK("x","y")`, '-12.5'])
    for (const id of ['periods', 'events']) {
      const texts = parseCsv(made(id).text.slice(1)).flat()
      expect(texts.filter((text) => /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/.test(text))).toEqual([])
    }
  })
})

describe('Linked Places', () => {
  const places = json('linked-places') as LinkedPlaces
  const placeOf = (id: string) => places.features.find((each) => each['@id'].endsWith(`=${id}`))

  test('keep the rules of the format', () => {
    expect(linkedPlacesSchema.safeParse(places).error?.issues ?? []).toEqual([])
  })

  test('the rules are held: a mark of EDTF in a date is refused', () => {
    const text = made('linked-places').text.replace('"in":"1940-06-17"', '"in":"1940-06-17~"')
    expect(linkedPlacesSchema.safeParse(JSON.parse(text)).success).toBe(false)
  })

  test('are one place a territory, with its names and its statuses in time', () => {
    expect(places.features.map(({ properties }) => properties.title)).toEqual(
      atlas.territories.map(({ name }) => name),
    )
    const estonia = placeOf('estonia')
    expect(estonia).toMatchObject({
      '@id': 'https://example.org/atlas/?territory=estonia',
      properties: { title: 'Estonia', ccodes: ['EE'], fclasses: ['L'] },
    })
    expect(estonia?.names).toContainEqual({ toponym: 'Eesti', lang: 'et' })
    expect(estonia?.links).toContainEqual({
      type: 'primaryTopicOf',
      identifier: 'https://example.org/atlas/?territory=estonia',
    })
    expect(estonia?.types[1]).toMatchObject({
      sourceLabels: [{ label: 'Occupied', lang: 'en' }],
      // The last day before the annexation of 6 August.
      when: { timespans: [{ start: { in: '1940-06-17' }, end: { in: '1940-08-05' } }] },
    })
  })

  test('every place lies in a state of today; a claim is none', () => {
    expect(atlas.territories.filter(({ today }) => countryCodes(today).length === 0)).toEqual([])
    expect(placeOf('kuril-islands')?.properties.ccodes).toEqual(['RU'])
    expect(placeOf('northern-korea')?.properties.ccodes).toEqual(['KP', 'KR'])
    expect(countryCodes('Greater Belarussia')).toEqual([])
  })

  test.each([
    ['1944-07-22~', '1991-12-26', { in: '1944-07-22' }, { in: '1991-12-25' }, 'less-certain'],
    ['1944-07', '1944-09~', { in: '1944-07' }, { in: '1944-09' }, 'less-certain'],
    ['1941', '1944-01?', { in: '1941' }, { in: '1944-01' }, 'uncertain'],
    [
      '1945-05/1945-07',
      '1946-01-01',
      { earliest: '1945-05', latest: '1945-07' },
      { in: '1945-12-31' },
      undefined,
    ],
  ])('%s to %s as a timespan', (from, to, start, end, certainty) => {
    const [fromDay = 0, toDay = 0] = [earliestDay(from), earliestDay(to)]
    const when = whenOf({ status: 'occupied', from, to, fromDay, toDay, sources: ['a-book'] })
    expect(when).toEqual({ timespans: [{ start, end }], ...(certainty && { certainty }) })
  })

  test('an end that is recorded as the last day is taken as it is', () => {
    const period = {
      status: 'garrisoned' as const,
      from: '1945-05-09',
      to: '1991-06-22',
      until: '1991-06-21',
    }
    const when = whenOf({ ...period, fromDay: 0, toDay: 1, sources: ['a-book'] })
    expect(when.timespans[0]?.end).toEqual({ in: '1991-06-21' })
  })
})

test('the bibliography of a part holds its sources as they are', () => {
  const part = partShown(everything.part, { moment: on('1945'), inView: new Set(['bornholm']) })
  const ids = json('sources', { ...everything, part }) as unknown[]
  expect(ids).toEqual(part.reading.sources)
  expect(ids.length).toBeGreaterThan(0)
})
