/** The printed sheet: A4 landscape with title, date, map, legend, scale, sources and citation. */
import { between } from '../atlas/comparison'
import { momentInWords } from '../atlas/moment'
import type { NamedView, Reading } from '../atlas/types'
import type { Palette } from '../paint/palette'
import { english } from '../words/language'
import {
  citation,
  comparisonNotes,
  meanings,
  namesByStatus,
  origins,
  pairsInWords,
  sourcesOfSelection,
} from './columnText'
import { fullTitle, subtitle, titleOf } from './headline'
import { legendPart, type SheetLegend, sheetLegend } from './legend'
import { drawScene, type MapDrawing, type MapInput } from './mapDrawing'
import { latitudeInWords, scaleBar, scaleDenominator } from './scaleBar'
import {
  COLUMN,
  COLUMN_WIDTH,
  columnHead,
  MAP_BOX,
  MAP_FRAME,
  MARGIN,
  PAGE,
  type Paragraph,
  paragraph,
  type SetPart,
  WHITE,
} from './sheet'
import { element, escapeXml, layer, textLine } from './svg'
import { textWidth, wrapText } from './textWidth'

export interface PageInput extends Omit<MapInput, 'width' | 'height' | 'idPrefix'> {
  /** The named view: gives the sheet its title, and its caption to the column. */
  scene?: NamedView | undefined
  /** The address under which the same view can be seen. */
  permalink: string
  /** Version and date of the data as cited: "version 0.1.0, data of 22 November 2026". */
  edition: string
  /** Names the sources of a selected territory, where there is room. */
  reading?: Reading | undefined
  /** `@font-face` rules with the fonts inside; without them the drawing takes fonts of its surroundings. */
  fontCss?: string | undefined
}

/** A standalone SVG document of 297 × 210 mm; its unit is the CSS pixel, 1/96 inch. */
export function drawPage(input: PageInput): string {
  const drawing = drawScene({ ...input, width: MAP_BOX.width, height: MAP_BOX.height, idPrefix: 'sheet' })
  const legend = sheetLegend(drawing)
  const title = fullTitle(input.scene, input)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: '297mm',
      height: '210mm',
      viewBox: `0 0 ${PAGE.width} ${PAGE.height}`,
      role: 'img',
      'aria-label': title,
    },
    [
      element('title', {}, escapeXml(title)),
      embedded(input.fontCss ?? ''),
      layer('paper', 'Paper', element('rect', { width: PAGE.width, height: PAGE.height, fill: WHITE })),
      layer('title', 'Title', headline(drawing, legend, input.scene)),
      layer(
        'map',
        'Map',
        element('g', { transform: `translate(${MAP_BOX.left} ${MAP_BOX.top})` }, drawing.svg),
      ),
      layer('frame', 'Frame', neatline(input.palette.ink)),
      layer('notes', 'Legend and sources', column(drawing, legend, input)),
      textLine(
        'Names of countries without colour are for orientation only and take no side in any dispute.',
        MARGIN,
        MAP_FRAME.bottom + 17,
        { face: 'sans', size: 10, fill: input.palette.ink3 },
      ),
    ].join('\n'),
  )
}

/** The page with fonts inside it, for one that was drawn without: which it needs, `lettersByFace` can tell. */
export function withFonts(page: string, fontCss: string): string {
  return page.replace(embedded(''), () => embedded(fontCss))
}

function embedded(css: string): string {
  return `<style>${css.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</style>`
}

const TITLE_SIZE = 32
const SUBTITLE_SIZE = 14.5

function headline({ scene }: MapDrawing, legend: SheetLegend, view: NamedView | undefined): string {
  const { palette, moment, compare } = scene.input
  // The title of a comparison says both dates.
  const [title, date] = compare
    ? [fullTitle(view, scene.input), '']
    : [titleOf(view), momentInWords(moment, english)]
  const text = subtitle(scene, legend)
  const width = PAGE.width - 2 * MARGIN
  // One line, set smaller where it is long, cut where even that does not help.
  const size = Math.max(
    11,
    Math.min(SUBTITLE_SIZE, (SUBTITLE_SIZE * width) / textWidth(text, 'serif', SUBTITLE_SIZE)),
  )
  const [line = '', rest] = wrapText(text, 'serif', size, width)
  return [
    textLine(title, MARGIN, 63, { face: 'serif-bold', size: TITLE_SIZE, fill: palette.ink, spacing: -0.01 }),
    textLine(date, PAGE.width - MARGIN, 63, {
      face: 'serif',
      size: TITLE_SIZE,
      fill: palette.ink,
      spacing: -0.01,
      anchor: 'end',
    }),
    textLine(rest === undefined ? line : `${line} …`, MARGIN, 87, {
      face: 'serif',
      size,
      fill: palette.ink2,
    }),
  ].join('')
}

/** The double frame of the map. */
function neatline(ink: string): string {
  const frame = (left: number, top: number, right: number, bottom: number, width: number) =>
    element('rect', {
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
      fill: 'none',
      stroke: ink,
      'stroke-width': width,
    })
  const { left, top, width, height } = MAP_BOX
  return (
    frame(MAP_FRAME.left, MAP_FRAME.top, MAP_FRAME.right, MAP_FRAME.bottom, 1.2) +
    frame(left, top, left + width, top + height, 0.7)
  )
}

interface Setting {
  /** Height of a row of the legend. */
  row: number
  /** Above each rule. */
  gap: number
  /** Which active territories are listed by name. */
  list: 'all' | 'unnamed' | 'none'
  /** How many sources of a selected territory are named. */
  cited: number
  /** How many ways from one status to another are named, in a comparison. */
  pairs: number
}

/** From the roomiest and fullest to the tightest; the first that fits is taken. */
const SETTINGS: readonly Setting[] = [
  { row: 27, gap: 18, list: 'all', cited: 4, pairs: 12 },
  { row: 25, gap: 14, list: 'all', cited: 4, pairs: 12 },
  { row: 22, gap: 11, list: 'all', cited: 2, pairs: 12 },
  { row: 20, gap: 8, list: 'all', cited: 0, pairs: 12 },
  { row: 24, gap: 13, list: 'unnamed', cited: 0, pairs: 12 },
  { row: 21, gap: 9, list: 'unnamed', cited: 0, pairs: 12 },
  { row: 20, gap: 8, list: 'unnamed', cited: 0, pairs: 12 },
  { row: 25, gap: 16, list: 'none', cited: 0, pairs: 12 },
  { row: 22, gap: 11, list: 'none', cited: 0, pairs: 8 },
  { row: 20, gap: 8, list: 'none', cited: 0, pairs: 6 },
  { row: 20, gap: 8, list: 'none', cited: 0, pairs: 3 },
  { row: 19.5, gap: 7, list: 'none', cited: 0, pairs: 0 },
]

function column(drawing: MapDrawing, legend: SheetLegend, input: PageInput): string {
  let set: SetPart = { svg: '', bottom: Number.POSITIVE_INFINITY }
  for (const setting of SETTINGS) {
    set = setColumn(drawing, legend, input, setting)
    if (set.bottom <= COLUMN.bottom) break
  }
  return set.svg
}

function setColumn(
  drawing: MapDrawing,
  legend: SheetLegend,
  input: PageInput,
  { row, gap, list, cited, pairs }: Setting,
): SetPart {
  const { scene, named } = drawing
  const { palette } = input
  const svg: string[] = []
  let y: number = COLUMN.top
  const small: Paragraph = { face: 'sans', size: 11, leading: 14, fill: palette.ink2 }
  const add = (part: SetPart) => {
    svg.push(part.svg)
    y = part.bottom
  }
  const head = (text: string) => add(columnHead(text, y + gap, palette))
  const say = (text: string, style: Paragraph) => add(paragraph(text, COLUMN.left, y, COLUMN_WIDTH, style))

  const { compare } = input
  add(legendPart(drawing, legend, y, row))
  y += 3
  if (legend.entries.length > 0) say('Areas are of the whole world, rounded.', small)
  add(scale(drawing, y + 7))
  if (input.scene && input.scene.caption !== '') {
    head('This map')
    say(input.scene.caption, { face: 'serif', size: 11.5, leading: 15, fill: palette.ink })
  }
  if (legend.entries.length > 0) {
    head('How to read it')
    say(input.compare ? comparisonNotes(input).join(' ') : meanings(legend), {
      face: 'serif',
      size: 11.5,
      leading: 15,
      fill: palette.ink,
    })
  }
  if (compare && pairs > 0) {
    const ways = pairsInWords(input.atlas, between(input.moment, compare), pairs)
    if (ways.pairs.length > 0) head('From which status to which')
    for (const { words, area } of ways.pairs) add(figureLine(words, area, y, palette))
    if (ways.rest > 0)
      say(`and ${ways.rest} more, listed at the permalink.`, { ...small, size: 10.5, leading: 13 })
  }
  if (list !== 'none') {
    const names = namesByStatus(scene, (id) => list === 'all' || !named.has(id))
    if (names.length > 0) {
      head(
        list === 'unnamed'
          ? 'Too crowded to name on the map'
          : compare
            ? 'On this map'
            : 'In force on this map',
      )
      for (const line of names) say(line, { ...small, size: 10.5, leading: 13 })
    }
  }
  head('Sources')
  for (const line of origins(scene)) say(line, small)
  if (input.reading) for (const line of sourcesOfSelection(scene, input.reading, cited)) say(line, small)
  head('Cite as')
  say(citation(scene, input.edition), small)
  say(input.permalink, { ...small, fill: palette.ink })
  return { svg: svg.join(''), bottom: y }
}

/** Words at the left of the column and a figure at its right, in one line. */
function figureLine(words: string, figure: string, y: number, { ink2 }: Palette): SetPart {
  const style = { face: 'sans', size: 10.5, fill: ink2 } as const
  const room = COLUMN_WIDTH - textWidth(figure, 'sans', 10.5) - 8
  const size = Math.min(10.5, (10.5 * room) / textWidth(words, 'sans', 10.5))
  return {
    svg:
      textLine(words, COLUMN.left, y + 10, { ...style, size }) +
      textLine(figure, COLUMN.right, y + 10, { ...style, anchor: 'end' }),
    bottom: y + 14,
  }
}

const MOST_BAR = 120

/** The bar, halved by a tick, and the latitude at which it is true. */
function scale({ scene }: MapDrawing, y: number): SetPart {
  const { palette, camera } = scene.input
  const { kilometres, length } = scaleBar(camera.lat, camera.zoom, MOST_BAR)
  const left = COLUMN.left + 0.5
  const bar = y + 20
  const figures = { face: 'sans', size: 11, fill: palette.ink } as const
  const distance =
    kilometres < 1 ? `${(kilometres * 1000).toLocaleString('en')} m` : `${kilometres.toLocaleString('en')} km`
  const statement = paragraph(
    `1 : ${scaleDenominator(camera.lat, camera.zoom).toLocaleString('en')} at ${latitudeInWords(camera.lat)}; Mercator projection, so larger towards the poles.`,
    COLUMN.left,
    bar + 5,
    COLUMN_WIDTH,
    { face: 'sans', size: 11, leading: 14, fill: palette.ink2 },
  )
  const line = element('path', {
    d: `M${left} ${bar - 6}V${bar}H${left + length}V${bar - 6}M${left + length / 2} ${bar - 3.5}V${bar}`,
    fill: 'none',
    stroke: palette.ink,
    'stroke-width': 1,
  })
  return {
    svg: [
      textLine('0', left, bar - 9, figures),
      textLine(distance, left + length, bar - 9, { ...figures, anchor: 'middle' }),
      line,
      statement.svg,
    ].join(''),
    bottom: statement.bottom,
  }
}
