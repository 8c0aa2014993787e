/**
 * What is painted, kept as feature-state: of territories, of their rings and of their edges. Only what
 * differs from what is set already is touched.
 */
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Moment } from '../atlas/moment'
import { TimeCursor } from '../atlas/timeCursor'
import type { Atlas, Territory } from '../atlas/types'
import { type InkName, type Painted, paintedAs } from '../paint/painted'
import type { EdgePlaces } from './edgePlaces'
import { type EdgeState, SOURCE, type TerritoryState } from './layerNames'
import type { Places } from './places'
import { RingStates, type SetState } from './ringStates'

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
  readonly #edges: EdgePlaces
  /** Stands on the moment that is painted, unless a comparison is. */
  #cursor: TimeCursor
  #isComparison = false
  readonly #rings: RingStates
  readonly #shown = new Map<string, Painted>()
  /** What was last set: the ink of outlines and of what closes seams, and whether roughly known edges are shown. */
  readonly #edgeStates = new Map<number, InkName | true | null>()

  /**
   * Of the style, not of the map: that would look for the tiles of every source anew at the next frame, as if
   * the map had moved. Who calls asks for the frame.
   */
  readonly #set: SetState = (feature, state) => {
    this.#map.style.setFeatureState(feature, state)
  }

  constructor(map: MapLibreMap, atlas: Atlas, places: Places, edges: EdgePlaces) {
    this.#map = map
    this.#atlas = atlas
    this.#places = places
    this.#edges = edges
    this.#cursor = new TimeCursor(atlas)
    this.#rings = new RingStates(this.#set, () => map.getZoom(), atlas.territories, places)
  }

  /** Forgets what is set, as after a new style, which has no state. */
  forget(): void {
    this.#cursor = new TimeCursor(this.#atlas)
    this.#shown.clear()
    this.#rings.forget()
    this.#edgeStates.clear()
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
      this.#set({ source: SOURCE.lands, id: this.#places.placeOf(territory.id) }, state)
    }
    const changed = changes.map(({ territory }) => territory.id)
    this.#paintEdges(changed)
    this.#rings.select(seen.territory)
    if (changed.length > 0) this.#rings.paint(this.#shown, changed)
  }

  /** Sets what no layer reads: MapLibre writes what is painted once more as it stands. */
  rehearse(round: number): void {
    for (const id of this.#atlas.territories.keys()) {
      for (const source of [SOURCE.lands, SOURCE.marks]) this.#set({ source, id }, { rehearsed: round })
    }
    for (const id of this.#edges.besideAny(this.#atlas.territories.map((territory) => territory.id)))
      this.#set({ source: SOURCE.lands, id }, { rehearsed: round })
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
    for (const id of this.#edges.besideAny(territories)) {
      this.#setEdge(id, this.#edges.stateOf(id, this.#shown))
      const seam = this.#edges.seamInk(id, this.#shown)
      if (seam !== undefined) this.#setEdge(this.#edges.seamOf(id), { status: seam })
    }
  }

  #setEdge(id: number, state: EdgeState) {
    const value = 'status' in state ? state.status : state.shown || null
    // Without a state it is not drawn.
    if ((this.#edgeStates.get(id) ?? null) === value) return
    this.#edgeStates.set(id, value)
    this.#set({ source: SOURCE.lands, id }, state)
  }
}

function isPaintedSame(a: Painted['activity'] | undefined, b: Painted['activity'] | undefined): boolean {
  return a?.status === b?.status && a?.partial === b?.partial
}
