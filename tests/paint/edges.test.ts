import { describe, expect, test } from 'vitest'
import { shownTerritories } from '../../src/atlas/activity'
import { parseMoment } from '../../src/atlas/moment'
import type { Status } from '../../src/atlas/types'
import { byId, isFuzzyEdgeShown, joinedStatus } from '../../src/paint/edges'
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

describe('a seam between pieces of one land', () => {
  const seam = { territories: ['a', 'b'] as [string, string] }
  test('closes under the status that both have', () => {
    expect(joinedStatus(seam, shownWith({ a: 'annexed', b: 'annexed' }))).toBe('annexed')
  })
  test('stays open where they differ or one is not shown', () => {
    expect(joinedStatus(seam, shownWith({ a: 'annexed', b: 'other-power' }))).toBeUndefined()
    expect(joinedStatus(seam, shownWith({ a: 'annexed', b: undefined }))).toBeUndefined()
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
