/** The printed sheet: title, date, map, legend, scale, sources and citation on paper of a size. */
import { comparisonInWords } from '../atlas/comparison'
import { momentInWords } from '../atlas/moment'
import { columnText } from './column'
import type { Flowed } from './flow'
import { footLine } from './foot'
import { fullTitle, subtitle, titleOf } from './headline'
import { type SheetLegend, sheetLegend } from './legend'
import { drawScene, type MapDrawing } from './mapDrawing'
import { fitCamera } from './mercator'
import type { PageInput } from './pageInput'
import { hasTextBeside, type Layout, layoutOf, PAPERS } from './paper'
import { sheetDocument } from './sheetDocument'
import { element, layer, textLine } from './svg'
import { textWidth, wrapText } from './textWidth'

export type { PageInput } from './pageInput'

/** A standalone SVG document of the size of its paper; its unit is the CSS pixel, 1/96 inch, times the layout's scale. */
export function drawPage(input: PageInput): string {
  const sheet = setSheet(input)
  const { layout, drawing, legend, text } = sheet
  const { palette, language } = input
  return sheetDocument(layout, fullTitleOf(input), palette, input.fontCss, [
    layout.paper.headless ? '' : layer('title', 'Title', headline(drawing, legend, input, layout)),
    layer(
      'map',
      'Map',
      element('g', { transform: `translate(${layout.map.left} ${layout.map.top})` }, drawing.svg),
    ),
    layer('frame', 'Frame', neatline(layout, palette.ink)),
    layer(
      'notes',
      'Legend and sources',
      text.svg + footLine(layout, language.words.exporting.orientation, palette.ink3),
    ),
  ])
}

/** What the sheet is called: as its maker calls it, else what the map shows. */
export function fullTitleOf(
  input: Pick<PageInput, 'title' | 'scene' | 'moment' | 'compare' | 'language'>,
): string {
  const { title, scene, language } = input
  if (title === undefined) return fullTitle(scene, input, language)
  const date = datesOf(input)
  return title === '' ? date : language.words.exporting.titleAndDate(title, date)
}

function datesOf({ moment, compare, language }: Pick<PageInput, 'moment' | 'compare' | 'language'>): string {
  return compare ? comparisonInWords(moment, compare, language) : momentInWords(moment, language)
}

interface Sheet {
  layout: Layout
  drawing: MapDrawing
  legend: SheetLegend
  text: Flowed
}

/** Map and text, the map as large as the text beneath it leaves room for. */
function setSheet(input: PageInput): Sheet {
  const paper = input.paper ?? PAPERS.a4
  const first = setIn(layoutOf(paper), input)
  if (hasTextBeside(paper)) return first
  const larger = layoutOf(paper, first.text.height)
  if (larger.frame.height - first.layout.frame.height < 8) return first
  const second = setIn(larger, fitted(input, first.layout, larger))
  // A larger map may show more, and so need more words than were left room for.
  return second.text.fits ? second : first
}

function setIn(layout: Layout, input: PageInput): Sheet {
  const { width, height } = layout.map
  const drawing = drawScene({ ...input, width, height, idPrefix: 'sheet' })
  const legend = sheetLegend(drawing)
  return { layout, drawing, legend, text: columnText(drawing, legend, input, layout) }
}

/** The same ground in the larger box, in which a little more is seen above and below. */
function fitted(input: PageInput, from: Layout, to: Layout): PageInput {
  return { ...input, camera: fitCamera(input.camera, from.map, to.map) }
}

/** Title and date share a line while neither need be much smaller for it. */
const TITLE_SHRINKS = 0.72
const LEAST_TITLE = 12.5
const LEAST_SUBTITLE = 11
const BESIDE_TITLE = 28

function headline(
  { scene }: MapDrawing,
  legend: SheetLegend,
  input: PageInput,
  { width, margin, title: titleLine, subtitle: subtitleLine, frame }: Layout,
): string {
  const { palette, compare, language } = input
  const room = width - 2 * margin
  // A comparison's own title says both dates.
  const title =
    input.title ?? (compare ? fullTitle(input.scene, input, language) : titleOf(input.scene, language))
  const date = compare && input.title === undefined ? '' : datesOf(input)
  const widthOf = (text: string, face: 'serif' | 'serif-bold') => textWidth(text, face, titleLine.size, -0.01)
  const both = widthOf(title, 'serif-bold') + (date === '' ? 0 : BESIDE_TITLE + widthOf(date, 'serif'))
  const isTogether = both * TITLE_SHRINKS <= room
  const needed = isTogether ? both : widthOf(title, 'serif-bold')
  const size = Math.max(LEAST_TITLE, titleLine.size * Math.min(1, room / needed))
  const type = { size, fill: palette.ink, spacing: -0.01 }
  const below = input.subtitle ?? subtitle(scene, legend)
  const text = isTogether || date === '' ? below : `${date}. ${below}`
  return [
    textLine(title, margin, titleLine.baseline, { ...type, face: 'serif-bold' }),
    isTogether && date !== ''
      ? textLine(date, width - margin, titleLine.baseline, { ...type, face: 'serif', anchor: 'end' })
      : '',
    ...lead(text, room, subtitleLine.size, frame.top - subtitleLine.baseline).map(
      ({ line, down, size: set }) =>
        textLine(line, margin, subtitleLine.baseline + down, {
          face: 'serif',
          size: set,
          fill: palette.ink2,
        }),
    ),
  ].join('')
}

/** The subtitle in as many lines as there is room for, set smaller where it is long, cut where even that does not help. */
function lead(text: string, width: number, largest: number, height: number) {
  const most = Math.max(1, Math.floor((height - 6) / (largest * 1.2)))
  const size = Math.max(
    LEAST_SUBTITLE,
    Math.min(largest, (largest * width * most * 0.95) / textWidth(text, 'serif', largest)),
  )
  const lines = wrapText(text, 'serif', size, width)
  const kept = lines.slice(0, most)
  return kept.map((line, index) => ({
    line: index === most - 1 && lines.length > most ? `${line} …` : line,
    down: index * size * 1.2,
    size,
  }))
}

/** The double frame of the map. */
function neatline({ frame, map }: Layout, ink: string): string {
  return [
    { ...frame, weight: 1.2 },
    { ...map, weight: 0.7 },
  ]
    .map(({ left, top, width, height, weight }) =>
      element('rect', {
        x: left,
        y: top,
        width,
        height,
        fill: 'none',
        stroke: ink,
        'stroke-width': weight,
      }),
    )
    .join('')
}
