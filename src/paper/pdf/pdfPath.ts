/** Shapes of the drawing as path operators of PDF. */
import { numberOf, type SvgElement } from '../svgTree'

const TOKEN = /([A-Za-z])|(-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)/gi

/** How far control points stand from the ends of a quarter of a circle, in radii. */
const QUARTER = 0.5523

/**
 * Undefined for what is not a shape.
 * @throws on path commands that `drawing` does not write
 */
export function pathOf(shape: SvgElement): string | undefined {
  switch (shape.name) {
    case 'path':
      return pathData(shape.attributes['d'] ?? '')
    case 'rect':
      return `${figures(numberOf(shape, 'x'), numberOf(shape, 'y'), numberOf(shape, 'width'), numberOf(shape, 'height'))} re`
    case 'line':
      return `${figures(numberOf(shape, 'x1'), numberOf(shape, 'y1'))} m ${figures(numberOf(shape, 'x2'), numberOf(shape, 'y2'))} l`
    case 'circle':
      return circle(numberOf(shape, 'cx'), numberOf(shape, 'cy'), numberOf(shape, 'r'))
    default:
      return undefined
  }
}

export function figures(...values: number[]): string {
  return values.map((value) => String(Math.round(value * 1000) / 1000)).join(' ')
}

function circle(x: number, y: number, r: number): string {
  const c = r * QUARTER
  return [
    `${figures(x + r, y)} m`,
    `${figures(x + r, y + c, x + c, y + r, x, y + r)} c`,
    `${figures(x - c, y + r, x - r, y + c, x - r, y)} c`,
    `${figures(x - r, y - c, x - c, y - r, x, y - r)} c`,
    `${figures(x + c, y - r, x + r, y - c, x + r, y)} c h`,
  ].join(' ')
}

/** M, L, H, V and Z, of both kinds of letters: lines only. */
function pathData(d: string): string {
  const parts: string[] = []
  let command = ''
  let [x, y, startX, startY] = [0, 0, 0, 0]
  const waiting: number[] = []
  for (const [, letter, number] of d.matchAll(TOKEN)) {
    if (letter !== undefined) {
      command = letter
      if (!'MmLlHhVvZz'.includes(letter)) throw new Error(`The drawing has a path command “${letter}”.`)
      if (letter === 'Z' || letter === 'z') {
        parts.push('h')
        ;[x, y] = [startX, startY]
      }
      continue
    }
    waiting.push(Number(number))
    const flat = 'HhVv'.includes(command)
    if (!flat && waiting.length < 2) continue
    const relative = command === command.toLowerCase()
    const [first = 0, second = 0] = waiting
    waiting.length = 0
    if ('Hh'.includes(command)) x = relative ? x + first : first
    else if ('Vv'.includes(command)) y = relative ? y + first : first
    else [x, y] = relative ? [x + first, y + second] : [first, second]
    const moves = command === 'M' || command === 'm'
    parts.push(`${figures(x, y)} ${moves ? 'm' : 'l'}`)
    if (moves) {
      ;[startX, startY] = [x, y]
      // Further pairs behind a move are lines.
      command = relative ? 'l' : 'L'
    }
  }
  return parts.join(' ')
}
