/** Finds what changes between two moments without looking at what does not. */
import type { Day } from './day'
import { keptFor } from './keptFor'
import { type Moment, spanOf } from './moment'
import type { Territory } from './types'

/** Every first and last day of a period in order, with the territory that it belongs to. */
export class TimeIndex {
  readonly #days: Day[]
  /** Beside each day, the place of its territory in the list that the index was made of. */
  readonly #places: number[]

  constructor(territories: readonly Pick<Territory, 'periods'>[]) {
    const turns = territories.flatMap(({ periods }, place) =>
      periods.flatMap(({ fromDay, toDay }) => [
        { day: fromDay, place },
        { day: toDay, place },
      ]),
    )
    turns.sort((a, b) => a.day - b.day)
    this.#days = turns.map(({ day }) => day)
    this.#places = turns.map(({ place }) => place)
  }

  /** Places of the territories with a turn in a span of days, half-open, each once and in ascending order. */
  within(from: Day, to: Day): number[] {
    const places = new Set<number>()
    this.#collect(from, to - 1, places)
    return [...places].toSorted((a, b) => a - b)
  }

  /**
   * Places of all territories whose status, parts or stripes may differ between two moments: those with
   * a turn in the days that the beginning or the end of the span passes over. Some may prove the same.
   */
  between(a: Moment, b: Moment): Set<number> {
    const [one, other] = [spanOf(a), spanOf(b)]
    const places = new Set<number>()
    this.#collect(one.from, other.from, places)
    this.#collect(one.to, other.to, places)
    return places
  }

  /** Both days included. */
  #collect(a: Day, b: Day, places: Set<number>) {
    const last = Math.max(a, b)
    for (let index = firstFrom(this.#days, Math.min(a, b)); index < this.#days.length; index++) {
      if ((this.#days[index] ?? last) > last) return
      places.add(this.#places[index] ?? 0)
    }
  }
}

/** The index of a list of territories, one for all who ask. */
export const timeIndexOf = keptFor(
  (territories: readonly Pick<Territory, 'periods'>[]) => new TimeIndex(territories),
)

/** Place of the first number that is not below the value, in ascending numbers; their count if all are. */
export function firstFrom(numbers: readonly number[], value: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? value) >= value) high = middle
    else low = middle + 1
  }
  return low
}
