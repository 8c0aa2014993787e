/** A name set somewhere on the map, and the room that it takes: greedily, first come, first served. */
import type { FaceName } from '../paint/faces'
import type { Rectangle } from './ground'
import { textLine } from './svg'
import { textWidth } from './textWidth'

export interface Type {
  face: FaceName
  size: number
  /** Letter spacing in em. */
  spacing: number
}

/** Line height in em. */
const LEADING = 1.08
/** Height of what stands above and below the baseline, in em: capitals with accents, descenders. */
const ASCENT = 0.74
const DESCENT = 0.22

export interface Block {
  lines: string[]
  type: Type
  width: number
  height: number
}

export function blockOf(lines: string[], type: Type): Block {
  const widths = lines.map(
    (line) => textWidth(line, type.face, type.size, type.spacing) - type.spacing * type.size,
  )
  return {
    lines,
    type,
    width: Math.max(...widths),
    height: ((lines.length - 1) * LEADING + ASCENT + DESCENT) * type.size,
  }
}

/** The ways to break a name at its spaces into one to `most` lines, each as even as can be. */
export function breaks(name: string, most: number): string[][] {
  const words = name.split(' ')
  const ways: string[][] = []
  for (let count = 1; count <= Math.min(most, words.length); count++) ways.push(evenBreak(words, count))
  return ways
}

function longest(lines: string[]): number {
  return Math.max(...lines.map((line) => line.length))
}

/** The break into `count` lines whose longest line is shortest. */
function evenBreak(words: string[], count: number): string[] {
  if (count === 1) return [words.join(' ')]
  let best: string[] = []
  for (let first = 1; first <= words.length - count + 1; first++) {
    const lines = [words.slice(0, first).join(' '), ...evenBreak(words.slice(first), count - 1)]
    if (best.length === 0 || longest(lines) < longest(best)) best = lines
  }
  return best
}

/** The rectangle of a block whose middle is at a point, with room around it. */
export function rectangleAt({ width, height }: Block, x: number, y: number, room = 0): Rectangle {
  return {
    left: x - width / 2 - room,
    right: x + width / 2 + room,
    top: y - height / 2 - room,
    bottom: y + height / 2 + room,
  }
}

/** The block as SVG, its middle at a point, lines aligned to the middle or to one side. */
export function blockSvg(
  { lines, type, width, height }: Block,
  x: number,
  y: number,
  color: string,
  halo: { color: string; width: number } | undefined,
  align: 'start' | 'middle' | 'end' = 'middle',
): string {
  const top = y - height / 2
  // Letter spacing also follows the last letter: it must not shift the line.
  const shift = align === 'middle' ? (type.spacing * type.size) / 2 : 0
  const side = { start: x - width / 2, middle: x + shift, end: x + width / 2 }[align]
  return lines
    .map((line, index) =>
      textLine(line, side, top + (ASCENT + index * LEADING) * type.size, {
        ...type,
        fill: color,
        anchor: align,
        ...(halo ? { halo } : {}),
      }),
    )
    .join('')
}

/** The room on the map that names and marks have taken. */
export class TakenRoom {
  readonly #taken: Rectangle[] = []
  readonly #box: Rectangle

  /** @param inset how far from the edges of the box names must stay, in CSS pixels */
  constructor(width: number, height: number, inset: number) {
    this.#box = { left: inset, top: inset, right: width - inset, bottom: height - inset }
  }

  isFree(room: Rectangle): boolean {
    return (
      room.left >= this.#box.left &&
      room.top >= this.#box.top &&
      room.right <= this.#box.right &&
      room.bottom <= this.#box.bottom &&
      !this.#taken.some((other) => overlap(room, other))
    )
  }

  /** Whether a straight line crosses nothing, where `own` is the room that it starts or ends in. */
  isFreeLine(from: Point, to: Point, own: Point): boolean {
    return !this.#taken.some((other) => !contains(other, own) && crosses(other, from, to))
  }

  /** Takes the room along a straight line, in small squares. */
  takeLine([x0, y0]: Point, [x1, y1]: Point): void {
    const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 4)
    for (let step = 0; step <= steps; step++) {
      const x = x0 + ((x1 - x0) * step) / Math.max(1, steps)
      const y = y0 + ((y1 - y0) * step) / Math.max(1, steps)
      this.take({ left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 })
    }
  }

  take(room: Rectangle): void {
    this.#taken.push(room)
  }
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

export type Point = readonly [number, number]

function contains({ left, right, top, bottom }: Rectangle, [x, y]: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

/** Tried at points two pixels apart: names and marks are larger. */
function crosses(rectangle: Rectangle, [x0, y0]: Point, [x1, y1]: Point): boolean {
  const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 2))
  for (let step = 0; step <= steps; step++) {
    const part = step / steps
    if (contains(rectangle, [x0 + (x1 - x0) * part, y0 + (y1 - y0) * part])) return true
  }
  return false
}
