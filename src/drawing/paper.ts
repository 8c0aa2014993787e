/** Sheets of paper: their sizes, and where map and text stand on them. */

/** Millimetres. */
export interface Paper {
  width: number
  height: number
  /** Without title, subtitle and date above the map: as in a journal, where the caption says them. */
  headless?: boolean | undefined
}

export type PaperName = 'a4' | 'a3' | 'letter' | 'slide' | 'square'

/** The long side first, as the sheets lie. */
export const PAPERS: Readonly<Record<PaperName, Paper>> = {
  a4: { width: 297, height: 210 },
  a3: { width: 420, height: 297 },
  // 11 × 8.5 inches.
  letter: { width: 279.4, height: 215.9 },
  // 13.333 × 7.5 inches, as presentation programs have it.
  slide: { width: 338.667, height: 190.5 },
  square: { width: 200, height: 200 },
}

/** Neither a stamp nor a poster: the sheet's type is set for what is read in the hand. */
export const PAPER_SIDES = { least: 60, most: 1200 } as const

export function upright({ width, height }: Paper): Paper {
  return { width: Math.min(width, height), height: Math.max(width, height) }
}

/** A figure of so many millimetres across, as for a column of a page. */
export function figureOf(width: number): Paper {
  return { width, height: Math.round(width * (width < NARROW ? 1.45 : width < BESIDE.width ? 1.25 : 0.72)) }
}

/** Narrower sheets, in millimetres, are figures in a column of text: they say no more than is needed. */
const NARROW = 120

/** CSS pixels a millimetre: 96 an inch. */
export const PX_PER_MM = 96 / 25.4

/** CSS pixels from the upper left corner. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

export interface Column {
  left: number
  width: number
}

export interface Layout {
  paper: Paper
  /** Size of the sheet in the unit of the drawing, the CSS pixel times {@link scale}. */
  width: number
  height: number
  /** How much larger than usual everything is drawn, for sheets that are seen from farther away. */
  scale: number
  margin: number
  /** Baselines of title and subtitle, and the sizes of their type. */
  title: { baseline: number; size: number }
  subtitle: { baseline: number; size: number }
  /** The outer line of the map's frame. */
  frame: Box
  /** The map itself, within the inner line. */
  map: Box
  /** Where what is said beside or beneath the map is set, all from the same line. */
  columns: readonly Column[]
  text: { top: number; bottom: number }
  /** Whether there is room for no more than legend and credit. */
  isNarrow: boolean
  /** Baseline of the line at the foot of the sheet. */
  foot: number
}

/** Between the two lines of the frame. */
const FRAME_GAP = 5

/** Sheets at least so wide, and so much wider than high, have the text beside the map. */
const BESIDE = { width: 200, ratio: 1.2 } as const

/** Width of a column of text beside the map and at least so wide beneath it. */
const COLUMN_WIDTH = 235
const GAP = 24
const LEAST_COLUMN = 190
/** In a figure for a column. */
const NARROW_COLUMN = { width: 150, gap: 14 } as const

/**
 * @param textHeight of what is set beneath the map, in the unit of the drawing; without it the map leaves
 * a share of the sheet to the text. No matter where the text stands beside the map.
 */
export function layoutOf(paper: Paper, textHeight?: number): Layout {
  const scale = scaleOf(paper)
  const width = Math.round((paper.width * PX_PER_MM) / scale)
  const height = Math.round((paper.height * PX_PER_MM) / scale)
  const isBeside = hasTextBeside(paper)
  const margin = width < 480 ? 14 : width < 900 && !isBeside ? 28 : 38
  const head = headOf(width, margin, paper.headless ?? false)
  const foot = height - (margin === 38 ? 33 : margin - 3)
  const isNarrow = !isBeside && paper.width < NARROW
  const sheet = { paper, width, height, scale, margin, foot, isNarrow, ...head.lines }
  if (isBeside) {
    const left = width - margin - COLUMN_WIDTH
    const frame = boxOf(margin, head.bottom, left - GAP, height - 50)
    const text = { top: head.bottom, bottom: height - 28 }
    return { ...sheet, frame, map: within(frame), columns: [{ left, width: COLUMN_WIDTH }], text }
  }
  // A figure has no line at its foot.
  const bottom = isNarrow ? height - margin : foot - 16
  const most = (bottom - head.bottom) * SHARE_OF_TEXT
  const textRoom = Math.min(textHeight ?? most, most)
  const frame = boxOf(margin, head.bottom, width - margin, Math.floor(bottom - textRoom - 14))
  const least = isNarrow ? NARROW_COLUMN : { width: LEAST_COLUMN, gap: GAP }
  return {
    ...sheet,
    frame,
    map: within(frame),
    columns: columnsIn(margin, width - margin, least),
    text: { top: frame.top + frame.height + 14, bottom },
  }
}

/** Beneath the map the text has at most so much of the sheet below its title. */
const SHARE_OF_TEXT = 0.42

export function hasTextBeside({ width, height }: Paper): boolean {
  return width >= BESIDE.width && width / height >= BESIDE.ratio
}

/** Sheets larger than A4 hang on a wall or stand on a screen; the smallest are read closely. */
function scaleOf(paper: Paper): number {
  if (paper.width / paper.height > 1.7 && paper.width > 300) return 1.12
  const ratio = Math.sqrt((paper.width * paper.height) / (297 * 210))
  return ratio > 1 ? Math.sqrt(ratio) : paper.width < NARROW ? 0.88 : 1
}

function headOf(width: number, margin: number, isHeadless: boolean) {
  const head = sizesOfHead(width, margin)
  return isHeadless ? { ...head, bottom: margin } : head
}

function sizesOfHead(width: number, margin: number) {
  if (width < 480)
    return {
      bottom: margin + 46,
      lines: {
        title: { baseline: margin + 15, size: 19 },
        subtitle: { baseline: margin + 34, size: 11.5 },
      },
    }
  if (margin < 38)
    return {
      bottom: margin + 60,
      lines: { title: { baseline: margin + 23, size: 27 }, subtitle: { baseline: margin + 46, size: 13.5 } },
    }
  return {
    bottom: 104,
    lines: { title: { baseline: 63, size: 32 }, subtitle: { baseline: 87, size: 14.5 } },
  }
}

function columnsIn(left: number, right: number, least: { width: number; gap: number }): Column[] {
  const { gap } = least
  const count = Math.max(1, Math.floor((right - left + gap) / (least.width + gap)))
  const width = (right - left - (count - 1) * gap) / count
  return Array.from({ length: count }, (_, index) => ({ left: left + index * (width + gap), width }))
}

function boxOf(left: number, top: number, right: number, bottom: number): Box {
  return { left, top, width: right - left, height: bottom - top }
}

function within({ left, top, width, height }: Box): Box {
  return {
    left: left + FRAME_GAP,
    top: top + FRAME_GAP,
    width: width - 2 * FRAME_GAP,
    height: height - 2 * FRAME_GAP,
  }
}
