/** A film as GIF: one palette for all frames, our own inks first, and of each frame only what differs. */
import { GIFEncoder, nearestColorIndex, quantize, type Rgb } from 'gifenc'

/** The format's most, of which one stands for "as before". */
const COLOURS = 256

export class GifFilm {
  readonly #size: { width: number; height: number }
  readonly #encoder = GIFEncoder()
  readonly #palette: readonly Rgb[]
  /** The index that leaves a pixel as it was. */
  readonly #same: number
  readonly #indices = new Map<number, number>()
  #before: Uint8Array | undefined

  /**
   * @param size in pixels
   * @param inks colours that must come out as they are, `#rrggbb`
   * @param samples pixels of some of the frames, from which the other colours are taken
   */
  constructor(
    size: { width: number; height: number },
    inks: readonly string[],
    samples: readonly Uint8ClampedArray[],
  ) {
    this.#size = size
    const own = [...new Set(inks)].map(rgbOf)
    const others = samples.length === 0 ? [] : quantize(joined(samples), COLOURS - 1 - own.length)
    this.#palette = [...own, ...others].slice(0, COLOURS - 1)
    this.#same = this.#palette.length
  }

  /** @param rgba as of a canvas */
  add(rgba: Uint8ClampedArray, seconds: number): void {
    const { width, height } = this.#size
    const index = this.#indexed(rgba)
    const before = this.#before
    const drawn = before ? index.map((value, at) => (value === before[at] ? this.#same : value)) : index
    this.#encoder.writeFrame(drawn, width, height, {
      ...(before ? {} : { palette: [...this.#palette, [0, 0, 0]], repeat: 0 }),
      transparent: before !== undefined,
      transparentIndex: this.#same,
      delay: Math.round(seconds * 1000),
      dispose: 1,
    })
    this.#before = index
  }

  finish(): Uint8Array<ArrayBuffer> {
    this.#encoder.finish()
    return this.#encoder.bytes()
  }

  /** Most pixels are of the colour of the one beside them, and few colours are new. */
  #indexed(rgba: Uint8ClampedArray): Uint8Array {
    const index = new Uint8Array(rgba.length / 4)
    let last = -1
    let lastIndex = 0
    for (let at = 0; at < index.length; at++) {
      const red = rgba[4 * at] ?? 0
      const green = rgba[4 * at + 1] ?? 0
      const blue = rgba[4 * at + 2] ?? 0
      const colour = (red << 16) | (green << 8) | blue
      if (colour !== last) {
        let found = this.#indices.get(colour)
        if (found === undefined) {
          found = nearestColorIndex(this.#palette, [red, green, blue])
          this.#indices.set(colour, found)
        }
        last = colour
        lastIndex = found
      }
      index[at] = lastIndex
    }
    return index
  }
}

function rgbOf(ink: string): Rgb {
  const value = Number.parseInt(ink.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

function joined(samples: readonly Uint8ClampedArray[]): Uint8ClampedArray {
  const all = new Uint8ClampedArray(samples.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of samples) {
    all.set(part, at)
    at += part.length
  }
  return all
}
