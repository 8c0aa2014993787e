/** What stands beside or beneath the map, as full as there is room for. */
import { between } from '../atlas/comparison'
import {
  citation,
  comparisonNotes,
  meanings,
  namesByStatus,
  numberedSources,
  originOfShapes,
  pairsInWords,
  type ShownSources,
  shownSources,
} from './columnText'
import { type Block, evenFlow, type Flowed } from './flow'
import { fitsAtFoot } from './foot'
import { legendBlocks, legendHead, type SheetLegend } from './legend'
import type { MapDrawing } from './mapDrawing'
import type { PageInput } from './pageInput'
import type { Layout } from './paper'
import { latitudeInWords, scaleBar, scaleDenominator } from './scaleBar'
import { figureBlock, headBlock, type Paragraph, paragraph, paragraphBlock } from './sheet'
import { element, textLine } from './svg'
import { textWidth } from './textWidth'

interface Setting {
  /** Height of a row of the legend. */
  row: number
  /** Above each rule. */
  gap: number
  /** Which active territories are listed by name. */
  list: 'all' | 'unnamed' | 'none'
  /** How many ways from one status to another are named, in a comparison. */
  pairs: number
  /** Whether the words of the legend are explained. */
  explained: boolean
  /** Whether there is room for the permalink as a code. */
  coded: boolean
}

/** From the roomiest and fullest to the tightest; the first that fits is taken. */
const SETTINGS: readonly Setting[] = [
  { row: 27, gap: 18, list: 'all', pairs: 12, explained: true, coded: true },
  { row: 25, gap: 14, list: 'all', pairs: 12, explained: true, coded: true },
  { row: 22, gap: 11, list: 'all', pairs: 12, explained: true, coded: true },
  { row: 20, gap: 8, list: 'all', pairs: 12, explained: true, coded: true },
  { row: 24, gap: 13, list: 'unnamed', pairs: 12, explained: true, coded: true },
  { row: 21, gap: 9, list: 'unnamed', pairs: 12, explained: true, coded: true },
  { row: 20, gap: 8, list: 'unnamed', pairs: 12, explained: true, coded: true },
  { row: 25, gap: 16, list: 'none', pairs: 12, explained: true, coded: true },
  { row: 22, gap: 11, list: 'none', pairs: 8, explained: true, coded: true },
  { row: 20, gap: 8, list: 'none', pairs: 6, explained: true, coded: true },
  { row: 20, gap: 8, list: 'none', pairs: 3, explained: true, coded: true },
  { row: 19.5, gap: 7, list: 'none', pairs: 0, explained: true, coded: true },
  { row: 19.5, gap: 7, list: 'none', pairs: 0, explained: false, coded: true },
  // A code that was asked for goes last.
  { row: 18, gap: 6, list: 'none', pairs: 0, explained: false, coded: true },
  { row: 19.5, gap: 7, list: 'none', pairs: 0, explained: true, coded: false },
  { row: 18, gap: 6, list: 'none', pairs: 0, explained: false, coded: false },
]

/** No list of sources is longer: the permalink has them all. */
const MOST_SOURCES = 14

/** Sets as much as fits; what fits nowhere is set as tightly as can be, and said not to fit. */
export function columnText(
  drawing: MapDrawing,
  legend: SheetLegend,
  input: PageInput,
  layout: Layout,
): Flowed {
  const { columns, text } = layout
  const cited = shownSources(drawing.scene)
  const set = (setting: Setting, sources: number) =>
    evenFlow(
      layout.isNarrow
        ? creditBlocks(drawing, legend, input, layout, cited)
        : blocksOf(drawing, legend, input, layout, setting, numbered(sources)),
      columns,
      text.top,
      text.bottom - text.top,
    )
  const numbered = (most: number) => sourcesInWords(input, cited, most)
  // Either all are named, or of a selected territory as many as there is room for.
  const [most, least] =
    cited.ofSelection.length > 0 ? [MOST_SOURCES, 1] : [cited.all.length, cited.all.length]
  let flowed: Flowed | undefined
  for (const setting of SETTINGS) {
    flowed = set(setting, 0)
    if (!flowed.fits) continue
    // None is named where all of them follow.
    if (!input.reading || input.sourcesFollow) return flowed
    for (let sources = Math.min(most, MOST_SOURCES); sources >= least; sources--) {
      const fuller = set(setting, sources)
      if (fuller.fits) return fuller
    }
    return flowed
  }
  return flowed ?? { svg: '', height: 0, fits: true }
}

/** The sources themselves, or where they are listed. */
function sourcesInWords({ reading, language, sourcesFollow }: PageInput, cited: ShownSources, most: number) {
  const count = cited.all.length
  return sourcesFollow && count > 0
    ? [language.words.exporting.sources.follow(count)]
    : numberedSources(cited, reading, most, language)
}

function blocksOf(
  drawing: MapDrawing,
  legend: SheetLegend,
  input: PageInput,
  layout: Layout,
  { row, gap, list, pairs, explained, coded }: Setting,
  sources: readonly string[],
): Block[] {
  const { scene, named } = drawing
  const { palette, language, compare } = input
  const words = language.words.exporting
  const small: Paragraph = { face: 'sans', size: 11, leading: 14, fill: palette.ink2 }
  const smaller: Paragraph = { ...small, size: 10.5, leading: 13 }
  const running: Paragraph = { face: 'serif', size: 11.5, leading: 15, fill: palette.ink }
  const blocks: Block[] = []
  const head = (text: string) => blocks.push(headBlock(text, gap, palette))
  const say = (text: string, style: Paragraph) => blocks.push(paragraphBlock(text, style))

  head(legendHead(drawing))
  blocks.push(...legendBlocks(drawing, legend, row))
  if (legend.entries.length > 0) say(words.legend.areas, small)
  blocks.push(scaleBlock(drawing, layout.scale))
  if (input.scene?.caption) {
    head(words.thisMap)
    say(input.scene.caption, running)
  }
  if (input.note) {
    head(words.note)
    say(input.note, running)
  }
  if (explained && legend.entries.length > 0) {
    head(words.howToRead)
    say(compare ? comparisonNotes(input).join(' ') : meanings(legend, language), running)
  }
  if (compare && pairs > 0) {
    const ways = pairsInWords(input.atlas, between(input.moment, compare), pairs, language)
    if (ways.pairs.length > 0) head(language.words.compare.pairs)
    for (const pair of ways.pairs) blocks.push(figureBlock(pair.words, pair.area, palette))
    if (ways.rest > 0) say(words.morePairs(ways.rest), smaller)
  }
  if (list !== 'none') {
    const { crowded, onMap, inForce } = words.names
    const names = namesByStatus(scene, (id) => list === 'all' || !named.has(id))
    if (names.length > 0) head(list === 'unnamed' ? crowded : compare ? onMap : inForce)
    for (const line of names) say(line, smaller)
  }
  head(words.sources.title)
  const isList = sources.length > 1
  for (const line of [...sources, originOfShapes(scene)]) say(line, isList ? smaller : small)
  head(words.cite.title)
  say(citation(input), small)
  blocks.push(permalinkBlock(input, coded, { ...small, fill: palette.ink }))
  if (!fitsAtFoot(layout, words.orientation))
    say(words.orientation, { ...small, size: 10, leading: 12, fill: palette.ink3 })
  return blocks
}

/** Of a figure in a column of text: what its signs mean, its scale, and whose it is. */
function creditBlocks(
  drawing: MapDrawing,
  legend: SheetLegend,
  input: PageInput,
  layout: Layout,
  cited: ShownSources,
): Block[] {
  const { palette } = input
  const seen = { ...legend, entries: legend.entries.filter(({ inView }) => inView) }
  const type: Paragraph = { face: 'sans', size: 10, leading: 12, fill: palette.ink2 }
  return [
    ...legendBlocks(drawing, seen, 17),
    scaleBlock(drawing, layout.scale),
    ...(input.note ? [paragraphBlock(input.note, { ...type, fill: palette.ink })] : []),
    paragraphBlock(sourcesInWords(input, cited, 0).join(' '), type),
    paragraphBlock(citation(input), type),
    paragraphBlock(input.permalink, type),
  ]
}

const CODE = { size: 66, gap: 8 } as const

/** The address in letters and, where asked for, for telephones. */
function permalinkBlock({ permalink, code }: PageInput, coded: boolean, style: Paragraph): Block {
  return {
    set: (left, top, width) => {
      if (!code || !coded) return paragraph(permalink, left, top, width, style)
      const aside = CODE.size + CODE.gap
      const text = paragraph(permalink, left + aside, top + 3, width - aside, style)
      return {
        svg: code(permalink, left, top + 4, CODE.size) + text.svg,
        bottom: Math.max(text.bottom, top + 4 + CODE.size),
      }
    },
  }
}

const MOST_BAR = 120

/**
 * The bar, halved by a tick, and the latitude at which it is true.
 * @param enlarged how much larger than the CSS pixel the unit of the sheet is
 */
function scaleBlock({ scene }: MapDrawing, enlarged: number): Block {
  const { palette, camera, language } = scene.input
  const { kilometres, length } = scaleBar(camera.lat, camera.zoom, MOST_BAR)
  const { number } = language.formats
  const { metres, kilometres: inKilometres } = language.words.measures
  const distance = kilometres < 1 ? metres(number(kilometres * 1000)) : inKilometres(number(kilometres))
  const statement = language.words.exporting.scale(
    number(scaleDenominator(camera.lat, camera.zoom, enlarged)),
    latitudeInWords(camera.lat, language),
  )
  return {
    set: (edge, top, width) => {
      const left = edge + 0.5
      const bar = top + 30
      const figures = { face: 'sans', size: 11, fill: palette.ink } as const
      const said = paragraph(statement, edge, bar + 5, width, {
        face: 'sans',
        size: 11,
        leading: 14,
        fill: palette.ink2,
      })
      const line = element('path', {
        d: `M${left} ${bar - 6}V${bar}H${left + length}V${bar - 6}M${left + length / 2} ${bar - 3.5}V${bar}`,
        fill: 'none',
        stroke: palette.ink,
        'stroke-width': 1,
      })
      const end = left + length
      // At the end of the bar, but within the column.
      const middle = Math.min(end, edge + width - textWidth(distance, 'sans', 11) / 2)
      return {
        svg:
          textLine('0', left, bar - 9, figures) +
          textLine(distance, middle, bar - 9, { ...figures, anchor: 'middle' }) +
          line +
          said.svg,
        bottom: said.bottom,
      }
    },
  }
}
