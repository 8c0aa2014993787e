/** What the options choose of the atlas: looked up, and as the state that the page would have. */
import type { Moment } from '../atlas/moment'
import { boxOfRegion, wider } from '../atlas/regionBox'
import type { Atlas, NamedView } from '../atlas/types'
import { cameraOfBox, fitCamera } from '../drawing/mercator'
import { type Box, startingBox } from '../state/startingBox'
import { type Camera, DEFAULT_MOMENT, NOTHING_CHOSEN, type ViewState } from '../state/viewState'
import { CommandError } from './commandError'
import type { Options } from './options'

export interface Chosen {
  scene: NamedView | undefined
  dates: readonly Moment[]
  stateOn: (moment: Moment) => ViewState
  /** @param map size of the sheet's map in CSS pixels */
  cameraIn: (map: { width: number; height: number }) => Camera
}

/** `--view` shows what a map of this size would show on the screen, in CSS pixels. */
const SCREEN = { width: 1000, height: 760 } as const

/** @throws CommandError where the atlas has nothing of that name */
export function chosenBy(options: Options, atlas: Atlas): Chosen {
  const scene = named(options.scene, atlas.scenes, 'scene')
  const region = named(options.region, atlas.regions, 'region')
  const territory = named(options.territory, atlas.territories, 'territory')
  const ofRegion = region && boxOfRegion(atlas.territories, region.id)
  const box = scene?.box ?? (ofRegion ? wider(ofRegion) : padded(startingBox(territory), territory?.bbox))
  return {
    scene,
    dates: options.dates.length > 0 ? options.dates : [scene?.moment ?? DEFAULT_MOMENT],
    stateOn: (moment) => ({
      ...NOTHING_CHOSEN,
      moment,
      compare: options.compare,
      scene: scene?.id,
      region: region?.id,
      territory: territory?.id,
      camera: options.camera,
      lang: options.lang,
    }),
    cameraIn: (map) => (options.camera ? fitCamera(options.camera, SCREEN, map) : cameraOfBox(box, map)),
  }
}

function named<Item extends { id: string }>(
  id: string | undefined,
  items: readonly Item[],
  option: 'scene' | 'region' | 'territory',
): Item | undefined {
  if (id === undefined) return undefined
  const item = items.find((other) => other.id === id)
  if (!item)
    throw new CommandError(`--${option} ${id}: the atlas has no such ${option}; --list names them all`)
  return item
}

/** A box that is no more than a territory leaves room round it. */
function padded(box: Box, territory: Box | undefined): Box {
  return box === territory ? wider(box) : box
}
