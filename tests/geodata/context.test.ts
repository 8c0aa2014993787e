import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { booleanPointInPolygon } from '@turf/turf'
import type { Feature, FeatureCollection, LineString, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { publish } from '../../geodata/publish'
import { PRECISION_PATTERN } from '../../geodata/schema'
import type { BorderProperties, FuzzyProperties } from '../../geodata/shapes/borders'
import { areaKm2 } from '../../geodata/shapes/checks/ellipsoid'
import { type Fault, report } from '../../geodata/shapes/checks/fault'
import { edgesOf, noTwoOverlap } from '../../geodata/shapes/checks/neighbours'
import { everyRingIsValid } from '../../geodata/shapes/checks/rings'
import {
  GEODATA,
  polygonsOf,
  readBoundaries,
  readContext,
  readJson,
  type Shape,
} from '../../geodata/shapes/checks/shape'
import { decodeShapes, type ShapesTopology } from '../../src/atlas/shapes'

interface Beside {
  between: [string, string]
  towns: { name: string; at: [number, number] }[]
}

/** Territories, with the pieces named after them, that a border of 1938 divides: southern Dobruja, three villages by Bratislava, the Free City. */
const DIVIDED = new Map([
  ['bulgaria', 'Bulgaria and Romania'],
  ['czechoslovakia', 'Czechoslovakia and Hungary'],
  ['recovered-territories', 'Danzig and Germany'],
])
/** Where no border may stop but at a shore: west, south, east, north. */
const FRAME = [5, 38, 45, 72] as const
/** Published area of Austria in km². */
const AUSTRIA_KM2 = 83_879
const SLOW = 30_000

function linesOf<Properties>(name: string): Feature<LineString, Properties>[] {
  return (readJson('context', `${name}.geojson`) as FeatureCollection<LineString, Properties>).features
}

const borders = linesOf<BorderProperties>('borders-1938')
const fuzzy = linesOf<FuzzyProperties>('fuzzy-edges')
const zones = readContext('austria-zones')
const boundaries = readBoundaries()
const land = readContext('land')
const sources = new Set((readJson('sources.json') as { id: string }[]).map(({ id }) => id))

const outlines = new Map(
  [...boundaries].map(([id, shape]) => [id, new Set(edgesOf(polygonsOf(shape).flat()))] as const),
)
const shores = shoresOf()

/** Edges that the land shares with no other land: shores of the sea and of lakes. */
function shoresOf(): Set<string> {
  const parts = land.map((part) => new Set(edgesOf(polygonsOf(part).flat())))
  return new Set(
    parts.flatMap((own, i) =>
      [...own].filter((edge) => !parts.some((other, j) => i !== j && other.has(edge))),
    ),
  )
}

const waterEdges = new Set(readContext('lakes').flatMap((lake) => edgesOf(polygonsOf(lake).flat())))
const coast = new Set([...shores].filter((edge) => !waterEdges.has(edge)))

function edges(line: Feature<LineString>): string[] {
  return edgesOf([line.geometry.coordinates])
}

function segments(line: Position[]): [Position, Position][] {
  return line.slice(1).map((end, index) => [line[index] as Position, end])
}

function cross([a, b]: [Position, Position], [c, d]: [Position, Position]): boolean {
  const side = (p: Position, q: Position, r: Position) =>
    Math.sign(
      ((q[0] ?? 0) - (p[0] ?? 0)) * ((r[1] ?? 0) - (p[1] ?? 0)) -
        ((q[1] ?? 0) - (p[1] ?? 0)) * ((r[0] ?? 0) - (p[0] ?? 0)),
    )
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)
}

describe('borders of 1 January 1938', () => {
  const beside = JSON.parse(
    readFileSync(join(import.meta.dirname, 'townsBesideBorders1938.json'), 'utf8'),
  ) as Beside[]

  it('the way between two towns that lay in two states crosses the border of these states alone', () => {
    expect(beside.length).toBeGreaterThan(25)
    const wrong = beside.flatMap(({ between, towns }) => {
      const way: [Position, Position] = [towns[0]?.at ?? [], towns[1]?.at ?? []]
      const crossed = new Map<string, number>()
      for (const { properties, geometry } of borders)
        for (const segment of segments(geometry.coordinates))
          if (cross(segment, way)) {
            const pair = properties.between.join(' and ')
            crossed.set(pair, (crossed.get(pair) ?? 0) + 1)
          }
      const pair = between.join(' and ')
      const right = crossed.size === 1 && (crossed.get(pair) ?? 0) % 2 === 1
      const names = towns.map(({ name }) => name).join(' to ')
      return right ? [] : [`${names} (${pair}) crosses ${JSON.stringify([...crossed])}`]
    })
    expect(wrong).toEqual([])
  })

  it(
    'no border runs inside a territory that lay wholly in one state',
    () => {
      const faults: Fault[] = []
      for (const [id, boundary] of boundaries) {
        const box = boxOf(boundary)
        const outline = outlines.get(id) as Set<string>
        for (const { geometry, properties } of borders) {
          const pair = properties.between.join(' and ')
          if ([...DIVIDED].some(([whole, by]) => by === pair && `${id}-`.startsWith(`${whole}-`))) continue
          for (const [a, b] of segments(geometry.coordinates)) {
            const at = [((a[0] ?? 0) + (b[0] ?? 0)) / 2, ((a[1] ?? 0) + (b[1] ?? 0)) / 2]
            if (!holds(box, at) || edgesOf([[a, b]]).some((edge) => outline.has(edge))) continue
            if (booleanPointInPolygon(at, boundary)) faults.push({ says: `${pair} inside ${id}`, at })
          }
        }
      }
      expect(report('bordersInsideTerritories', faults)).toEqual([])
    },
    SLOW,
  )

  it('the Soviet border is the frontier that is drawn, edge by edge', () => {
    const soviet = borders.filter(({ properties }) => properties.between.includes('Soviet Union'))
    const frontier = (readJson('context', 'frontier-1939.geojson') as FeatureCollection).features.flatMap(
      ({ geometry }) =>
        geometry.type === 'MultiLineString'
          ? edgesOf(geometry.coordinates)
          : geometry.type === 'LineString'
            ? edgesOf([geometry.coordinates])
            : [],
    )
    expect(new Set(soviet.flatMap(edges))).toEqual(new Set(frontier))
  })

  it('no border is a coast', () => {
    expect(borders.flatMap(edges).filter((edge) => coast.has(edge))).toEqual([])
  })

  it('a border ends at a shore or at another border', () => {
    const shore = new Set([...shores].flatMap((edge) => edge.split(' ')))
    const ends = new Map<string, { at: Position; lines: number }>()
    for (const { geometry } of borders)
      for (const at of [geometry.coordinates[0], geometry.coordinates.at(-1)] as Position[]) {
        const end = ends.get(pointKey(at)) ?? { at, lines: 0 }
        ends.set(pointKey(at), { at, lines: end.lines + 1 })
      }
    const loose = [...ends].filter(
      ([key, { at, lines }]) => lines === 1 && holds(FRAME, at) && !shore.has(key),
    )
    expect(loose.map(([, { at }]) => at)).toEqual([])
  })

  it('each names two states in order, how well it is known, and sources that exist', () => {
    for (const { properties } of borders) {
      expect(properties.between).toEqual([...properties.between].sort())
      expect(properties.precision).toMatch(PRECISION_PATTERN)
      expect(properties.sources.length).toBeGreaterThan(0)
      expect(properties.sources.filter((id) => !sources.has(id))).toEqual([])
    }
  })
})

describe('zones of other powers in Austria', () => {
  const pieces = new Map(zones.map((zone) => [String(zone.properties?.['piece']), zone]))

  it(
    'lie beside the territories and one another, without overlap, in valid rings',
    () => {
      const overlaps = noTwoOverlap(new Map<string, Shape>([...boundaries, ...pieces]))
      expect(report('zonesOverlap', overlaps)).toEqual([])
      expect([...pieces.values()].flatMap((zone) => everyRingIsValid(zone))).toEqual([])
    },
    SLOW,
  )

  it('make up Austria together with its territories', () => {
    const territories = [...boundaries.values()].filter(({ properties }) =>
      properties.units.some((unit) => unit.startsWith('Natural Earth AUT')),
    )
    const km2 = [...pieces.values(), ...territories].reduce(
      (sum, shape) => sum + areaKm2(polygonsOf(shape)),
      0,
    )
    expect(Math.abs(km2 / AUSTRIA_KM2 - 1)).toBeLessThan(0.01)
  })

  it.each([
    ['Salzburg', 13.04, 47.8, 'United States'],
    ['Wels', 14.03, 48.16, 'United States'],
    ['Klagenfurt', 14.31, 46.62, 'United Kingdom'],
    ['Schladming', 13.69, 47.39, 'United Kingdom'],
    ['Lienz', 12.77, 46.83, 'United Kingdom'],
    ['Innsbruck', 11.4, 47.26, 'France'],
    ['Bregenz', 9.75, 47.49, 'France'],
  ])('%s lay in one zone throughout', (_, lon, lat, power) => {
    const held = zones.filter((zone) => booleanPointInPolygon([lon, lat], zone))
    expect(held.map((zone) => zone.properties?.['power'] as string)).toEqual([power])
  })

  it('Bad Aussee passed from the American to the British zone on 1 July 1948', () => {
    const held = zones.filter((zone) => booleanPointInPolygon([13.785, 47.61], zone))
    expect(
      held.map(({ properties }) => [properties?.['power'], properties?.['from'], properties?.['to']]),
    ).toEqual([
      ['United States', '1945-07-09', '1948-07-01'],
      ['United Kingdom', '1948-07-01', '1955-10-26'],
    ])
  })

  it('name the territories on their ground, and sources that exist', () => {
    for (const { properties } of zones) {
      const { territories, sources: cited } = properties as { territories: string[]; sources: string[] }
      expect(territories.filter((id) => !boundaries.has(id))).toEqual([])
      expect(cited.filter((id) => !sources.has(id))).toEqual([])
      expect(properties?.['precision']).toMatch(PRECISION_PATTERN)
    }
    expect(pieces.get('austria-british-zone')?.properties?.['territories']).toEqual(['styria-1945'])
  })
})

describe('edges that are known roughly', () => {
  const drawn = new Map(
    readdirSync(join(GEODATA, 'lines')).flatMap((file) =>
      (
        readJson('lines', file) as FeatureCollection<LineString, { id: string; precision_km: number }>
      ).features.map(({ properties }) => [properties.id, properties.precision_km] as const),
    ),
  )

  it('lie on the outlines of the territories that they name', () => {
    const off = fuzzy.filter((line) =>
      line.properties.territories.some((id) => edges(line).some((edge) => !outlines.get(id)?.has(edge))),
    )
    expect(off.map(({ properties }) => properties)).toEqual([])
    for (const { properties } of fuzzy) expect([1, 2]).toContain(properties.territories.length)
  })

  it('are never a coast or the shore of a lake', () => {
    expect(fuzzy.flatMap(edges).filter((edge) => shores.has(edge) || waterEdges.has(edge))).toEqual([])
  })

  it('follow a line of ours that is coarser than 8 km, or that makes its territories approximate', () => {
    for (const { properties } of fuzzy) {
      const km = drawn.get(properties.line) ?? 0
      if (properties.precision === 'approximate')
        expect(properties.territories.map((id) => boundaries.get(id)?.properties.precision)).toContain(
          'approximate',
        )
      else expect([properties.precision, km > 8]).toEqual([`digitised ±${km} km`, true])
    }
  })

  it('every line coarser than 8 km that bounds a territory has its edges', () => {
    const used = new Set([...boundaries.values()].flatMap(({ properties }) => properties.lines))
    const coarse = [...drawn].filter(([id, km]) => km > 8 && used.has(id)).map(([id]) => id)
    const found = new Set(fuzzy.map(({ properties }) => properties.line))
    expect(coarse.length).toBeGreaterThan(5)
    expect(coarse.filter((id) => !found.has(id))).toEqual([])
  })
})

describe('the layers as the app loads them', () => {
  it('come out of the topology as they went in', () => {
    const shapes = decodeShapes(JSON.parse(publish().app['shapes.json'] ?? '') as ShapesTopology)
    expect(shapes.borders.features.map(({ properties }) => properties.between)).toEqual(
      borders.map(({ properties }) => properties.between),
    )
    expect(shapes.zones.features.map(({ properties }) => properties.zone)).toEqual(
      zones.map(({ properties }) => properties?.['zone'] as string),
    )
    expect(shapes.fuzzy.features.map(({ properties }) => properties)).toEqual(
      fuzzy.map(({ properties }) => properties),
    )
    expect(shapes.borders.features.every(({ geometry }) => geometry.type === 'LineString')).toBe(true)
  })

  it('have hashes', () => {
    const hashes = readJson('shapes', 'hashes.json') as Record<string, string>
    expect(Object.keys(hashes)).toEqual(
      expect.arrayContaining([
        'context/austria-zones.geojson',
        'context/borders-1938.geojson',
        'context/fuzzy-edges.geojson',
      ]),
    )
  })
})

function boxOf(shape: Shape): [number, number, number, number] {
  const points = polygonsOf(shape).flat(2)
  const lons = points.map(([lon = 0]) => lon)
  const lats = points.map(([, lat = 0]) => lat)
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}

function holds([west, south, east, north]: readonly number[], [lon = 0, lat = 0]: Position): boolean {
  return lon >= (west ?? 0) && lon <= (east ?? 0) && lat >= (south ?? 0) && lat <= (north ?? 0)
}

/** As edgesOf writes a point. */
function pointKey(at: Position): string {
  return at.join(',')
}
