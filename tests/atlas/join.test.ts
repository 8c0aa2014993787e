import { describe, expect, test } from 'vitest'
import { readRecords } from '../../geodata/read'
import { parseIsoDay } from '../../src/atlas/day'
import { join, type Measure } from '../../src/atlas/join'
import { problemInWords } from '../../src/atlas/problem'
import { atlasFolder } from '../fixtures/folder'

const measure: Measure = () => ({ bbox: [20, 50, 22, 51], labelPoint: [21, 50.5] })

function smallAtlas() {
  const folder = atlasFolder()
  try {
    return readRecords(folder.path).records
  } finally {
    folder.delete()
  }
}

describe('records and shapes joined', () => {
  test('a territory gets area, precision and sources of its shape, and what was measured', () => {
    const { atlas, problems } = join(smallAtlas(), measure)
    expect(problems).toEqual([])
    expect(atlas.territories.find(({ id }) => id === 'westland')).toMatchObject({
      name: 'Westland',
      areaKm2: 7900,
      precision: 'digitised ±2 km',
      boundarySources: ['a-book'],
      bbox: [20, 50, 22, 51],
      labelPoint: [21, 50.5],
    })
  })

  test('dates become days: the earliest that they allow', () => {
    const { atlas, reading } = join(smallAtlas(), measure)
    const [first, second] = atlas.territories.find(({ id }) => id === 'westland')?.periods ?? []
    expect(first?.fromDay).toBe(parseIsoDay('1940-06-17'))
    expect(second?.fromDay).toBe(first?.toDay)
    expect(second?.toDay).toBe(parseIsoDay('1946-04-01'))
    expect(reading.events.find(({ id }) => id === 'lands-left')?.day).toBe(parseIsoDay('1946-04-01'))
  })

  test('events are in order of time, territories in the order of regions and then of names', () => {
    const records = smallAtlas()
    const west = records.territories.find(({ item }) => item.id === 'westland')
    records.regions.unshift({ file: 'regions.json', item: { id: 'first', name: 'First', summary: 'First.' } })
    if (west) west.item.region = 'first'
    const { atlas, reading } = join(records, measure)
    expect(reading.events.map(({ id }) => id)).toEqual(['eastland-leased', 'westland-taken', 'lands-left'])
    expect(atlas.territories.map(({ id }) => id)).toEqual(['westland', 'eastland'])
    if (west) west.item.region = 'the-lands'
    expect(join(records, measure).atlas.territories.map(({ id }) => id)).toEqual(['eastland', 'westland'])
  })

  test('what cannot be joined is left out, the rest stays', () => {
    const records = smallAtlas()
    records.boundaries = records.boundaries.filter(({ item }) => item.properties.territory !== 'westland')
    const { atlas, problems } = join(records, measure)
    expect(atlas.territories.map(({ id }) => id)).toEqual(['eastland'])
    expect(problems).toHaveLength(1)
  })

  test('a problem in words names file, record, field and what was expected', () => {
    expect(problemInWords({ file: 'a.json', record: 'westland', field: 'name', expected: 'a string' })).toBe(
      'a.json: westland: name: a string',
    )
  })

  test('the records are not changed', () => {
    const records = smallAtlas()
    const before = structuredClone(records)
    join(records, measure)
    expect(records).toEqual(before)
  })
})
