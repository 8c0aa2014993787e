/** Title, date and subtitle of the sheet, set to the width of its page. */
import { between, betweenInWords } from '../atlas/comparison'
import { momentInWords } from '../atlas/moment'
import type { NamedView } from '../atlas/types'
import { english } from '../words/language'
import { fullTitle, subtitle, titleOf } from './headline'
import type { SheetLegend } from './legend'
import type { MapDrawing, MapInput } from './mapDrawing'
import { isBeside, marginOf, type SheetLayout } from './sheet'
import { textLine } from './svg'
import { textWidth, wrapText } from './textWidth'

const TITLE_SIZE = 32
/** A title that does not fit at this size beside its date is broken, and the date stands under it. */
const LEAST_TITLE = 24
const BROKEN_TITLE = 22
const SUBTITLE_SIZE = 14.5
/** On narrower pages the subtitle has room for two lines. */
const TWO_LINES = 480
const SUBTITLE_LEADING = 17
const TITLE_SPACING = -0.01
const BEFORE_DATE = 24

/** What the head says. */
interface HeadInput extends Pick<MapInput, 'moment' | 'compare'> {
  scene?: NamedView | undefined
  /** In place of the title of the named view or of the atlas's map. */
  title?: string | undefined
}

/** The words above the map: how they are set is known before the map is drawn. */
export interface SheetHead {
  /** Title and date, as the file says them. */
  title: string
  lines: { text: string; y: number; anchor: 'start' | 'end'; size: number; bold: boolean }[]
  /** The baseline of the subtitle. */
  subtitle: number
  /** Where the map's frame begins. */
  bottom: number
}

export function headOf(input: HeadInput, page: SheetLayout['page']): SheetHead {
  const { scene, compare } = input
  const whole = fullTitle(scene, input)
  // The title of a comparison says both dates.
  const title = input.title ?? (compare ? whole : titleOf(scene))
  const date = compare && input.title === undefined ? '' : dateInWords(input)
  const said = input.title === undefined ? whole : `${title}, ${dateInWords(input)}`
  const margin = marginOf(page)
  const width = page.width - 2 * margin
  const needed =
    (textWidth(title, 'serif-bold', 1, TITLE_SPACING) + textWidth(date, 'serif', 1, TITLE_SPACING)) *
      TITLE_SIZE +
    (date === '' ? 0 : BEFORE_DATE)
  const size = Math.min(TITLE_SIZE, (TITLE_SIZE * width) / needed)
  if (size >= LEAST_TITLE || isBeside(page)) {
    const y = margin + 25
    return {
      title: said,
      lines: [
        { text: title, y, anchor: 'start', size, bold: true },
        ...(date === '' ? [] : [{ text: date, y, anchor: 'end' as const, size, bold: false }]),
      ],
      subtitle: y + 24,
      bottom: y + 41,
    }
  }
  const broken = wrapText(title, 'serif-bold', BROKEN_TITLE, width)
  const lines = broken.map((text, index) => ({
    text,
    y: margin + BROKEN_TITLE * (0.8 + index * 1.12),
    anchor: 'start' as const,
    size: BROKEN_TITLE,
    bold: true,
  }))
  let y = lines.at(-1)?.y ?? margin
  if (date !== '') {
    y += 25
    lines.push({ text: date, y, anchor: 'start', size: 18, bold: false })
  }
  return { title: said, lines, subtitle: y + 20, bottom: y + 33 + (width < TWO_LINES ? SUBTITLE_LEADING : 0) }
}

function dateInWords({ moment, compare }: HeadInput): string {
  return compare ? `between ${betweenInWords(between(moment, compare))}` : momentInWords(moment, english)
}

export function headline(
  { scene }: MapDrawing,
  legend: SheetLegend,
  head: SheetHead,
  { page, margin }: SheetLayout,
): string {
  const { palette } = scene.input
  const text = subtitle(scene, legend)
  const width = page.width - 2 * margin
  const most = width < TWO_LINES ? 2 : 1
  // Set smaller where it is long, cut where even that does not help.
  const size = Math.max(
    11,
    Math.min(
      SUBTITLE_SIZE,
      (SUBTITLE_SIZE * width * (most === 1 ? 1 : 1.85)) / textWidth(text, 'serif', SUBTITLE_SIZE),
    ),
  )
  const lines = wrapText(text, 'serif', size, width)
  const shown = lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]} …`]
  return [
    ...head.lines.map(({ text: words, y, anchor, size: high, bold }) =>
      textLine(words, anchor === 'end' ? page.width - margin : margin, y, {
        face: bold ? 'serif-bold' : 'serif',
        size: high,
        fill: palette.ink,
        spacing: TITLE_SPACING,
        anchor,
      }),
    ),
    ...shown.map((line, index) =>
      textLine(line, margin, head.subtitle + index * SUBTITLE_LEADING, {
        face: 'serif',
        size,
        fill: palette.ink2,
      }),
    ),
  ].join('')
}
