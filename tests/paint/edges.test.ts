import { describe, expect, test } from 'vitest'
import { shownTerritories } from '../../src/atlas/activity'
import { parseMoment } from '../../src/atlas/moment'
import type { Status } from '../../src/atlas/types'
import { byId, edgeInk, isFuzzyEdgeShown, joinedInk } from '../../src/paint/edges'
import { territoryWith } from '../fixtures/territory'

/** Territories by id; those with a status hold it on the day. */
function shownWith(statuses: Record<string, Status | undefined>) {
  const moment = parseMoment('1945-06-01')
  if (!moment) throw new Error('1945-06-01')
  const territories = Object.entries(statuses).flatMap(([id, status]) =>
    status ? [{ ...territoryWith([status, '1945-01-01', '1946-01-01']), id, name: id }] : [],
  )
  return byId(shownTerritories({ regions: [], scenes: [], territories }, moment))
}

describe('the line of an edge', () => {
  const edge = { territories: ['Estonia', 'Latvia'] }
  test('is in the ink of the only side that is shown', () => {
    expect(edgeInk(edge, shownWith({ Estonia: undefined, Latvia: 'occupied' }))).toBe('occupied')
    expect(edgeInk({ territories: ['Latvia'] }, shownWith({ Latvia: 'other-power' }))).toBe('other-power')
    expect(edgeInk(edge, shownWith({}))).toBeUndefined()
  })
  test('between two lands is drawn once, in the ink of the firmer hold', () => {
    expect(edgeInk(edge, shownWith({ Estonia: 'annexed', Latvia: 'annexed' }))).toBe('annexed')
    expect(edgeInk(edge, shownWith({ Estonia: 'other-power', Latvia: 'occupied' }))).toBe('occupied')
  })
  test('between pieces of one land is left out while they are painted alike', () => {
    const seam = { territories: ['Estonia', 'Estonia: the western islands'] }
    const [land, islands] = seam.territories as [string, string]
    const alike = shownWith({ [land]: 'annexed', [islands]: 'annexed' })
    expect(edgeInk(seam, alike)).toBeUndefined()
    expect(joinedInk(seam, alike)).toBe('annexed')
    expect(joinedInk(edge, shownWith({ Estonia: 'annexed', Latvia: 'annexed' }))).toBeUndefined()
    expect(edgeInk(seam, shownWith({ [land]: 'annexed', [islands]: 'other-power' }))).toBe('annexed')
    expect(edgeInk(seam, shownWith({ [land]: 'annexed', [islands]: undefined }))).toBe('annexed')
  })
})

describe('an edge that is known only roughly', () => {
  const between = { territories: ['a', 'b'], precision: 'approximate', line: 'L' }
  const outer = { ...between, territories: ['a'] }
  test('is drawn so where it bounds what is shown', () => {
    expect(isFuzzyEdgeShown(between, shownWith({ a: 'occupied', b: 'other-power' }))).toBe(true)
    expect(isFuzzyEdgeShown(between, shownWith({ a: undefined, b: 'occupied' }))).toBe(true)
    expect(isFuzzyEdgeShown(outer, shownWith({ a: 'occupied' }))).toBe(true)
  })
  test('is not where nothing is shown or both sides are alike', () => {
    expect(isFuzzyEdgeShown(between, shownWith({}))).toBe(false)
    expect(isFuzzyEdgeShown(outer, shownWith({ b: 'occupied' }))).toBe(false)
    expect(isFuzzyEdgeShown(between, shownWith({ a: 'occupied', b: 'occupied' }))).toBe(false)
  })
})
