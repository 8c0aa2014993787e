/**
 * Lets what was on the map fade into what is. Feature-state has no transitions: a picture of the map as it
 * stood lies over the new one and grows transparent.
 */
import type { Map as MapLibreMap } from 'maplibre-gl'

const FADE_MS = 280
/** The picture is taken when nothing has changed for so long: reading pixels back is not for a moving slider. */
const REST_MS = 250

export class Fade {
  readonly #map: MapLibreMap
  readonly #picture = document.createElement('canvas')
  #state: 'moving' | 'resting' | 'kept' | 'waiting' | 'fading' = 'moving'
  #fading: Animation | undefined
  #rest: ReturnType<typeof setTimeout> | undefined

  constructor(map: MapLibreMap) {
    this.#map = map
    this.#picture.className = 'map-fade'
    this.#picture.ariaHidden = 'true'
    map.getCanvasContainer().append(this.#picture)
    // In the task in which the map was drawn: afterwards the browser may have thrown its pixels away.
    map.on('idle', () => {
      if (this.#state === 'resting') this.#keep()
    })
    map.on('render', () => {
      if (this.#state === 'waiting') this.#run()
      // Names that came late, a selection: the picture is of the map as it stood before.
      else if (this.#state === 'kept') this.drop()
    })
    for (const change of ['move', 'resize', 'webglcontextlost'] as const) map.on(change, () => this.drop())
    this.drop()
  }

  /** To be called before something else is painted. Who goes on quickly sees each step at once. */
  begin(): void {
    // Until the map is drawn anew the picture is of what stands on it.
    if (this.#state === 'kept') this.#state = 'waiting'
    else if (this.#state !== 'waiting') this.drop()
  }

  /** Shows the map as it is, and forgets the picture until the map has rested. */
  drop(): void {
    this.#state = 'moving'
    this.#fading?.cancel()
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => this.#comeToRest(), REST_MS)
  }

  remove(): void {
    clearTimeout(this.#rest)
  }

  /** Lays the picture over the new map, in the frame in which that is drawn, and takes it away by and by. */
  #run() {
    this.#state = 'fading'
    const keyframes = [{ opacity: 1 }, { opacity: 0 }]
    this.#fading = this.#picture.animate(keyframes, { duration: FADE_MS, easing: 'ease-out' })
    this.#fading.addEventListener('finish', () => {
      this.drop()
    })
  }

  #comeToRest() {
    // Read each time: the reader may change it.
    const isWanted = !matchMedia('(prefers-reduced-motion: reduce)').matches
    if (this.#state !== 'moving' || !isWanted) return
    this.#state = 'resting'
    this.#map.triggerRepaint()
  }

  #keep() {
    const { width, height } = this.#map.getCanvas()
    if (this.#picture.width !== width) this.#picture.width = width
    if (this.#picture.height !== height) this.#picture.height = height
    this.#picture.getContext('2d')?.drawImage(this.#map.getCanvas(), 0, 0)
    this.#state = 'kept'
  }
}
