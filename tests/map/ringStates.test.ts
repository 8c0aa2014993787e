import { beforeEach, expect, test } from 'vitest'
import { shownTerritories } from '../../src/atlas/activity'
import { parseMoment } from '../../src/atlas/moment'
import type { Territory } from '../../src/atlas/types'
import { Places } from '../../src/map/places'
import { RingStates } from '../../src/map/ringStates'
import { territoryWith } from '../fixtures/territory'

/** A square of so many degrees; one of 0.2° is a ring below a zoom of about 5, one of 4° below one of about 0.8. */
function square(id: string, degrees: number, status: 'annexed' | 'leased'): Territory {
  return {
    ...territoryWith([status, '1945-01-01', '1946-01-01']),
    id,
    name: id,
    bbox: [20, 50, 20 + degrees, 50 + degrees],
  }
}

const island = square('island', 0.2, 'annexed')
const base = square('base', 0.1, 'leased')
const land = square('land', 4, 'annexed')
const territories = [land, island, base]
const [ISLAND, BASE] = [1, 2]

let zoom: number
let set: { id: unknown; state: unknown }[]
let rings: RingStates

/** What was set since the last time. */
function taken() {
  return set.splice(0)
}

function shownIn(year: string) {
  const moment = parseMoment(year)
  if (!moment) throw new Error(year)
  const shown = shownTerritories({ regions: [], scenes: [], territories }, moment)
  return new Map(shown.map((painted) => [painted.territory.id, painted]))
}

beforeEach(() => {
  zoom = 3
  set = []
  rings = new RingStates(
    ({ id }, state) => set.push({ id, state }),
    () => zoom,
    territories,
    new Places(territories),
  )
  rings.paint(shownIn('1945'))
})

test('marks follow the status only of those that are too small at the zoom', () => {
  expect(taken()).toEqual([
    { id: ISLAND, state: { status: 'annexed', selected: false } },
    { id: BASE, state: { status: 'leased', selected: false } },
  ])
  rings.paint(shownIn('1945'))
  expect(taken()).toEqual([])
})

test('a ring goes where the zoom shows the shape, and comes back', () => {
  taken()
  zoom = 5.5
  rings.follow()
  expect(taken()).toEqual([{ id: ISLAND, state: { status: null, selected: false } }])
  zoom = 7
  rings.follow()
  expect(taken()).toEqual([{ id: BASE, state: { status: null, selected: false } }])
  zoom = 3
  rings.follow()
  expect(taken()).toHaveLength(2)
})

test('what ends loses its ring, unless it is selected', () => {
  rings.select('base')
  expect(taken().at(-1)).toEqual({ id: BASE, state: { status: 'leased', selected: true } })
  rings.paint(shownIn('1950'))
  expect(taken()).toEqual([
    { id: BASE, state: { status: null, selected: true } },
    { id: ISLAND, state: { status: null, selected: false } },
  ])
  rings.select(undefined)
  expect(taken()).toEqual([{ id: BASE, state: { status: null, selected: false } }])
})

test('after a new style everything is set once more, also the ring of what is selected while nothing holds', () => {
  taken()
  rings.forget()
  rings.follow()
  expect(taken()).toHaveLength(2)
  rings.paint(shownIn('1950'))
  rings.select('base')
  taken()
  rings.forget()
  rings.select('base')
  expect(taken()).toEqual([{ id: BASE, state: { status: null, selected: true } }])
})
