/** How far the drawn map is moved and stretched on its way to the camera that comes next, in CSS pixels of its box. */
import { latitudeAt, longitudeAt, worldX, worldY } from '../../drawing/mercator'
import { type Camera, ZOOM_RANGE } from '../../state/viewState'

export interface Point {
  x: number
  y: number
}

export class Shift {
  #x = 0
  #y = 0
  #scale = 1

  move(x: number, y: number): void {
    this.#x += x
    this.#y += y
  }

  /**
   * Keeps what is under a point where it is while the rest grows or shrinks away from it.
   * @param zoom of the camera that was drawn: no stretch goes beyond the range of zooms
   */
  stretch(by: number, { x, y }: Point, zoom: number): void {
    const [least, most] = ZOOM_RANGE
    const now = zoom + Math.log2(this.#scale)
    const allowed = 2 ** (Math.min(most, Math.max(least, now + Math.log2(by))) - now)
    this.#x = x - (x - this.#x) * allowed
    this.#y = y - (y - this.#y) * allowed
    this.#scale *= allowed
  }

  /** The camera that shows what the drawing of another, so moved, shows. */
  cameraFrom({ zoom, lon, lat }: Camera, { width, height }: { width: number; height: number }): Camera {
    const right = (width / 2 - this.#x) / this.#scale - width / 2
    const down = (height / 2 - this.#y) / this.#scale - height / 2
    return {
      zoom: zoom + Math.log2(this.#scale),
      lon: longitudeAt(worldX(lon, zoom) + right, zoom),
      lat: latitudeAt(worldY(lat, zoom) + down, zoom),
    }
  }

  /** As a style has it. */
  get transform(): string {
    return `translate(${this.#x}px, ${this.#y}px) scale(${this.#scale})`
  }
}
