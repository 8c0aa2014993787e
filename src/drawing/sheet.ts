/** Measures of the sheet, A4 landscape in CSS pixels (1/96 inch), and what is set on it. */
import type { Palette } from '../paint/palette'
import { element, type TextStyle, textLine } from './svg'
import { wrapText } from './textWidth'

/** 297 × 210 mm. */
export const PAGE = { width: 1123, height: 794 } as const

export const MARGIN = 38
/** The outer line of the map's frame. */
export const MAP_FRAME = { left: MARGIN, top: 104, right: 826, bottom: 744 } as const
/** Between the two lines of the frame. */
const FRAME_GAP = 5
/** The map itself, within the inner line. */
export const MAP_BOX = {
  left: MAP_FRAME.left + FRAME_GAP,
  top: MAP_FRAME.top + FRAME_GAP,
  width: MAP_FRAME.right - MAP_FRAME.left - 2 * FRAME_GAP,
  height: MAP_FRAME.bottom - MAP_FRAME.top - 2 * FRAME_GAP,
} as const
export const COLUMN = {
  left: 850,
  right: PAGE.width - MARGIN,
  top: MAP_FRAME.top,
  bottom: PAGE.height - 28,
} as const
export const COLUMN_WIDTH = COLUMN.right - COLUMN.left

/** Paper is white, whatever the theme's paper is on screen. */
export const WHITE = '#ffffff'

/** Something set in the column: SVG, and where the next thing begins. */
export interface SetPart {
  svg: string
  bottom: number
}

export interface Paragraph extends Omit<TextStyle, 'anchor'> {
  leading: number
}

/** A text broken to a width, its top at `y`. */
export function paragraph(text: string, x: number, y: number, width: number, style: Paragraph): SetPart {
  // The first baseline lies so that a line's letters stand in the middle of its leading.
  const first = y + style.leading / 2 + style.size * 0.33
  const lines = wrapText(text, style.face, style.size, width)
  return {
    svg: lines.map((line, index) => textLine(line, x, first + index * style.leading, style)).join(''),
    bottom: y + lines.length * style.leading,
  }
}

/** A rule over the column and small capitals beneath it. */
export function columnHead(text: string, y: number, palette: Palette): SetPart {
  const rule = element('line', {
    x1: COLUMN.left,
    x2: COLUMN.right,
    y1: y,
    y2: y,
    stroke: palette.ink,
    'stroke-width': 1,
  })
  const head = textLine(text.toUpperCase(), COLUMN.left, y + 17, {
    face: 'sans-bold',
    size: 10.5,
    fill: palette.ink2,
    spacing: 0.06,
  })
  return { svg: rule + head, bottom: y + 25 }
}
