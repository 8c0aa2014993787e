/** A name set somewhere on the map, and the room that it takes: greedily, first come, first served. */
import type { FaceName } from '../paint/fontFaces'
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

  take(room: Rectangle): void {
    this.#taken.push(room)
  }
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
