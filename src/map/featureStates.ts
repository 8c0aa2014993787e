/**
 * What is painted, kept as feature-state: of territories, of their rings, of the seams between pieces of one
 * land and of roughly known edges. Only what differs from what is set already is touched.
 */
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Moment } from '../atlas/moment'
import type { Shapes } from '../atlas/shapes'
import { TimeCursor } from '../atlas/timeCursor'
import type { Atlas, Territory } from '../atlas/types'
import { isFuzzyEdgeShown, joinedStatus } from '../paint/edges'
import { type Painted, paintedAs } from '../paint/painted'
import { type FuzzyState, type SeamState, SOURCE, type TerritoryState } from './layerNames'
import type { Places } from './places'
import { RingStates } from './ringStates'

interface Seen {
  moment: Moment
  compare?: Moment | undefined
  territory: string | undefined
}

interface Change {
  territory: Territory
  activity: Painted['activity'] | undefined
}

export class FeatureStates {
  readonly #map: MapLibreMap
  readonly #atlas: Atlas
  readonly #places: Places
  readonly #shapes: Pick<Shapes, 'seams' | 'fuzzy'>
  readonly #seamsOf: ReadonlyMap<string, number[]>
  readonly #fuzzyOf: ReadonlyMap<string, number[]>
  /** Stands on the moment that is painted, unless a comparison is. */
  #cursor: TimeCursor
  #isComparison = false
  readonly #rings: RingStates
  readonly #shown = new Map<string, Painted>()
  /** The state of seams and roughly known edges as last set, by source and id. */
  readonly #others = new Map<string, string>()

  constructor(map: MapLibreMap, atlas: Atlas, places: Places, shapes: Pick<Shapes, 'seams' | 'fuzzy'>) {
    this.#map = map
    this.#atlas = atlas
    this.#places = places
    this.#shapes = shapes
    this.#cursor = new TimeCursor(atlas)
    this.#rings = new RingStates(map, atlas.territories, places)
    this.#seamsOf = edgesByTerritory(shapes.seams)
    this.#fuzzyOf = edgesByTerritory(shapes.fuzzy)
  }

  /** Forgets what is set, as after a new style, which has no state. */
  forget(): void {
    this.#cursor = new TimeCursor(this.#atlas)
    this.#shown.clear()
    this.#rings.forget()
    this.#others.clear()
  }

  /** Paints a moment or a comparison, and the selection. */
  paint(seen: Seen): void {
    const changes = this.#changes(seen)
    for (const { territory, activity } of changes) {
      // Other parts of a year may be painted the same.
      const isSame = isPaintedSame(this.#shown.get(territory.id)?.activity, activity)
      if (activity) this.#shown.set(territory.id, { territory, activity })
      else this.#shown.delete(territory.id)
      if (isSame) continue
      const state: TerritoryState = {
        status: activity?.status ?? null,
        partial: activity?.partial ?? false,
      }
      this.#map.setFeatureState({ source: SOURCE.territories, id: this.#places.placeOf(territory.id) }, state)
    }
    this.#paintEdges(changes.map(({ territory }) => territory.id))
    this.#rings.select(seen.territory)
    if (changes.length > 0) this.#rings.paint(this.#shown)
  }

  /** Sets what no layer reads: MapLibre writes what is painted once more as it stands. */
  rehearse(round: number): void {
    for (const id of this.#atlas.territories.keys()) {
      for (const source of [SOURCE.territories, SOURCE.marks])
        this.#map.setFeatureState({ source, id }, { rehearsed: round })
    }
  }

  /** To be called when the zoom has changed. */
  follow(): void {
    this.#rings.follow()
  }

  /** The territories that are painted otherwise than before. */
  #changes({ moment, compare }: Seen): Change[] {
    if (!compare) {
      // A cursor that did not follow the comparison says all in its first move.
      if (this.#isComparison) this.#cursor = new TimeCursor(this.#atlas)
      this.#isComparison = false
      return this.#cursor.moveTo(moment)
    }
    this.#isComparison = true
    return this.#atlas.territories
      .map((territory) => ({ territory, activity: paintedAs(territory, moment, compare) }))
      .filter(({ territory: { id }, activity }) => !isPaintedSame(this.#shown.get(id)?.activity, activity))
  }

  /** The edges of territories that changed: where pieces part or join, and where a rough edge begins to matter. */
  #paintEdges(territories: readonly string[]) {
    const { seams, fuzzy } = this.#shapes
    for (const index of new Set(territories.flatMap((id) => this.#seamsOf.get(id) ?? []))) {
      const seam = seams.features[index]?.properties
      if (seam) this.#setOther(SOURCE.seams, index, { status: joinedStatus(seam, this.#shown) ?? null })
    }
    for (const index of new Set(territories.flatMap((id) => this.#fuzzyOf.get(id) ?? []))) {
      const edge = fuzzy.features[index]?.properties
      if (edge) this.#setOther(SOURCE.fuzzy, index, { shown: isFuzzyEdgeShown(edge, this.#shown) })
    }
  }

  /** Sets what is not set already. */
  #setOther(source: string, id: number, state: SeamState | FuzzyState) {
    const key = JSON.stringify(state)
    if (this.#others.get(`${source} ${id}`) === key) return
    this.#others.set(`${source} ${id}`, key)
    this.#map.setFeatureState({ source, id }, state)
  }
}

function isPaintedSame(a: Painted['activity'] | undefined, b: Painted['activity'] | undefined): boolean {
  return a?.status === b?.status && a?.partial === b?.partial
}

/** Places in the collection by the id of each territory beside an edge. */
function edgesByTerritory({
  features,
}: {
  features: readonly { properties: { territories: readonly string[] } }[]
}): Map<string, number[]> {
  const edges = new Map<string, number[]>()
  for (const [index, { properties }] of features.entries()) {
    for (const id of properties.territories) edges.set(id, [...(edges.get(id) ?? []), index])
  }
  return edges
}
