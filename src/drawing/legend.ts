/** The legend of the sheet: the statuses in force on the map's date, or what changed between two, with their areas, and the other signs on the map. */
import { areaWithUnit } from '../atlas/area'
import { type LegendEntry, legendOf } from '../paint/legend'
import { type InkName, inkLabel, inksOf, isContext, paintedTerritories } from '../paint/painted'
import type { Palette, StatusInk } from '../paint/palette'
import type { Language } from '../words/language'
import type { Block, SetPart } from './flow'
import { USSR } from './ground'
import type { MapDrawing } from './mapDrawing'
import { paragraphBlock } from './sheet'
import { element, textLine } from './svg'
import { dashOf, fuzzyEdge, smallMark } from './territories'
import { texturePattern } from './textures'
import { textWidth, wrapText } from './textWidth'

export interface SheetLegend extends LegendSigns {
  /** All active statuses in force anywhere; the front and other powers only where the map shows them. */
  entries: (LegendEntry & { inView: boolean })[]
  /** km² of active territories whose status held during only part of the year; 0 on a day. */
  partialKm2: number
  /** Active territories in the world and on the map. */
  active: number
  activeInView: number
}

/** The signs that stand on a map, or on any of several. */
export interface LegendSigns {
  /** Without an area where several maps share the legend. */
  entries: readonly { status: InkName; areaKm2?: number; inView: boolean }[]
  partialKm2?: number
  /** Whether stripes are to be seen. */
  striped: boolean
  /** A status of which a mark stands on the map. */
  mark: InkName | undefined
  /** Whether there are edges that are known only roughly, borders of 1938, the Soviet Union of 1939. */
  fuzzy: boolean
  borders: boolean
  ussr: boolean
}

export function sheetLegend({ scene }: MapDrawing): SheetLegend {
  const { input, shown } = scene
  const world = paintedTerritories(input.atlas, input.moment, input.compare)
  const { entries, active } = legendOf(world)
  const seen = new Set(shown.map(({ activity }) => activity.status))
  const partial = world.filter(({ activity }) => activity.partial && !isContext(activity.status))
  return {
    entries: entries
      .map((entry) => ({ ...entry, inView: seen.has(entry.status) }))
      .filter(({ status, inView }) => inView || !isContext(status)),
    partialKm2: partial.reduce((sum, { territory }) => sum + territory.areaKm2, 0),
    striped: shown.some(({ activity }) => activity.partial),
    mark: shown.find(({ small }) => small)?.activity.status,
    fuzzy: scene.fuzzy !== '',
    borders: scene.borders !== '',
    ussr: scene.ground.shows(USSR),
    active,
    activeInView: shown.filter(({ activity }) => !isContext(activity.status)).length,
  }
}

export const SWATCH = { width: 28, height: 16 } as const

/** From the swatch to its name, and from the name to the figure. */
const GAPS = { name: 11, figure: 8 } as const
const TYPE = { name: 13, figure: 12, least: 10 } as const
/** In narrower columns the names have no figures beside them. */
const FIGURES_FROM = 200

export interface LegendRow {
  /** The sign, its middle at a height in a column that begins at `left`. */
  sign: (left: number, middle: number) => string
  name: string
  figure?: string
}

/** What the legend is headed by. */
export function legendHead({ scene: { input } }: MapDrawing): string {
  const { whatChanged, statusOnDay, statusInYear } = input.language.words.exporting.legend
  if (input.compare) return whatChanged
  return input.moment.kind === 'day' ? statusOnDay : statusInYear(input.moment.year)
}

/**
 * One block a row, so that a long legend can go on in the next column.
 * @param height of a row in CSS pixels
 */
export function legendBlocks(drawing: MapDrawing, legend: SheetLegend, height: number): Block[] {
  const { palette, language } = drawing.scene.input
  const rows = signBlocks(legend, palette, language, height)
  if (legend.entries.length > 0) return rows
  const style = { face: 'serif', size: 12, leading: 16, fill: palette.ink } as const
  return [...rows, paragraphBlock(noneOf(drawing), style)]
}

/** The same without a word on what is not there. */
export function signBlocks(
  legend: LegendSigns,
  palette: Palette,
  language: Language,
  height: number,
): Block[] {
  return legendRows(legend, palette, language).map(
    (row): Block => ({ set: (left, top, width) => setRow(row, left, top, width, height, palette) }),
  )
}

export function legendRows(legend: LegendSigns, palette: Palette, language: Language): LegendRow[] {
  const { legend: words } = language.words.exporting
  const { legend: onMap } = language.words.map
  const { striped, partialKm2 = 0, mark } = legend
  const across = (left: number, middle: number) => `M${left + 0.5} ${middle}h${SWATCH.width}`
  const rows: (LegendRow | false)[] = [
    ...legend.entries.map(({ status, areaKm2, inView }): LegendRow => {
      const label = inkLabel(status, language)
      return {
        sign: (left, middle) => statusSwatch(status, inksOf(palette)[status], left, middle),
        name: inView ? label : words.offMap(label),
        ...(isContext(status) || areaKm2 === undefined ? {} : { figure: areaWithUnit(areaKm2, language) }),
      }
    }),
    striped && {
      sign: (left, middle) => stripeSwatch(palette, left, middle),
      name: words.partly,
      ...(partialKm2 > 0 ? { figure: areaWithUnit(partialKm2, language) } : {}),
    },
    mark !== undefined && {
      sign: (left, middle) =>
        smallMark([left + SWATCH.width / 2, middle], inksOf(palette)[mark], palette.land),
      name: onMap.small,
    },
    legend.fuzzy && {
      sign: (left, middle) => element('g', { fill: 'none' }, fuzzyEdge(across(left, middle), palette, 6)),
      name: onMap.fuzzy,
    },
    legend.borders && {
      sign: (left, middle) =>
        element('path', { d: across(left, middle), stroke: palette.border, 'stroke-width': 1.1 }),
      name: words.borders,
    },
    legend.ussr && {
      sign: (left, middle) => plainSwatch(palette.ussr, palette.ussrEdge, left, middle),
      name: words.sovietUnion,
    },
  ]
  return rows.filter((row) => row !== false)
}

/** A name is set smaller where it would meet its figure, and in two lines where that is too small. */
function setRow(
  { sign, name, figure = '' }: LegendRow,
  left: number,
  top: number,
  width: number,
  height: number,
  palette: Palette,
): SetPart {
  const value = width < FIGURES_FROM ? '' : figure
  const start = left + SWATCH.width + GAPS.name
  const taken = value === '' ? 0 : textWidth(value, 'sans', TYPE.figure) + GAPS.figure
  const room = left + width - taken - start
  const size = Math.min(TYPE.name, (TYPE.name * room) / textWidth(name, 'sans', TYPE.name))
  const style = { face: 'sans', size: Math.max(TYPE.least, size), fill: palette.ink } as const
  const lines = wrapText(name, 'sans', style.size, room + 0.01)
  const grown = height + (lines.length - 1) * style.size * 1.1
  const middle = top + grown / 2
  const first = middle + style.size * 0.34 - ((lines.length - 1) / 2) * style.size * 1.1
  const names = lines.map((line, index) => textLine(line, start, first + index * style.size * 1.1, style))
  const written = textLine(value, left + width, middle + 4.2, {
    face: 'sans',
    size: TYPE.figure,
    fill: palette.ink2,
    anchor: 'end',
  })
  return {
    svg: sign(left, middle) + names.join('') + (value === '' ? '' : written),
    bottom: top + grown,
  }
}

function noneOf({ scene: { input } }: MapDrawing): string {
  const { noneAtEither, noneOnDay, noneInYear } = input.language.words.exporting.legend
  if (input.compare) return noneAtEither
  return input.moment.kind === 'day' ? noneOnDay : noneInYear(input.moment.year)
}

function box(left: number, middle: number) {
  return { x: left + 0.5, y: middle - SWATCH.height / 2, width: SWATCH.width, height: SWATCH.height }
}

/** Fill, texture and outline as on the map. */
function statusSwatch(status: InkName, ink: StatusInk, left: number, middle: number): string {
  const id = `legend-${status}`
  return [
    ink.texture ? element('defs', {}, texturePattern(id, ink.texture)) : '',
    element('rect', { ...box(left, middle), fill: ink.fill }),
    element('rect', {
      ...box(left, middle),
      fill: ink.texture ? `url(#${id})` : 'none',
      stroke: ink.outline,
      'stroke-width': 1.1,
      'stroke-dasharray': dashOf(ink, 1.1),
    }),
  ].join('')
}

/** The stripes stand over any status; here over a grey that is none of them. */
function stripeSwatch(palette: Palette, left: number, middle: number): string {
  const id = 'legend-part-year'
  return [
    element('defs', {}, texturePattern(id, palette.partYear)),
    element('rect', { ...box(left, middle), fill: palette.ink3 }),
    element('rect', { ...box(left, middle), fill: `url(#${id})`, stroke: palette.ink2, 'stroke-width': 1.1 }),
  ].join('')
}

function plainSwatch(fill: string, stroke: string, left: number, middle: number): string {
  return element('rect', { ...box(left, middle), fill, stroke, 'stroke-width': 0.9 })
}
