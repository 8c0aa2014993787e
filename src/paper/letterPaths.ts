/** Letters as lines: for renderers without the typefaces, and for the light round names. */
import type { Point } from './font/glyphs'
import type { SetLine } from './typesetting'

/** What draws a path, in the unit of the page, y downwards. */
export interface Pen {
  move: (x: number, y: number) => void
  line: (x: number, y: number) => void
  /** A quadratic curve by way of its control point. */
  curve: (cx: number, cy: number, x: number, y: number) => void
  close: () => void
}

export function drawLetters(line: SetLine, pen: Pen): void {
  for (const { file, letters } of line.runs) {
    const scale = line.size / file.typeface.unitsPerEm
    for (const { glyph, x } of letters) {
      const place = (point: { x: number; y: number }): [number, number] => [
        line.x + x + point.x * scale,
        line.y - point.y * scale,
      ]
      for (const contour of file.typeface.outline(glyph).contours) drawContour(contour, place, pen)
    }
  }
}

function drawContour(
  contour: readonly Point[],
  place: (point: { x: number; y: number }) => [number, number],
  pen: Pen,
): void {
  const first = contour.findIndex(({ onCurve }) => onCurve)
  if (contour.length < 2 || first < 0) return
  const turned = [...contour.slice(first), ...contour.slice(0, first + 1)]
  let control: Point | undefined
  for (const [index, point] of turned.entries()) {
    if (index === 0) pen.move(...place(point))
    else if (point.onCurve) {
      if (control) pen.curve(...place(control), ...place(point))
      else pen.line(...place(point))
      control = undefined
    } else {
      if (control) {
        const between = { x: (control.x + point.x) / 2, y: (control.y + point.y) / 2 }
        pen.curve(...place(control), ...place(between))
      }
      control = point
    }
  }
  pen.close()
}

/** Path data of a line of type. */
export function letterPath(line: SetLine): string {
  const parts: string[] = []
  const figure = (value: number) => String(Math.round(value * 100) / 100)
  drawLetters(line, {
    move: (x, y) => parts.push(`M${figure(x)} ${figure(y)}`),
    line: (x, y) => parts.push(`L${figure(x)} ${figure(y)}`),
    curve: (cx, cy, x, y) => parts.push(`Q${figure(cx)} ${figure(cy)} ${figure(x)} ${figure(y)}`),
    close: () => parts.push('Z'),
  })
  return parts.join('')
}
