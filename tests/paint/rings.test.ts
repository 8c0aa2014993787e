import { expect, test } from 'vitest'
import { shownTerritories } from '../../src/atlas/activity'
import { parseMoment } from '../../src/atlas/moment'
import type { Territory } from '../../src/atlas/types'
import { ringsBelow } from '../../src/paint/rings'
import { smallBelowZoom } from '../../src/paint/widths'
import { territoryWith } from '../fixtures/territory'

const moment = parseMoment('1945')

/** A square of so many degrees, its lower left corner at 20° E 50° N. */
function square(name: string, degrees: number): Territory {
  return {
    ...territoryWith(['annexed', '1945-01-01', '1946-01-01']),
    id: name,
    name,
    bbox: [20, 50, 20 + degrees, 50 + degrees],
    areaKm2: degrees * degrees * 8000,
    labelPoint: [20 + degrees / 2, 50 + degrees / 2],
  }
}

function rings(...territories: Territory[]) {
  if (!moment) throw new Error('1945')
  return ringsBelow(shownTerritories({ regions: [], scenes: [], territories }, moment), territories)
}

test('a land of one piece has its ring where it is narrower than a ring', () => {
  expect(rings(square('Bornholm', 0.3)).get('Bornholm')).toBe(smallBelowZoom([20, 50, 20.3, 50.3]))
})

test('a small piece of a large land has none, and the land has one only where all of it is small', () => {
  const zooms = rings(square('Estonia', 4), square('Estonia: Narva', 0.2))
  expect(zooms.get('Estonia: Narva')).toBeLessThan(0)
  expect(zooms.get('Estonia')).toBe(smallBelowZoom([20, 50, 24, 54]))
})

test('small pieces that stand for a small land share one ring', () => {
  const zooms = rings(square('Islands: one', 0.1), square('Islands: two', 0.2))
  expect([...zooms.values()].filter((zoom) => zoom > 0)).toEqual([smallBelowZoom([20, 50, 20.2, 50.2])])
})
