/**
 * The rings of territories too small to see, kept as feature-state of their marks: only of those that are
 * drawn at the zoom of the map. Were every territory's mark to follow its status, a step of the slider would
 * write mostly what nobody sees.
 */
import { kinOf } from '../atlas/pieces'
import type { Territory } from '../atlas/types'
import type { Painted } from '../paint/painted'
import { ringsBelow } from '../paint/rings'
import { smallBelowZoom } from '../paint/widths'
import { type RingState, SOURCE } from './layerNames'
import type { Places } from './places'

/** Gives a feature of a source a state, to be drawn with the next frame. */
export type SetState = (feature: { source: string; id: number }, state: object) => void

const NOT_DRAWN: RingState = { status: null, selected: false }

export class RingStates {
  readonly #setState: SetState
  readonly #zoom: () => number
  readonly #territories: readonly Territory[]
  readonly #places: Places
  #shown: ReadonlyMap<string, Painted> = new Map()
  #selected: Territory | undefined
  /** The zoom below which a ring stands for each shown territory. */
  readonly #below = new Map<string, number>()
  /** The same for what was once shown of a land: a slider comes by again. */
  readonly #known = new Map<string, ReadonlyMap<string, number>>()
  /** What is set, by the place of the territory. */
  readonly #drawn = new Map<number, RingState>()

  /** @param zoom of the map, now */
  constructor(setState: SetState, zoom: () => number, territories: readonly Territory[], places: Places) {
    this.#setState = setState
    this.#zoom = zoom
    this.#territories = territories
    this.#places = places
  }

  /** Forgets what is set, as after a new style, which has no state. */
  forget(): void {
    this.#drawn.clear()
    this.#selected = undefined
  }

  /**
   * To be called when what is painted has changed.
   * @param changed which of them are shown otherwise than before, or no longer
   */
  paint(shown: ReadonlyMap<string, Painted>, changed: readonly string[]): void {
    this.#shown = shown
    const kin = kinOf(this.#territories)
    // A ring depends on what goes by the same name, and on no other land.
    for (const land of new Set(changed.map((id) => kin.get(id) ?? []))) {
      for (const { id } of land) this.#below.delete(id)
      const shownOfLand = land.flatMap(({ id }) => shown.get(id) ?? [])
      for (const [id, below] of this.#ringsOf(shownOfLand)) this.#below.set(id, below)
    }
    this.follow()
  }

  #ringsOf(shown: readonly Painted[]): ReadonlyMap<string, number> {
    const key = shown.map(({ territory, activity }) => `${territory.id} ${activity.status}`).join()
    const known = this.#known.get(key) ?? ringsBelow(shown, this.#territories)
    this.#known.set(key, known)
    return known
  }

  select(id: string | undefined): void {
    if (this.#selected?.id === id) return
    this.#selected = this.#territories.find((territory) => territory.id === id)
    this.follow()
  }

  /** To be called when the zoom has changed. */
  follow(): void {
    const zoom = this.#zoom()
    const drawn = new Set<number>()
    for (const [id, below] of this.#below) {
      const status = this.#shown.get(id)?.activity.status
      if (zoom < below && status) drawn.add(this.#set(id, { status, selected: id === this.#selected?.id }))
    }
    const selected = this.#selected
    // Shown where it was selected, though nothing may hold there now.
    if (selected && !this.#shown.has(selected.id) && zoom < smallBelowZoom(selected.bbox))
      drawn.add(this.#set(selected.id, { status: null, selected: true }))
    for (const place of this.#drawn.keys()) {
      if (drawn.has(place)) continue
      this.#setState({ source: SOURCE.marks, id: place }, NOT_DRAWN)
      this.#drawn.delete(place)
    }
  }

  /** @returns the place of the territory */
  #set(id: string, state: RingState): number {
    const place = this.#places.placeOf(id)
    const set = this.#drawn.get(place)
    if (set?.status === state.status && set.selected === state.selected) return place
    this.#drawn.set(place, state)
    this.#setState({ source: SOURCE.marks, id: place }, state)
    return place
  }
}
