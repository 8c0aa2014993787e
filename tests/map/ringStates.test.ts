import { beforeEach, expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { shownTerritories } from '../../src/atlas/activity'
import { FIRST_YEAR, LAST_YEAR, parseMoment, yearMoment } from '../../src/atlas/moment'
import { TimeCursor } from '../../src/atlas/timeCursor'
import type { Territory } from '../../src/atlas/types'
import { Places } from '../../src/map/places'
import { RingStates } from '../../src/map/ringStates'
import { ringsBelow } from '../../src/paint/rings'
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
const ALL = ['island', 'base', 'land']

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
  rings.paint(shownIn('1945'), ALL)
})

test('marks follow the status only of those that are too small at the zoom', () => {
  expect(taken()).toEqual([
    { id: ISLAND, state: { status: 'annexed', selected: false } },
    { id: BASE, state: { status: 'leased', selected: false } },
  ])
  rings.paint(shownIn('1945'), ALL)
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
  rings.paint(shownIn('1950'), ALL)
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
  rings.paint(shownIn('1950'), ALL)
  rings.select('base')
  taken()
  rings.forget()
  rings.select('base')
  expect(taken()).toEqual([{ id: BASE, state: { status: null, selected: true } }])
})

test('from year to year, and back, the rings are those of the whole world at once', () => {
  const { atlas } = readAtlas()
  const places = new Places(atlas.territories)
  const drawn = new Map<string | undefined, unknown>()
  const walked = new RingStates(
    ({ id }, state) => {
      const { status } = state as { status: string | null }
      if (status) drawn.set(places.idAt(id), status)
      else drawn.delete(places.idAt(id))
    },
    () => 3,
    atlas.territories,
    places,
  )
  const cursor = new TimeCursor(atlas)
  const onwards = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index)
  for (const year of [...onwards, ...onwards.toReversed()]) {
    const changed = cursor.moveTo(yearMoment(year)).map((change) => change.territory.id)
    const shown = shownTerritories(atlas, yearMoment(year))
    walked.paint(new Map(shown.map((painted) => [painted.territory.id, painted])), changed)
    const below = ringsBelow(shown, atlas.territories)
    const expected = shown.filter(({ territory }) => 3 < (below.get(territory.id) ?? 0))
    expect(drawn, String(year)).toEqual(
      new Map(expected.map(({ territory, activity }) => [territory.id, activity.status])),
    )
    expect(year < 1940 || expected.length > 0, String(year)).toBe(true)
  }
})
