import { beforeAll, describe, expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { publish } from '../../geodata/publish'
import { foldedWord, foldedWords } from '../../src/atlas/foldedWord'
import type { FurtherNames, MapLabel } from '../../src/atlas/labels'
import {
  createSearch,
  type Finding,
  type FindingKind,
  MOST_FINDINGS,
  type Search,
} from '../../src/atlas/search'
import { decodeShapes, type ShapesTopology } from '../../src/atlas/shapes'
import { territoryFinder } from '../../src/atlas/territoryAt'
import { english } from '../../src/words/language'

describe('a folded word', () => {
  test.each([
    ['Łódź', 'lodz'],
    ['Rønne', 'ronne'],
    ['Đurđevac', 'durdevac'],
    ['Groß', 'gross'],
    ['Iași', 'iasi'],
    ['Вильнюс', 'vilnius'],
    ['Львів', 'lviv'],
    ['Lwów', 'lvov'],
    ['Львов', 'lvov'],
    ['Кёнигсберг', 'kenigsberg'],
    ['北朝鮮', '北朝鮮'],
  ])('of %s is %s', (word, folded) => {
    expect(foldedWord(word)).toBe(folded)
  })

  test('folding again changes nothing', () => {
    const { atlas, labels } = readAtlas()
    const names = [
      ...atlas.territories.flatMap((territory) => territory.names),
      ...labels.flatMap((label) => [...label.names, ...(label.also ?? [])]),
    ]
    for (const word of names.flatMap(({ name }) => foldedWords(name))) expect(foldedWord(word)).toBe(word)
  })
})

describe('searching the atlas', () => {
  let search: Search
  beforeAll(async () => {
    const { atlas, reading } = readAtlas()
    const { app } = publish()
    const { labels } = JSON.parse(app['records.json'] ?? '') as { labels: MapLabel[] }
    const { furtherNames } = JSON.parse(app['reading.json'] ?? '') as { furtherNames: FurtherNames[] }
    const { territories } = decodeShapes(JSON.parse(app['shapes.json'] ?? '') as ShapesTopology)
    const territoryAt = territoryFinder(atlas.territories, territories)
    search = await createSearch({ atlas, labels, furtherNames, reading, territoryAt }, english)
  })

  const found = (query: string, kind: FindingKind): Finding[] =>
    search(query).find((group) => group.kind === kind)?.findings ?? []
  const places = (query: string) =>
    found(query, 'place').flatMap((finding) => (finding.kind === 'place' ? finding.place.names[0] : []))
  const territories = (query: string) =>
    found(query, 'territory').flatMap((finding) =>
      finding.kind === 'territory' ? finding.territory.name : [],
    )
  const events = (query: string) =>
    found(query, 'event').flatMap((finding) => (finding.kind === 'event' ? finding.event.title : []))

  test.each([
    ['Lemberg', 'Lviv'],
    ['Lwów', 'Lviv'],
    ['lwow', 'Lviv'],
    ['Львів', 'Lviv'],
    ['Львов', 'Lviv'],
    ['Lviv', 'Lviv'],
    ['Leopolis', 'Lviv'],
    ['Konigsberg', 'Kaliningrad'],
    ['Królewiec', 'Kaliningrad'],
    ['Кёнигсберг', 'Kaliningrad'],
    ['kaliningrd', 'Kaliningrad'],
    ['kalinin', 'Kaliningrad'],
    ['Danzig', 'Gdańsk'],
    ['Gdansk', 'Gdańsk'],
    ['Wilno', 'Vilnius'],
    ['Вильнюс', 'Vilnius'],
    ['Reval', 'Tallinn'],
    ['Ronne', 'Rønne'],
  ])('%s is the town that is %s in the end', (query, name) => {
    expect(places(query)[0]).toBe(name)
  })

  test('a place says how it was found, its names with their years, and the territory that it is in', () => {
    expect(found('Leopolis', 'place')[0]).toMatchObject({
      alias: 'Leopolis',
      place: {
        territory: 'western-ukraine',
        history: ['Lwów to 1939', 'Lvov 1939–41', 'Lemberg 1941–44', 'Lvov 1944–91', 'Lviv from 1991'],
      },
    })
    expect(found('Lviv', 'place')[0]).toMatchObject({ alias: undefined })
  })

  test('a place of events stands once, beside the map’s own of the same name', () => {
    expect(places('Königsberg').filter((name) => /nigsberg|Kaliningrad/.test(name))).toEqual(['Kaliningrad'])
    expect(places('Wenceslas Square')).toEqual(['Wenceslas Square, Prague'])
    expect(found('Wenceslas Square', 'place')[0]).toMatchObject({ place: { territory: 'czechoslovakia' } })
    expect(found('Washington', 'place')[0]).toMatchObject({ place: { territory: undefined } })
  })

  test.each([
    ['Lettland', 'Latvia'],
    ['Эстония', 'Estonia'],
    ['bornhlm', 'Bornholm'],
    ['Finnish Democratic Republic', 'Finnish Democratic Republic: the Terijoki strip'],
    ['樺太', 'Southern Sakhalin'],
  ])('%s is the territory %s', (query, name) => {
    expect(territories(query)[0]).toBe(name)
  })

  test('a territory found by another of its names says which', () => {
    expect(found('Lettland', 'territory')[0]).toMatchObject({ alias: 'Lettland' })
    expect(found('Latvia', 'territory')[0]).toMatchObject({ alias: undefined })
  })

  test('events by people, treaties, kind and year', () => {
    expect(events('von Kamptz').length).toBeGreaterThan(0)
    expect(events('Molotov').length).toBe(MOST_FINDINGS)
    expect(events('deportation 1949')).toContain('Operation Priboi deports some 95,000 people')
    expect(events('Treaty of Riga').length).toBeGreaterThan(0)
    expect(events('17 June 1940').length).toBeGreaterThan(0)
  })

  test('regions by name', () => {
    expect(found('baltic', 'region')).toMatchObject([{ region: { id: 'baltic-states' } }])
  })

  test('at most eight of a kind, and how many there are in all', () => {
    for (const { findings, total } of search('the Soviet Union')) {
      expect(findings.length).toBe(Math.min(total, MOST_FINDINGS))
    }
    expect(search('soviet').find(({ kind }) => kind === 'event')?.total).toBeGreaterThan(100)
  })

  test('every territory and region is found first by its own name', () => {
    const { atlas } = readAtlas()
    for (const { name } of atlas.territories) expect(territories(name)[0]).toBe(name)
    for (const { id, name } of atlas.regions) {
      expect(found(name, 'region')[0]).toMatchObject({ region: { id } })
    }
  })

  test.each(['', '   ', '?!', 'the', 'xyzzyqqq'])('“%s” finds nothing', (query) => {
    expect(search(query)).toEqual([])
  })
})
