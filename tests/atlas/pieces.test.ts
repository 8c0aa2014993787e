import { describe, expect, test } from 'vitest'
import { shownTerritories } from '../../src/atlas/activity'
import { parseMoment } from '../../src/atlas/moment'
import { kinOf, landOf, namedLands, pieceOf } from '../../src/atlas/pieces'
import type { Status, Territory } from '../../src/atlas/types'
import { territoryWith } from '../fixtures/territory'

/** [name, area, status, land] of territories that hold it all through 1945. */
function namesOf(...plots: [string, number, Status, string?][]) {
  const territories = plots.map(
    ([name, areaKm2, status, land], index): Territory => ({
      ...territoryWith([status, '1945-01-01', '1946-01-01']),
      id: name.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
      name,
      ...(land === undefined ? {} : { land }),
      areaKm2,
      // In a row, a degree apart.
      labelPoint: [20 + index, 57],
    }),
  )
  const moment = parseMoment('1945')
  if (!moment) throw new Error('1945')
  return namedLands(shownTerritories({ regions: [], scenes: [], territories }, moment), [
    ...territories,
    { name: 'Romania' },
  ]).map(({ name, pieces, item }) => [name, item.territory.name, pieces.length])
}

describe('the pieces of one land', () => {
  test('are told by the words before the colon', () => {
    expect(landOf({ name: 'Estonia: the western islands' })).toBe('Estonia')
    expect(pieceOf('Estonia: the western islands')).toBe('The western islands')
    expect([landOf({ name: 'Bornholm' }), pieceOf('Bornholm')]).toEqual(['Bornholm', 'Bornholm'])
  })

  test('can be named by the record instead', () => {
    expect(landOf({ name: 'Vilnius region', land: 'Lithuania' })).toBe('Lithuania')
  })

  test('are kin by either name of their land, and no others are', () => {
    const named = (id: string, name: string, land?: string): Territory => ({
      ...territoryWith(['annexed', '1945-01-01', '1946-01-01']),
      id,
      name,
      ...(land === undefined ? {} : { land }),
    })
    const kin = kinOf([
      named('lithuania', 'Lithuania'),
      named('bornholm', 'Bornholm'),
      named('silute', 'Klaipėda Region: Šilutė'),
      named('klaipeda', 'Klaipėda Region', 'Lithuania'),
    ])
    const of = (id: string) => kin.get(id)?.map((territory) => territory.id)
    expect(of('silute')).toEqual(['lithuania', 'silute', 'klaipeda'])
    expect(of('lithuania')).toEqual(of('silute'))
    expect(of('bornholm')).toEqual(['bornholm'])
  })

  test('go by the name of the land while they are painted alike, at the piece in their middle', () => {
    expect(
      namesOf(
        ['Latvia: Courland', 10, 'annexed'],
        ['Latvia', 25, 'annexed'],
        ['Latvia: Latgale', 24, 'annexed'],
        ['Estonia', 45, 'annexed'],
      ),
    ).toEqual([
      ['Latvia', 'Latvia', 3],
      ['Estonia', 'Estonia', 1],
    ])
  })

  test('go by their own names while they differ', () => {
    expect(namesOf(['Latvia', 40, 'annexed'], ['Latvia: Courland', 50, 'other-power'])).toEqual([
      ['Latvia', 'Latvia', 1],
      ['Latvia: Courland', 'Latvia: Courland', 1],
    ])
  })

  test('stay apart where the name of the land would stand for less than it', () => {
    expect(
      namesOf(
        ['Estonia', 45, 'other-power'],
        ['Estonia: Narva', 1, 'annexed'],
        ['Estonia: Tartu', 9, 'annexed'],
      ).map(([name]) => name),
    ).toEqual(['Estonia', 'Estonia: Narva', 'Estonia: Tartu'])
  })

  test('of a land that keeps its name for itself never take it', () => {
    expect(
      namesOf(['Romania: the north', 4, 'other-power'], ['Romania: the east', 3, 'other-power']).map(
        ([name]) => name,
      ),
    ).toEqual(['Romania: the north', 'Romania: the east'])
  })

  test('that a record joins to another land keep together while they stand apart from it', () => {
    const memel: [string, number, Status, string][] = [
      ['Memel', 2, 'contested', 'Lithuania'],
      ['Memel: Heydekrug', 1, 'contested', 'Lithuania'],
    ]
    expect(namesOf(['Lithuania', 65, 'annexed'], ...memel)).toEqual([
      ['Memel', 'Memel', 2],
      ['Lithuania', 'Lithuania', 1],
    ])
  })

  test('of a land that has no piece of its own name go by it where all are alike, at the largest', () => {
    expect(namesOf(['Manchuria: Mukden', 1, 'occupied'], ['Manchuria: Harbin', 11, 'occupied'])).toEqual([
      ['Manchuria', 'Manchuria: Harbin', 2],
    ])
  })
})
