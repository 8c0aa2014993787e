/**
 * What is painted, kept as feature-state: of territories, of their rings and of their edges. Only what
 * differs from what is painted already is touched. It is worked out when the date moves, and given to the map
 * in the frame that draws it: dates that follow each other faster than frames are written once.
 */
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Moment } from '../atlas/moment'
import { TimeCursor } from '../atlas/timeCursor'
import type { Atlas, Territory } from '../atlas/types'
import { type InkName, type Painted, paintedAs } from '../paint/painted'
import type { EdgePlaces } from './edgePlaces'
import { SOURCE, type TerritoryState } from './layerNames'
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
  /** What is still to be written, by source and feature. */
  readonly #unwritten = new Map<string, Map<number, object>>()
  /** What was last painted: the ink of outlines or of what closes them, and whether roughly known edges are shown. */
  readonly #edgeStates = new Map<number, InkName | `joined as ${InkName}` | boolean | null>()

  readonly #set: SetState = ({ source, id }, state) => {
    const ofSource = this.#unwritten.get(source)
    if (ofSource) ofSource.set(id, state)
    else this.#unwritten.set(source, new Map([[id, state]]))
  }

  constructor(map: MapLibreMap, atlas: Atlas, places: Places, edges: EdgePlaces) {
    this.#map = map
    this.#atlas = atlas
    this.#places = places
    this.#edges = edges
    this.#cursor = new TimeCursor(atlas)
    this.#rings = new RingStates(this.#set, () => map.getZoom(), atlas.territories, places)
  }

  /** Forgets what is painted, as after a new style, which has no state. */
  forget(): void {
    this.#unwritten.clear()
    this.#cursor = new TimeCursor(this.#atlas)
    this.#shown.clear()
    this.#rings.forget()
    this.#edgeStates.clear()
  }

  /**
   * Paints a moment or a comparison, and the selection.
   * @returns whether anything is to be written, so that the map is to be drawn
   */
  paint(seen: Seen): boolean {
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
      this.#set({ source: SOURCE.territories, id: this.#places.placeOf(territory.id) }, state)
    }
    const changed = changes.map(({ territory }) => territory.id)
    this.#paintEdges(changed)
    this.#rings.select(seen.territory)
    if (changed.length > 0) this.#rings.paint(this.#shown, changed)
    return this.#unwritten.size > 0
  }

  /**
   * Gives the map what was painted since the last time. To the style, not to the map itself: that would look
   * for the tiles of every source anew at the next frame, as if it had moved. Who calls asks for the frame.
   */
  write(): void {
    for (const [source, states] of this.#unwritten)
      for (const [id, state] of states) this.#map.style.setFeatureState({ source, id }, state)
    this.#unwritten.clear()
  }

  /** Writes what no layer reads: MapLibre takes what is painted to the graphics card once more as it stands. */
  rehearse(round: number): void {
    this.write()
    for (const id of this.#atlas.territories.keys()) {
      for (const source of [SOURCE.territories, SOURCE.marks]) this.#set({ source, id }, { rehearsed: round })
    }
    for (const id of this.#edges.besideAny(this.#atlas.territories.map((territory) => territory.id)))
      this.#set({ source: SOURCE.edges, id }, { rehearsed: round })
    this.write()
  }

  /** To be called in the frame in which the zoom has changed. */
  follow(): void {
    this.#rings.follow()
    this.write()
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
      const state = this.#edges.stateOf(id, this.#shown)
      const seam = this.#edges.seamInk(id, this.#shown)
      const value = seam ? (`joined as ${seam}` as const) : 'status' in state ? state.status : state.shown
      if (this.#edgeStates.get(id) === value) continue
      this.#edgeStates.set(id, value)
      this.#set({ source: SOURCE.edges, id }, state)
      if (seam === undefined) continue
      const closed: TerritoryState = { status: seam, partial: false }
      this.#set({ source: SOURCE.territories, id: this.#places.count + id }, closed)
    }
  }
}

function isPaintedSame(a: Painted['activity'] | undefined, b: Painted['activity'] | undefined): boolean {
  return a?.status === b?.status && a?.partial === b?.partial
}
