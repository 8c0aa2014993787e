/** Names on the frames of a film: they stand still from frame to frame as long as their land does. */
import { nameAt } from '../atlas/labels'
import type { NamedLand } from '../atlas/pieces'
import { SMALL_MARK } from '../paint/widths'
import { type PlacedName, placedContextNames } from './contextNames'
import { FIRST_TERRITORY } from './ground'
import { landsInView } from './landsInView'
import { emptyScene, type StillInput } from './legendOverTime'
import { TakenRoom } from './names'
import type { Scene, ShownShape } from './scene'
import { around, insideSvg, type PlaceInside, placeAgain, placeInside } from './territoryNames'

/** Names stay this far from the edge of the map, in CSS pixels. */
const INSET = 8

/** Remembers where names stood in the frames before. */
export class FrameNames {
  readonly #input: StillInput
  readonly #places = new Map<string, PlaceInside>()
  /** Towns, countries and seas, and the names under which they were placed. */
  #context: { written: string; names: readonly PlacedName[] } | undefined

  constructor(input: StillInput) {
    this.#input = input
  }

  /** Names of lands within them, then those for orientation that have room and are not painted over. */
  namesOf(scene: Scene): string {
    const { width, height } = scene.frame
    const room = new TakenRoom(width, height, INSET)
    const lands = landsInView(scene).toSorted((a, b) => b.item.cells - a.item.cells)
    const reach = SMALL_MARK.ring * (this.#input.markScale ?? 1) + 2
    for (const { small, middle } of scene.shown) if (small) room.take(around(middle, reach))
    const set: string[] = []
    const isPlaced = new Set<NamedLand<ShownShape>>()
    for (const land of lands) {
      const place = this.#places.get(land.name)
      if (!place || !placeAgain(scene, land, place, room)) continue
      isPlaced.add(land)
      set.push(insideSvg(scene, land, place))
    }
    for (const land of lands) {
      const place = isPlaced.has(land) ? undefined : placeInside(scene, land, room)
      if (!place) continue
      this.#places.set(land.name, place)
      set.push(insideSvg(scene, land, place))
    }
    const context = this.#contextOf(scene).filter(
      ({ kind, room: needed }) =>
        needed.every((rectangle) => room.isFree(rectangle)) &&
        (kind === 'town' || needed.every((rectangle) => !isPainted(scene, rectangle))),
    )
    return context.map(({ svg }) => svg).join('') + set.join('')
  }

  /** Placed as if nothing were painted, anew only where a town or a country has taken another name. */
  #contextOf({ input: { moment } }: Scene): readonly PlacedName[] {
    const written = this.#input.labels.map((label) => nameAt(label, moment) ?? '').join('|')
    if (this.#context?.written !== written) {
      const empty = emptyScene(this.#input, moment)
      const room = new TakenRoom(this.#input.width, this.#input.height, INSET)
      this.#context = { written, names: placedContextNames(empty, room) }
    }
    return this.#context.names
  }
}

function isPainted({ ground }: Scene, rectangle: Parameters<typeof ground.census>[0]): boolean {
  return [...ground.census(rectangle).keys()].some((value) => value >= FIRST_TERRITORY)
}
