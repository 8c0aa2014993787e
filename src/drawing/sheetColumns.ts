/** What stands beside the map or under it: legend, scale, words, sources, citation; as much as there is room for. */
import { between } from '../atlas/comparison'
import type { NamedView, Reading } from '../atlas/types'
import type { Palette } from '../paint/palette'
import { type Section, setSections } from './columnFlow'
import {
  citation,
  comparisonNotes,
  meanings,
  namesByStatus,
  origins,
  pairsInWords,
  sourcesOfSelection,
} from './columnText'
import { legendPart, type SheetLegend } from './legend'
import type { MapDrawing } from './mapDrawing'
import { latitudeInWords, scaleBar, scaleDenominator } from './scaleBar'
import {
  type Column,
  columnHead,
  type Paper,
  type Paragraph,
  paragraph,
  type SetPart,
  type SheetLayout,
} from './sheet'
import { element, textLine } from './svg'
import { textWidth } from './textWidth'

/** What the sheet says beside what is on the map. */
export interface SheetText {
  /** The named view: gives the sheet its title, and its caption to the column. */
  scene?: NamedView | undefined
  /** The address under which the same view can be seen. */
  permalink: string
  /** Version and date of the data as cited: "version 0.1.0, data of 22 November 2026". */
  edition: string
  /** Names the sources of a selected territory, where there is room. */
  reading?: Reading | undefined
  /** A4 landscape unless something else is asked for. */
  paper?: Paper | undefined
}

/** Under the map, or with the sources. */
export const NOTE =
  'Names of countries without colour are for orientation only and take no side in any dispute.'

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
  /** Left out where there is little room: first what the statuses mean, then the caption of the view. */
  without?: 'meanings' | 'prose'
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
  { row: 20, gap: 8, list: 'none', cited: 0, pairs: 3, without: 'meanings' },
  { row: 19.5, gap: 7, list: 'none', cited: 0, pairs: 0, without: 'prose' },
]

/** On a page without a height nothing need be left out; long lists are. */
const FREE_SETTING: Setting = { row: 22, gap: 12, list: 'unnamed', cited: 2, pairs: 6 }
/** A figure that is as narrow as a column of a report has its caption there. */
const NARROW_SETTING: Setting = { row: 21, gap: 11, list: 'unnamed', cited: 0, pairs: 6, without: 'prose' }
const NARROW = 480

function settingsFor({ width, height }: SheetLayout['page']): readonly Setting[] {
  if (height !== undefined) return SETTINGS
  return [width < NARROW ? NARROW_SETTING : FREE_SETTING]
}

/** @returns the fullest columns that fit; those that reach furthest where none does */
export function setColumns(
  drawing: MapDrawing,
  legend: SheetLegend,
  text: SheetText,
  layout: SheetLayout,
): SetPart {
  let set: SetPart = { svg: '', bottom: Number.POSITIVE_INFINITY }
  for (const setting of settingsFor(layout.page)) {
    set = setSections(sectionsOf(drawing, legend, text, layout, setting), layout.columns, setting.gap)
    if (set.bottom <= layout.columnsEnd) break
  }
  return set
}

function sectionsOf(
  drawing: MapDrawing,
  legend: SheetLegend,
  text: SheetText,
  layout: SheetLayout,
  { row, list, cited, pairs, without }: Setting,
): Section[] {
  const { scene, named } = drawing
  const { atlas, palette, moment, compare } = scene.input
  const small: Paragraph = { face: 'sans', size: 11, leading: 14, fill: palette.ink2 }
  const fine: Paragraph = { ...small, size: 10.5, leading: 13 }
  const prose: Paragraph = { face: 'serif', size: 11.5, leading: 15, fill: palette.ink }
  type Line = (column: Column, y: number) => SetPart
  const say =
    (words: string, style: Paragraph): Line =>
    ({ left, right }, y) =>
      paragraph(words, left, y, right - left, style)
  const stacked =
    (lines: readonly Line[]): Section =>
    (column, top) => {
      const svg: string[] = []
      let y = top
      for (const line of lines) {
        const part = line(column, y)
        svg.push(part.svg)
        y = part.bottom
      }
      return { svg: svg.join(''), bottom: y }
    }
  const under = (head: string, lines: readonly Line[]): Section =>
    stacked([(column, y) => columnHead(head, column, y, palette), ...lines])

  const figures = stacked([
    (column, y) => legendPart(drawing, legend, column, y, row),
    (column, y) =>
      legend.entries.length > 0
        ? say('Areas are of the whole world, rounded.', small)(column, y + 3)
        : { svg: '', bottom: y + 3 },
  ])
  const bar: Section = (column, y) => scale(drawing, column, y + 7, text.paper?.enlarged)
  // They belong together, and part only where columns are too low for both.
  const sections: Section[] =
    without === 'prose' && layout.columns.length > 1 ? [figures, bar] : [stacked([figures, bar])]
  if (text.scene && without !== 'prose') sections.push(under('This map', [say(text.scene.caption, prose)]))
  if (legend.entries.length > 0 && without === undefined) {
    const words = compare ? comparisonNotes(scene.input).join(' ') : meanings(legend)
    sections.push(under('How to read it', [say(words, prose)]))
  }
  if (compare && pairs > 0) {
    const ways = pairsInWords(atlas, between(moment, compare), pairs)
    const rest = ways.rest > 0 ? [say(`and ${ways.rest} more, listed at the permalink.`, fine)] : []
    if (ways.pairs.length > 0) {
      const lines = ways.pairs.map(
        ({ words, area }): Line =>
          (column, y) =>
            figureLine(words, area, column, y, palette),
      )
      sections.push(under('From which status to which', [...lines, ...rest]))
    }
  }
  if (list !== 'none') {
    const names = namesByStatus(scene, (id) => list === 'all' || !named.has(id))
    const head =
      list === 'unnamed' ? 'Too crowded to name on the map' : compare ? 'On this map' : 'In force on this map'
    if (names.length > 0)
      sections.push(
        under(
          head,
          names.map((line) => say(line, fine)),
        ),
      )
  }
  const sources = [
    ...origins(scene),
    ...(text.reading ? sourcesOfSelection(scene, text.reading, cited) : []),
    ...(layout.note === undefined ? [NOTE] : []),
  ]
  sections.push(
    under(
      'Sources',
      sources.map((line) => say(line, small)),
    ),
    under('Cite as', [
      say(citation(scene, text.edition), small),
      say(text.permalink, { ...small, fill: palette.ink }),
    ]),
  )
  return sections
}

/** Words at the left of the column and a figure at its right, in one line. */
function figureLine(
  words: string,
  figure: string,
  { left, right }: Column,
  y: number,
  { ink2 }: Palette,
): SetPart {
  const style = { face: 'sans', size: 10.5, fill: ink2 } as const
  const room = right - left - textWidth(figure, 'sans', 10.5) - 8
  const size = Math.min(10.5, (10.5 * room) / textWidth(words, 'sans', 10.5))
  return {
    svg:
      textLine(words, left, y + 10, { ...style, size }) +
      textLine(figure, right, y + 10, { ...style, anchor: 'end' }),
    bottom: y + 14,
  }
}

const MOST_BAR = 120

/** The bar, halved by a tick, and the latitude at which it is true. */
function scale({ scene }: MapDrawing, column: Column, y: number, enlarged?: number): SetPart {
  const { palette, camera } = scene.input
  const { kilometres, length } = scaleBar(camera.lat, camera.zoom, MOST_BAR)
  const left = column.left + 0.5
  const bar = y + 20
  const figures = { face: 'sans', size: 11, fill: palette.ink } as const
  const distance =
    kilometres < 1 ? `${(kilometres * 1000).toLocaleString('en')} m` : `${kilometres.toLocaleString('en')} km`
  const statement = paragraph(
    `1 : ${scaleDenominator(camera.lat, camera.zoom, enlarged).toLocaleString('en')} at ${latitudeInWords(camera.lat)}; Mercator projection, so larger towards the poles.`,
    column.left,
    bar + 5,
    column.right - column.left,
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
