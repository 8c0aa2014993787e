/** The map that a browser can draw: MapLibre's, or where there is no WebGL the one that is made for paper. */
import type { MapContent, MapListener, MapScene } from '../../map/contract'
import type { MapView } from '../../map/MapView'
import type { Palette } from '../../paint/palette'
import type { Camera } from '../../state/viewState'
import type { AtlasMap, DrawnMapView, Opening } from './DrawnMapView'

/** What is not as it should be: nothing is drawn, or it is drawn more simply. */
export type Trouble = 'no-program' | 'no-webgl' | 'lost'

interface MapMaking {
  element: HTMLElement
  content: MapContent
  /** What is to be seen at the time when a map is made. */
  now: () => { scene: MapScene; palette: Palette }
  opening: Opening
  listener: Omit<MapListener, 'onLost'>
  onTrouble: (trouble: Trouble | undefined) => void
}

/** Asked for with the page, so that it comes while the data does. */
const mapModule = import('../../map/MapView')
// Said when it is needed, by whoever makes a map.
mapModule.catch(() => undefined)

export function loadDrawnMap() {
  return import('./DrawnMapView')
}

/** The one map in a box, whoever draws it; a lost graphics card hands over to the drawing, and takes it back. */
export class MapInBox {
  readonly #making: MapMaking
  #map: MapView | undefined
  #drawn: DrawnMapView | undefined
  #gone = false

  constructor(making: MapMaking) {
    this.#making = making
  }

  /** Undefined while neither is there. */
  get current(): AtlasMap | undefined {
    return this.#drawn ?? this.#map
  }

  /** Never fails: what goes wrong is said as trouble. */
  async make(): Promise<void> {
    const { element, content, now, opening, listener, onTrouble } = this.#making
    const module = await mapModule.catch(() => undefined)
    if (this.#gone) return
    try {
      if (!module) throw new Error('The program of the map did not come.')
      const { scene, palette } = now()
      this.#map = new module.MapView(element, content, scene, palette, opening, {
        ...listener,
        onLost: (lost) => void (lost ? this.#draw('lost', this.#map?.getCamera()) : this.#takeBack()),
      })
    } catch {
      await this.#draw('no-webgl', undefined)
    }
    if (!this.#gone && !this.current) onTrouble('no-program')
  }

  remove(): void {
    this.#gone = true
    this.#drawn?.remove()
    this.#map?.remove()
    this.#drawn = undefined
    this.#map = undefined
  }

  async #draw(why: Trouble, camera: Camera | undefined): Promise<void> {
    const { element, content, now, opening, listener, onTrouble } = this.#making
    onTrouble(why)
    const module = await loadDrawnMap().catch(() => undefined)
    if (this.#gone || !module || (why === 'lost' && !this.#map)) return
    const { scene, palette } = now()
    this.#drawn = new module.DrawnMapView(
      element,
      content,
      scene,
      palette,
      camera ? { camera } : opening,
      listener,
    )
  }

  #takeBack() {
    const { now, onTrouble } = this.#making
    const { scene, palette } = now()
    if (this.#drawn) this.#map?.setCamera(this.#drawn.getCamera())
    this.#drawn?.remove()
    this.#drawn = undefined
    this.#map?.setPalette(palette)
    this.#map?.show(scene)
    onTrouble(undefined)
  }
}
