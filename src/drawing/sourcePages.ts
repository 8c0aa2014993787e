/** Pages behind a sheet with all its sources, numbered: for a sheet that shows more than it has room to name. */
import { citation, sourcesInOrder } from './columnText'
import { footLine } from './foot'
import { fullTitleOf } from './page'
import type { PageInput } from './pageInput'
import { type Layout, layoutOf, PAPERS } from './paper'
import { sceneOf } from './scene'
import { type Paragraph, paragraph } from './sheet'
import { sheetDocument } from './sheetDocument'
import { sourceWithAddress } from './sourceLines'
import { layer, textLine } from './svg'
import { textWidth } from './textWidth'

const COLUMN = { width: 220, gap: 24 } as const
const BETWEEN = 4

/** Documents of the size of the sheet; none without the records of the sources. */
export function drawSourcePages(input: PageInput): string[] {
  const layout = layoutOf({ ...(input.paper ?? PAPERS.a4), headless: false })
  const { width, height } = layout.map
  const scene = sceneOf({ ...input, width, height })
  const lines = sourcesInOrder(scene, input.reading).map(
    (source, index) => `${index + 1}. ${sourceWithAddress(source, input.language)}`,
  )
  const pages = setInPages(lines, layout, { face: 'sans', size: 10, leading: 12.5, fill: input.palette.ink2 })
  return pages.map((set) => pageOf(set, layout, input))
}

/** Columns from the head of the page to its foot, page after page. */
function setInPages(lines: readonly string[], layout: Layout, style: Paragraph): string[] {
  const { margin, width, frame, foot } = layout
  const room = width - 2 * margin
  const count = Math.max(1, Math.floor((room + COLUMN.gap) / (COLUMN.width + COLUMN.gap)))
  const columnWidth = (room - (count - 1) * COLUMN.gap) / count
  const bottom = foot - 20
  const pages: string[] = []
  let column = count
  let y = bottom
  for (const line of lines) {
    const height = paragraph(line, 0, 0, columnWidth, style).bottom
    if (y + height > bottom && y > frame.top) {
      column++
      y = frame.top
    }
    if (column >= count) {
      pages.push('')
      column = 0
    }
    const set = paragraph(line, margin + column * (columnWidth + COLUMN.gap), y, columnWidth, style)
    pages[pages.length - 1] += set.svg
    y = set.bottom + BETWEEN
  }
  return pages
}

function pageOf(set: string, layout: Layout, input: PageInput): string {
  const { width, margin, title, subtitle } = layout
  const { palette, language } = input
  const head = language.words.exporting.sources.title
  const below = fullTitleOf(input)
  const fitted = Math.min(1, (width - 2 * margin) / textWidth(below, 'serif', subtitle.size))
  const heading = { face: 'serif-bold', size: title.size, fill: palette.ink, spacing: -0.01 } as const
  const subheading = { face: 'serif', size: subtitle.size * fitted, fill: palette.ink2 } as const
  return sheetDocument(layout, `${head}: ${below}`, palette, undefined, [
    layer(
      'title',
      'Title',
      textLine(head, margin, title.baseline, heading) +
        textLine(below, margin, subtitle.baseline, subheading),
    ),
    layer('notes', 'Sources', set + footLine(layout, citation(input), palette.ink3)),
  ])
}
