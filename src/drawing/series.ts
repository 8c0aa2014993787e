/** The map at several moments on one sheet: small maps side by side, each with its date, and one legend for all. */
import { type Moment, momentInWords } from '../atlas/moment'
import { background, shores, zoneGround } from './background'
import { numberedSources, originOfShapes, shownSources } from './columnText'
import { type Block, evenFlow, type SetPart } from './flow'
import { footLine } from './foot'
import { FrameNames } from './frameNames'
import { titleOf } from './headline'
import { signBlocks } from './legend'
import { emptyScene, legendOverTime, type StillInput } from './legendOverTime'
import { fitCamera } from './mercator'
import type { PageInput } from './pageInput'
import { type Box, type Column, type Layout, layoutOf, PAPERS } from './paper'
import { type Scene, sceneOf } from './scene'
import { headBlock, type Paragraph, paragraphBlock } from './sheet'
import { sheetDocument } from './sheetDocument'
import { element, layer, textLine } from './svg'
import { territoryLayers } from './territories'
import { textWidth } from './textWidth'

export interface SeriesInput
  extends Omit<PageInput, 'moment' | 'compare' | 'graticule' | 'locator' | 'code'> {
  /** In the order of the sheet; at least one, {@link MOST_MAPS} at most. */
  moments: readonly Moment[]
  /** The box that the camera belongs to, in CSS pixels: each map shows at least what it shows. */
  cameraBox: { width: number; height: number }
}

/** More would be stamps. */
export const MOST_MAPS = 60

const GAP = 14
const HEADING = { size: 14, least: 10, share: 0.085, below: 5 } as const
/** Narrower maps, in CSS pixels, have no names. */
const NAMES_FROM = 200
/** Marks shrink with narrower maps. */
const MARK_FROM = 620
const LEAST_MARK = 0.28
const COLUMN = { width: 205, gap: 22 } as const
const TYPE: Omit<Paragraph, 'fill'> = { face: 'sans', size: 10.5, leading: 13 }
const ABOVE_TEXT = 16
/** Higher than any text comes out, in CSS pixels. */
const MOST_TEXT = 2000

/** A standalone SVG document of the size of its paper, in the unit of {@link drawPage}'s sheets. */
export function drawSeries(input: SeriesInput): string {
  const { palette, language, moments } = input
  const layout = layoutOf(input.paper ?? PAPERS.a4)
  const set = setSeries(input, layout)
  return sheetDocument(layout, seriesTitle(input), palette, input.fontCss, [
    element('defs', {}, set.shared),
    layer('title', 'Title', headline(input, layout)),
    ...moments.map((moment, index) =>
      layer(`map-${index}`, momentInWords(moment, language), set.maps[index] ?? ''),
    ),
    layer(
      'notes',
      'Legend and sources',
      set.text.svg + footLine(layout, language.words.exporting.orientation, palette.ink3),
    ),
  ])
}

/** "Soviet annexations, occupations and bases, 1939–1945" */
export function seriesTitle({
  title,
  scene,
  moments,
  language,
}: Pick<SeriesInput, 'title' | 'scene' | 'moments' | 'language'>): string {
  const { titleAndDate } = language.words.exporting
  return titleAndDate(title ?? titleOf(scene, language), datesOf(moments, language).join('–'))
}

function datesOf(moments: readonly Moment[], language: SeriesInput['language']): string[] {
  const [first, last] = [moments[0], moments.at(-1)]
  return [first, ...(moments.length > 1 ? [last] : [])].flatMap((moment) =>
    moment ? [momentInWords(moment, language)] : [],
  )
}

function headline(input: SeriesInput, { margin, width, title, subtitle }: Layout): string {
  const { palette, language, moments } = input
  const room = width - 2 * margin
  const fitted = (text: string, face: 'serif' | 'serif-bold', size: number) =>
    Math.min(size, (size * room) / textWidth(text, face, size))
  const head = input.title ?? titleOf(input.scene, language)
  const [from = '', to] = datesOf(moments, language)
  const below =
    input.subtitle ??
    (to === undefined ? from : language.words.exporting.series.subtitle(moments.length, from, to))
  return (
    textLine(head, margin, title.baseline, {
      face: 'serif-bold',
      size: fitted(head, 'serif-bold', title.size),
      fill: palette.ink,
      spacing: -0.01,
    }) +
    textLine(below, margin, subtitle.baseline, {
      face: 'serif',
      size: fitted(below, 'serif', subtitle.size),
      fill: palette.ink2,
    })
  )
}

interface SetSeries {
  /** What all maps refer to: drawn once. */
  shared: string
  maps: string[]
  text: SetPart
}

/** Maps as large as the text beneath them leaves room for. */
function setSeries(input: SeriesInput, layout: Layout): SetSeries {
  const { frame, foot, margin, width } = layout
  const bottom = foot - 14
  const columns = columnsOf(margin, width)
  const area = (textHeight: number): Box => ({
    left: margin,
    top: frame.top,
    width: width - 2 * margin,
    height: bottom - ABOVE_TEXT - textHeight - frame.top,
  })
  const drawn = drawMaps(input, area(textHeightOf(input, layout, columns)))
  const { height } = setText(input, drawn, columns, 0)
  return { ...drawn, text: setText(input, drawn, columns, bottom - height) }
}

/** What the text needs, as near as the first, the middle and the last map tell: a line more has room above it. */
function textHeightOf(input: SeriesInput, layout: Layout, columns: ReturnType<typeof columnsOf>): number {
  const box = { left: 0, top: 0, width: layout.width - 2 * layout.margin, height: layout.height / 2 }
  const { still, moments } = stillOf(input, box)
  const empty = emptyScene(still, moments[0] ?? NEVER)
  const some = [moments[0], moments[moments.length >> 1], moments.at(-1)].filter(
    (moment) => moment !== undefined,
  )
  const scenes = some.map((moment) => sceneOf({ ...still, moment }))
  return setText(input, { scenes, signs: legendOverTime(still, moments, empty) }, columns, 0).height
}

/** The legend in the first columns, beneath one head, and whose the maps are in the others. */
function setText(
  input: SeriesInput,
  drawn: Pick<ReturnType<typeof drawMaps>, 'scenes' | 'signs'>,
  columns: readonly Column[],
  top: number,
): SetPart & { height: number } {
  const { palette, language } = input
  const forCredit = columns.length > 3 ? 2 : 1
  const forLegend = columns.slice(0, Math.max(1, columns.length - forCredit))
  const [first, last] = [forLegend[0], forLegend.at(-1)]
  const { left = 0 } = first ?? {}
  const across = last ? last.left + last.width - left : 0
  const head = headBlock(language.words.exporting.series.legend, 0, palette).set(left, top, across)
  const rows = evenFlow(signBlocks(drawn.signs, palette, language, 18), forLegend, head.bottom, MOST_TEXT)
  const credit = evenFlow(creditBlocks(input, drawn.scenes), columns.slice(-forCredit), top, MOST_TEXT)
  const height = Math.max(head.bottom - top + rows.height, credit.height)
  return { svg: head.svg + rows.svg + credit.svg, bottom: top + height, height }
}

/** Unused: a series has at least one moment. */
const NEVER: Moment = { kind: 'year', year: 1938 }

interface Grid {
  columns: number
  rows: number
  cell: { width: number; height: number }
  heading: number
}

/** As many columns as make the maps largest: those in which the box of the screen comes out largest. */
function gridOf(count: number, area: Box, box: SeriesInput['cameraBox']): Grid {
  let best: Grid | undefined
  let largest = 0
  for (let columns = 1; columns <= count; columns++) {
    const rows = Math.ceil(count / columns)
    const cellWidth = (area.width - (columns - 1) * GAP) / columns
    const heading = Math.max(HEADING.least, Math.min(HEADING.size, cellWidth * HEADING.share))
    const cellHeight = (area.height - (rows - 1) * GAP) / rows - heading - HEADING.below
    const scale = Math.min(cellWidth / Math.max(1, box.width), cellHeight / Math.max(1, box.height))
    if (best && scale <= largest) continue
    largest = scale
    best = { columns, rows, cell: { width: cellWidth, height: cellHeight }, heading }
  }
  return best ?? { columns: 1, rows: 1, cell: area, heading: HEADING.size }
}

function stillOf(input: SeriesInput, area: Box) {
  const { moments, cameraBox, camera } = input
  const grid = gridOf(moments.length, area, cameraBox)
  const isSized = cameraBox.width > 0 && cameraBox.height > 0
  const still: StillInput = {
    ...input,
    ...grid.cell,
    camera: isSized ? fitCamera(camera, cameraBox, grid.cell) : camera,
    markScale: Math.max(LEAST_MARK, Math.min(1, grid.cell.width / MARK_FROM)),
  }
  return { grid, still, moments }
}

function drawMaps(input: SeriesInput, area: Box) {
  const { grid, still, moments } = stillOf(input, area)
  const { palette, language } = input
  const { columns, cell, heading } = grid
  const empty = emptyScene({ ...still, zones: false }, moments[0] ?? NEVER)
  const names = new FrameNames(still)
  const isNamed = input.names !== 'none' && cell.width >= NAMES_FROM
  const scenes = moments.map((moment) => sceneOf({ ...still, moment }))
  const outline = { width: cell.width, height: cell.height }
  const maps = scenes.map((scene, index) => {
    const layers = territoryLayers(scene, `map-${index}`)
    const left = area.left + (index % columns) * (cell.width + GAP)
    const top = area.top + Math.floor(index / columns) * (cell.height + heading + HEADING.below + GAP)
    const date = momentInWords(scene.input.moment, language)
    const map = element(
      'g',
      { transform: `translate(${rounded(left)} ${rounded(top + heading + HEADING.below)})` },
      [
        element('defs', {}, layers.definitions),
        element(
          'g',
          { 'clip-path': 'url(#series-box)' },
          [
            element('use', { href: '#series-ground' }),
            zoneGround(scene),
            layers.fills,
            element('use', { href: '#series-shores' }),
            layers.lines,
            isNamed ? names.namesOf(scene) : '',
          ].join(''),
        ),
        element('rect', { ...outline, fill: 'none', stroke: palette.ink, 'stroke-width': 0.7 }),
      ].join(''),
    )
    const size = Math.min(heading, (heading * cell.width) / textWidth(date, 'serif-bold', heading))
    return textLine(date, left, top + heading * 0.82, { face: 'serif-bold', size, fill: palette.ink }) + map
  })
  const shared = [
    element('clipPath', { id: 'series-box' }, element('rect', outline)),
    element('g', { id: 'series-ground' }, background(empty, 'series')),
    element('g', { id: 'series-shores' }, shores(empty)),
  ].join('')
  return { shared, maps, scenes, signs: legendOverTime(still, moments, empty) }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function columnsOf(margin: number, width: number) {
  const room = width - 2 * margin
  const count = Math.max(1, Math.floor((room + COLUMN.gap) / (COLUMN.width + COLUMN.gap)))
  const each = (room - (count - 1) * COLUMN.gap) / count
  return Array.from({ length: count }, (_, index) => ({
    left: margin + index * (each + COLUMN.gap),
    width: each,
  }))
}

function creditBlocks(input: SeriesInput, scenes: readonly Scene[]): Block[] {
  const { palette, language, note, edition, permalink } = input
  const { sources, cite } = language.words.exporting
  const type: Paragraph = { ...TYPE, fill: palette.ink2 }
  const all = new Set(scenes.flatMap((scene) => shownSources(scene).all))
  const shapes = scenes.reduce((widest, scene) => (scene.shown.length > widest.shown.length ? scene : widest))
  const [records = ''] = numberedSources({ all: [...all], ofSelection: [] }, undefined, 0, language)
  return [
    ...(note ? [{ ...paragraphBlock(note, { ...type, fill: palette.ink }), gap: 6 }] : []),
    headBlock(sources.title, 12, palette),
    paragraphBlock(records, type),
    paragraphBlock(originOfShapes(shapes), type),
    headBlock(cite.title, 12, palette),
    paragraphBlock(cite.citation(edition, seriesTitle(input)), type),
    paragraphBlock(permalink, { ...type, fill: palette.ink }),
  ]
}
