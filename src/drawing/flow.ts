/** Setting what is said on the sheet into one column or several, in order. */
import type { Column } from './paper'

/** Something set: SVG, and where the next thing begins. */
export interface SetPart {
  svg: string
  bottom: number
}

/** Something to be set, as high as it comes out at a width. */
export interface Block {
  set: (left: number, top: number, width: number) => SetPart
  /** Room above it, but not at the top of a column. */
  gap?: number
  /** Whether it must not be the last of its column, as a heading. */
  isHead?: boolean
}

export interface Flowed {
  svg: string
  /** Of the longest column. */
  height: number
  fits: boolean
}

/** Sets the blocks from `top` on, each column filled before the next is begun. */
export function flow(
  blocks: readonly Block[],
  columns: readonly Column[],
  top: number,
  height: number,
): Flowed {
  const svg: string[] = []
  let column = 0
  let y = top
  let lowest = top
  for (const [index, block] of blocks.entries()) {
    const gap = y === top ? 0 : (block.gap ?? 0)
    // How high a block comes out is asked only where another column could take it.
    const canGoOn = y > top && column < columns.length - 1
    if (canGoOn && y + gap + heightWithNext(blocks, index, columns[column]) > top + height) {
      column++
      y = top
    } else {
      y += gap
    }
    const place = columns[column]
    if (!place) break
    const part = block.set(place.left, y, place.width)
    svg.push(part.svg)
    y = part.bottom
    lowest = Math.max(lowest, y)
  }
  return { svg: svg.join(''), height: lowest - top, fits: lowest - top <= height }
}

/** How exactly the columns are evened out, in CSS pixels. */
const STEP = 6

/** The same in columns about equally long; the height that is given is the most. */
export function evenFlow(
  blocks: readonly Block[],
  columns: readonly Column[],
  top: number,
  most: number,
): Flowed {
  const [first] = columns
  const whole = first ? flow(blocks, [first], top, Number.POSITIVE_INFINITY).height : 0
  for (let height = whole / columns.length; height < most; height += STEP) {
    const flowed = flow(blocks, columns, top, height)
    if (flowed.fits) return flowed
  }
  return flow(blocks, columns, top, most)
}

/** Of a block, with the one that a heading must not be parted from. */
function heightWithNext(blocks: readonly Block[], index: number, column: Column | undefined): number {
  const [block, next] = blocks.slice(index, index + 2)
  const heightOf = (one: Block | undefined) => one?.set(0, 0, column?.width ?? 0).bottom ?? 0
  return heightOf(block) + (block?.isHead ? heightOf(next) : 0)
}
