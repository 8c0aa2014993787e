/** What a step costs where the records are many times as many: the atlas's own part, without a page. */
import { readAtlas } from '../../geodata/atlas'
import { partsInWords, territoriesAt } from '../../src/atlas/activity'
import { changesInWords, changesInYear } from '../../src/atlas/changesInYear'
import { differenceInWords } from '../../src/atlas/difference'
import { eventMarks } from '../../src/atlas/eventPlaces'
import { FIRST_YEAR, LAST_YEAR, spanOf, yearMoment } from '../../src/atlas/moment'
import type { Shapes } from '../../src/atlas/shapes'
import { TimeCursor } from '../../src/atlas/timeCursor'
import { changesOf, neighbourChange } from '../../src/atlas/timeline'
import { labelPoints } from '../../src/map/labelPoints'
import { legendOf } from '../../src/paint/legend'
import { ringsBelow } from '../../src/paint/rings'
import { LIGHT } from '../../src/paint/themes'
import { english } from '../../src/words/language'
import { print } from './inPage'
import { type Growth, type ManyRecords, manyRecords } from './manyRecords'

const TIMES = 20
const AIM = 2
const ROUNDS = 6
const NO_ZONES: Shapes['zones'] = { type: 'FeatureCollection', features: [] }

export function benchGrowth(): void {
  const { atlas, reading, labels } = readAtlas()
  const once = { atlas, events: reading.events }
  const grown = (growth: Growth) => walkOf(manyRecords(once, TIMES, growth), labels)
  const walks = [
    { name: `as it is: ${atlas.territories.length} territories`, walk: walkOf(once, labels) },
    { name: `${TIMES} times, as many at a moment`, walk: grown('later') },
    { name: `${TIMES} times, ${TIMES} times as many at a moment`, walk: grown('together') },
  ]
  // By turns, so that none has the machine or the compiler more to itself than the others.
  const times = Array.from({ length: ROUNDS }, () => walks.map(({ walk }) => Math.min(walk(), walk())))
  // The fastest: what else the machine does only ever adds.
  const costs = walks.map((_, index) => Math.min(...times.map((round) => round[index] ?? Number.NaN)))
  print(`A step in Node, without a page, with ${TIMES} times the records (aim: × ${AIM} at the most)`)
  for (const [index, { name }] of walks.entries()) {
    const [cost = Number.NaN, first = Number.NaN] = [costs[index], costs[0]]
    print(`  ${name.padEnd(42)} ${cost.toFixed(3).padStart(7)} ms  × ${(cost / first).toFixed(1)}`)
  }
  print('')
}

/** A walk through all years that says how many milliseconds a step took. */
function walkOf({ atlas, events }: ManyRecords, labels: Parameters<typeof labelPoints>[1]): () => number {
  const changes = changesOf(atlas)
  const chosen = atlas.territories[0]?.id ?? ''
  const own = events.filter(({ territories }) => territories.includes(chosen))
  const map = new TimeCursor(atlas)
  return () => {
    let before = territoriesAt(atlas, yearMoment(FIRST_YEAR)).active
    map.moveTo(yearMoment(FIRST_YEAR))
    const start = performance.now()
    for (let year = FIRST_YEAR + 1; year <= LAST_YEAR; year++) {
      const moment = yearMoment(year)
      const { from, to } = spanOf(moment)
      const { shown, active } = territoriesAt(atlas, moment)
      neighbourChange(changes, from, -1)
      neighbourChange(changes, to - 1, 1)
      map.moveTo(moment)
      ringsBelow(map.shown, atlas.territories)
      legendOf(shown, 4, [], atlas.territories)
      for (const { activity } of active) partsInWords(activity, moment, english)
      changesInWords(changesInYear(atlas, year, english), 8, english)
      eventMarks(own, moment)
      labelPoints(atlas, labels, moment, LIGHT, NO_ZONES, undefined, english)
      differenceInWords(before, active, atlas.territories, 6, english)
      before = active
    }
    return (performance.now() - start) / (LAST_YEAR - FIRST_YEAR)
  }
}
