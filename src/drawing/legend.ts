/** The legend of the sheet: the statuses in force on the map's date, or what changed between two, with their areas, and the other signs on the map. */
import { areaWithUnit } from '../atlas/area'
import { type LegendEntry, legendOf } from '../paint/legend'
import { type InkName, inkLabel, inksOf, isContext, paintedTerritories } from '../paint/painted'
import type { Palette, StatusInk } from '../paint/palette'
import { USSR } from './ground'
import type { MapDrawing } from './mapDrawing'
import { COLUMN, COLUMN_WIDTH, columnHead, paragraph, type SetPart } from './sheet'
import { element, textLine } from './svg'
import { dashOf, fuzzyEdge, smallMark } from './territories'
import { texturePattern } from './textures'
import { textWidth } from './textWidth'

export interface SheetLegend {
  /** All active statuses in force anywhere; the front and other powers only where the map shows them. */
  entries: (LegendEntry & { inView: boolean })[]
  /** km² of active territories whose status held during only part of the year; 0 on a day. */
  partialKm2: number
  /** Whether stripes are to be seen. */
  striped: boolean
  /** A status of which a mark stands on the map. */
  mark: InkName | undefined
  /** Active territories in the world and on the map. */
  active: number
  activeInView: number
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
    active,
    activeInView: shown.filter(({ activity }) => !isContext(activity.status)).length,
  }
}

const SWATCH = { width: 28, height: 16 } as const

/** @param row height of a row in CSS pixels */
export function legendPart(drawing: MapDrawing, legend: SheetLegend, y: number, row: number): SetPart {
  const { palette, language } = drawing.scene.input
  const { legend: words } = language.words.exporting
  const { legend: onMap } = language.words.map
  const head = columnHead(headOf(drawing), y, palette)
  const parts = [head.svg]
  let top = head.bottom + 1
  const addRow = (sign: (middle: number) => string, name: string, value: string) => {
    const middle = top + row / 2
    parts.push(
      sign(middle),
      textLine(name, COLUMN.left + SWATCH.width + 11, middle + 4.4, {
        face: 'sans',
        // Set smaller where it would meet the figure.
        size: Math.min(
          13,
          (13 * (COLUMN_WIDTH - SWATCH.width - 19 - textWidth(value, 'sans', 12))) /
            textWidth(name, 'sans', 13),
        ),
        fill: palette.ink,
      }),
      textLine(value, COLUMN.right, middle + 4.2, {
        face: 'sans',
        size: 12,
        fill: palette.ink2,
        anchor: 'end',
      }),
    )
    top += row
  }
  for (const { status, areaKm2, inView } of legend.entries) {
    const label = inkLabel(status, language)
    const area = isContext(status) ? '' : areaWithUnit(areaKm2, language)
    addRow(
      (middle) => statusSwatch(status, inksOf(palette)[status], middle),
      inView ? label : words.offMap(label),
      area,
    )
  }
  if (legend.entries.length === 0) {
    const none = paragraph(noneOf(drawing), COLUMN.left, top, COLUMN_WIDTH, {
      face: 'serif',
      size: 12,
      leading: 16,
      fill: palette.ink,
    })
    parts.push(none.svg)
    top = none.bottom + 4
  }
  const { striped, mark } = legend
  if (striped) {
    const area = legend.partialKm2 > 0 ? areaWithUnit(legend.partialKm2, language) : ''
    addRow((middle) => stripeSwatch(palette, middle), words.partly, area)
  }
  if (mark) {
    const centre = (middle: number): [number, number] => [COLUMN.left + SWATCH.width / 2, middle]
    addRow((middle) => smallMark(centre(middle), inksOf(palette)[mark], palette.land), onMap.small, '')
  }
  const across = (middle: number) => `M${box(middle).x} ${middle}h${SWATCH.width}`
  if (drawing.scene.fuzzy !== '') {
    addRow((middle) => element('g', { fill: 'none' }, fuzzyEdge(across(middle), palette, 6)), onMap.fuzzy, '')
  }
  if (drawing.scene.borders !== '') {
    addRow(
      (middle) => element('path', { d: across(middle), stroke: palette.border, 'stroke-width': 1.1 }),
      words.borders,
      '',
    )
  }
  if (drawing.scene.ground.shows(USSR)) {
    addRow((middle) => plainSwatch(palette.ussr, palette.ussrEdge, middle), words.sovietUnion, '')
  }
  return { svg: parts.join(''), bottom: top }
}

function headOf({ scene: { input } }: MapDrawing): string {
  const { whatChanged, statusOnDay, statusInYear } = input.language.words.exporting.legend
  if (input.compare) return whatChanged
  return input.moment.kind === 'day' ? statusOnDay : statusInYear(input.moment.year)
}

function noneOf({ scene: { input } }: MapDrawing): string {
  const { noneAtEither, noneOnDay, noneInYear } = input.language.words.exporting.legend
  if (input.compare) return noneAtEither
  return input.moment.kind === 'day' ? noneOnDay : noneInYear(input.moment.year)
}

function box(middle: number) {
  return { x: COLUMN.left + 0.5, y: middle - SWATCH.height / 2, width: SWATCH.width, height: SWATCH.height }
}

/** Fill, texture and outline as on the map. */
function statusSwatch(status: InkName, ink: StatusInk, middle: number): string {
  const id = `legend-${status}`
  return [
    ink.texture ? element('defs', {}, texturePattern(id, ink.texture)) : '',
    element('rect', { ...box(middle), fill: ink.fill }),
    element('rect', {
      ...box(middle),
      fill: ink.texture ? `url(#${id})` : 'none',
      stroke: ink.outline,
      'stroke-width': 1.1,
      'stroke-dasharray': dashOf(ink, 1.1),
    }),
  ].join('')
}

/** The stripes stand over any status; here over a grey that is none of them. */
function stripeSwatch(palette: Palette, middle: number): string {
  const id = 'legend-part-year'
  return [
    element('defs', {}, texturePattern(id, palette.partYear)),
    element('rect', { ...box(middle), fill: palette.ink3 }),
    element('rect', { ...box(middle), fill: `url(#${id})`, stroke: palette.ink2, 'stroke-width': 1.1 }),
  ].join('')
}

function plainSwatch(fill: string, stroke: string, middle: number): string {
  return element('rect', { ...box(middle), fill, stroke, 'stroke-width': 0.9 })
}
