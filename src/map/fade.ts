/**
 * Lets what was on the map fade into what is. Feature-state has no transitions: a picture of the map as it
 * stood lies over the new one and grows transparent.
 */
import type { Map as MapLibreMap } from 'maplibre-gl'

const FADE_MS = 280

export class Fade {
  readonly #map: MapLibreMap
  readonly #picture = document.createElement('canvas')
  /** Whether the picture is of the map as it stands. */
  #isCurrent = false
  #fading: Animation | undefined
  #waiting = false

  constructor(map: MapLibreMap) {
    this.#map = map
    this.#picture.className = 'map-fade'
    this.#picture.ariaHidden = 'true'
    this.#picture.hidden = true
    map.getCanvasContainer().append(this.#picture)
    // In the task in which the map was drawn: afterwards the browser may have thrown its pixels away.
    map.on('idle', () => this.#keep())
    for (const change of ['movestart', 'resize', 'webglcontextlost'] as const)
      map.on(change, () => this.drop())
  }

  /** To be called before something else is painted. Who goes on quickly sees each step at once. */
  begin(): void {
    const isAtRest = this.#isCurrent && !this.#waiting && !this.#fading
    const isWanted = !matchMedia('(prefers-reduced-motion: reduce)').matches
    this.drop()
    if (!isAtRest || !isWanted) return
    this.#picture.hidden = false
    this.#waiting = true
    this.#map.once('render', () => {
      // The new picture is on the screen with the frame after this.
      requestAnimationFrame(() => this.#run())
    })
  }

  /** Shows the map as it is, and forgets the picture. */
  drop(): void {
    this.#isCurrent = false
    this.#waiting = false
    this.#fading?.cancel()
    this.#fading = undefined
    this.#picture.hidden = true
  }

  #run() {
    if (!this.#waiting) return
    this.#waiting = false
    const fading = this.#picture.animate([{ opacity: 1 }, { opacity: 0 }], {
      duration: FADE_MS,
      easing: 'ease-out',
    })
    this.#fading = fading
    fading.addEventListener('finish', () => {
      if (this.#fading !== fading) return
      this.#fading = undefined
      this.#picture.hidden = true
      // The map may have come to rest beneath it.
      this.#map.triggerRepaint()
    })
  }

  #keep() {
    // What is fading is still to be seen.
    if (this.#waiting || this.#fading) return
    const { width, height } = this.#map.getCanvas()
    if (this.#picture.width !== width) this.#picture.width = width
    if (this.#picture.height !== height) this.#picture.height = height
    this.#picture.getContext('2d')?.drawImage(this.#map.getCanvas(), 0, 0)
    this.#isCurrent = true
  }
}
