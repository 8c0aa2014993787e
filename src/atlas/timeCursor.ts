/** Stands on a moment and moves to another: a step costs what changes in it, not what the atlas holds. */
import { type ActiveTerritory, type Activity, activityOf } from './activityOf'
import { type Moment, sameMoment } from './moment'
import { isActive } from './status'
import { firstFrom, type TimeIndex, timeIndexOf } from './timeIndex'
import type { Atlas, Territory } from './types'

export interface Change {
  territory: Territory
  /** What it is now; undefined where it has no period. */
  activity: Activity | undefined
}

export class TimeCursor {
  readonly #territories: readonly Territory[]
  readonly #index: TimeIndex
  readonly #activities: (Activity | undefined)[] = []
  #moment: Moment | undefined
  #shown = new Row()
  #active = new Row()

  constructor({ territories }: Pick<Atlas, 'territories'>) {
    this.#territories = territories
    this.#index = timeIndexOf(territories)
  }

  /** The territories that have any period at the moment, in the order of the atlas. The same array until that changes. */
  get shown(): ActiveTerritory[] {
    return this.#shown.items
  }

  /** Those of them that are annexed, occupied, puppet states, leased or garrisoned. */
  get active(): ActiveTerritory[] {
    return this.#active.items
  }

  /** Moves, and says which territories differ from before; the first move says all. */
  moveTo(moment: Moment): Change[] {
    const before = this.#moment
    if (before && sameMoment(before, moment)) return []
    this.#moment = moment
    const places = before ? this.#index.between(before, moment) : this.#territories.keys()
    const changes: Change[] = []
    for (const place of places) {
      const territory = this.#territories[place]
      if (!territory) continue
      const activity = activityOf(territory, moment)
      if (before && isSame(activity, this.#activities[place])) continue
      // Who holds the arrays of the moment before keeps them as they were.
      if (changes.length === 0) [this.#shown, this.#active] = [this.#shown.copy(), this.#active.copy()]
      this.#activities[place] = activity
      const item = activity && { territory, activity }
      this.#shown.put(place, item)
      this.#active.put(place, item && isActive(item.activity.status) ? item : undefined)
      changes.push({ territory, activity })
    }
    return changes
  }
}

/** Some of the territories, kept in the order of the atlas. */
class Row {
  readonly items: ActiveTerritory[]
  /** Beside each item, the place of its territory in the atlas. */
  readonly #places: number[]

  constructor(items: ActiveTerritory[] = [], places: number[] = []) {
    this.items = items
    this.#places = places
  }

  copy(): Row {
    return new Row([...this.items], [...this.#places])
  }

  /** Sets what stands for the territory of this place, or takes it out. */
  put(place: number, item: ActiveTerritory | undefined) {
    const at = firstFrom(this.#places, place)
    const there = this.#places[at] === place ? 1 : 0
    this.items.splice(at, there, ...(item ? [item] : []))
    this.#places.splice(at, there, ...(item ? [place] : []))
  }
}

function isSame(a: Activity | undefined, b: Activity | undefined): boolean {
  if (!a || !b) return a === b
  return (
    a.status === b.status &&
    a.partial === b.partial &&
    a.parts.length === b.parts.length &&
    a.parts.every((part, index) => part === b.parts[index])
  )
}
