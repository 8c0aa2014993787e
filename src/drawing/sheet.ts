/** Measures of the sheet in CSS pixels (1/96 inch), and what is set on it. */
import type { Palette } from '../paint/palette'
import { element, type TextStyle, textLine } from './svg'
import { wrapText } from './textWidth'

export interface Column {
  left: number
  right: number
  top: number
}

/** Where the parts of a sheet stand. */
export interface SheetLayout {
  /** Undefined where the page ends below what stands on it. */
  page: { width: number; height: number | undefined }
  margin: number
  /** The outer line of the map's frame. */
  frame: { left: number; top: number; right: number; bottom: number }
  /** The map itself, within the inner line. */
  map: { left: number; top: number; width: number; height: number }
  /** For legend, sources and citation: beside the map, or under it. */
  columns: readonly Column[]
  /** How far down the columns may reach. */
  columnsEnd: number
  /** The baseline of the note on the names; undefined where it stands in the columns. */
  note: number | undefined
}

const MARGIN = 38
/** Between the two lines of the frame. */
const FRAME_GAP = 5
const COLUMN_WIDTH = 235
const BETWEEN_COLUMNS = 24
/** Narrower, words stand too far apart. */
const LEAST_COLUMN = 190
const MOST_COLUMNS = 4
const HEAD_HEIGHT = 104
/** What stands under the map takes one of these shares of a page, the first that is enough. */
export const FOOT_SHARES = [0.36, 0.46, 0.56] as const
/** Height by width of a map on a page without a height of its own. */
const FREE_MAP = 0.82
/** From this width a wide page has its column beside the map. */
const LEAST_BESIDE = 880

/** How large a sheet is, in millimetres. */
export interface Paper {
  width: number
  /** Undefined where it ends below what stands on it. */
  height: number | undefined
  /** How many times larger everything is than its true size: 1 gives type of 7.5 points and more. */
  enlarged: number
}

const PIXELS_PER_MM = 96 / 25.4

/** The page that is drawn for a sheet, in CSS pixels. */
export function pageOf({ width, height, enlarged }: Paper): SheetLayout['page'] {
  const pixels = (millimetres: number) => Math.round((millimetres * PIXELS_PER_MM) / enlarged)
  return { width: pixels(width), height: height === undefined ? undefined : pixels(height) }
}

/** The height in millimetres of a sheet on which so many CSS pixels are drawn. */
export function millimetresOf(pixels: number, { enlarged }: Paper): number {
  return Math.round((pixels / PIXELS_PER_MM) * enlarged * 100) / 100
}

/** Whether a page has its column beside the map, and not columns under it. */
export function isBeside({ width, height }: SheetLayout['page']): boolean {
  return height !== undefined && width >= LEAST_BESIDE && width >= height * 1.15
}

/**
 * The layout for a page.
 * @param foot share of the height under the map, where the columns stand there
 * @param head how far down title, date and subtitle reach; undefined where they stand in one line
 */
export function sheetLayout(
  page: SheetLayout['page'],
  head?: number,
  foot: number = FOOT_SHARES[0],
): SheetLayout {
  return isBeside(page) ? columnBeside(page.width, page.height ?? 0) : columnsBelow(page, head, foot)
}

/** Between the text and the edges of a page. */
export function marginOf({ width }: SheetLayout['page']): number {
  return width >= 700 ? MARGIN : width >= 480 ? 26 : 16
}

function columnBeside(width: number, height: number): SheetLayout {
  const column = { left: width - MARGIN - COLUMN_WIDTH, right: width - MARGIN, top: HEAD_HEIGHT }
  const frame = {
    left: MARGIN,
    top: HEAD_HEIGHT,
    right: column.left - BETWEEN_COLUMNS,
    bottom: height - 50,
  }
  return {
    page: { width, height },
    margin: MARGIN,
    frame,
    map: within(frame),
    columns: [column],
    columnsEnd: height - 28,
    note: frame.bottom + 17,
  }
}

function columnsBelow(
  { width, height }: SheetLayout['page'],
  head: number = HEAD_HEIGHT,
  foot: number = FOOT_SHARES[0],
): SheetLayout {
  const margin = marginOf({ width, height })
  const inner = width - 2 * margin
  const bottom = Math.round(height === undefined ? head + inner * FREE_MAP : height * (1 - foot))
  const frame = { left: margin, top: head, right: width - margin, bottom }
  const count = Math.max(
    1,
    Math.min(MOST_COLUMNS, Math.floor((inner + BETWEEN_COLUMNS) / (LEAST_COLUMN + BETWEEN_COLUMNS))),
  )
  const step = (inner + BETWEEN_COLUMNS) / count
  return {
    page: { width, height },
    margin,
    frame,
    map: within(frame),
    columns: Array.from({ length: count }, (_, index) => ({
      left: margin + index * step,
      right: margin + index * step + step - BETWEEN_COLUMNS,
      top: bottom + 20,
    })),
    columnsEnd: height === undefined ? Number.POSITIVE_INFINITY : height - margin,
    note: undefined,
  }
}

function within({ left, top, right, bottom }: SheetLayout['frame']): SheetLayout['map'] {
  return {
    left: left + FRAME_GAP,
    top: top + FRAME_GAP,
    width: right - left - 2 * FRAME_GAP,
    height: bottom - top - 2 * FRAME_GAP,
  }
}

/** The sheet of A4 in landscape. */
export const A4: Paper = { width: 297, height: 210, enlarged: 1 }
export const PAGE = { width: 1123, height: 794 } as const
/** The map on A4 landscape. */
export const MAP_BOX = sheetLayout(PAGE).map

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
export function columnHead(text: string, { left, right }: Column, y: number, palette: Palette): SetPart {
  const rule = element('line', {
    x1: left,
    x2: right,
    y1: y,
    y2: y,
    stroke: palette.ink,
    'stroke-width': 1,
  })
  const head = textLine(text.toUpperCase(), left, y + 17, {
    face: 'sans-bold',
    size: 10.5,
    fill: palette.ink2,
    spacing: 0.06,
  })
  return { svg: rule + head, bottom: y + 25 }
}
