/** The printed sheet of any size: title, date, map, legend, scale, sources and citation. */
import type { Palette } from '../paint/palette'
import type { Camera } from '../state/viewState'
import { sheetLegend } from './legend'
import { drawScene, type MapInput } from './mapDrawing'
import {
  A4,
  FOOT_SHARES,
  isBeside,
  millimetresOf,
  type Paper,
  pageOf,
  type SheetLayout,
  sheetLayout,
  WHITE,
} from './sheet'
import { NOTE, type SheetText, setColumns } from './sheetColumns'
import { headline, headOf } from './sheetHead'
import { element, escapeXml, textLine } from './svg'

/** There is no room for what a sheet must say. */
export class SheetTooSmall extends Error {
  constructor({ width, height }: Paper) {
    super(`A sheet of ${width} × ${height ?? '…'} mm has no room for its legend and sources; make it larger.`)
    this.name = 'SheetTooSmall'
  }
}

export interface PageInput extends Omit<MapInput, 'width' | 'height' | 'camera' | 'idPrefix'>, SheetText {
  /** Or what gives one, knowing the map's box in CSS pixels. */
  camera: Camera | ((map: { width: number; height: number }) => Camera)
  /** In place of the title of the named view or of the atlas's map. */
  title?: string | undefined
  /** `@font-face` rules with the fonts inside; without them the drawing takes fonts of its surroundings. */
  fontCss?: string | undefined
}

/**
 * A standalone SVG document of the size of its paper; its unit is the CSS pixel, 1/96 inch, times what it is enlarged.
 * @throws SheetTooSmall where its words do not fit
 */
export function drawPage(input: PageInput): string {
  const { paper = A4, palette } = input
  const head = headOf(input, pageOf(paper))
  const { layout, drawing, columns, legend } = filled(input, paper, head.bottom)
  const page = {
    width: layout.page.width,
    height: layout.page.height ?? Math.ceil(columns.bottom + layout.margin),
  }
  const high = paper.height ?? millimetresOf(page.height, paper)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${paper.width}mm`,
      height: `${high}mm`,
      viewBox: `0 0 ${page.width} ${page.height}`,
      role: 'img',
      'aria-label': head.title,
    },
    [
      element('title', {}, escapeXml(head.title)),
      embedded(input.fontCss ?? ''),
      layer('paper', 'Paper', element('rect', { ...page, fill: WHITE })),
      layer('title', 'Title', headline(drawing, legend, head, layout)),
      layer(
        'map',
        'Map',
        element('g', { transform: `translate(${layout.map.left} ${layout.map.top})` }, drawing.svg),
      ),
      layer('frame', 'Frame', neatline(palette.ink, layout)),
      layer('notes', 'Legend and sources', columns.svg + note(layout, palette)),
    ].join('\n'),
  )
}

/** The map as large as it can be while what must be said fits beside or under it. */
function filled(input: PageInput, paper: Paper, head: number) {
  const page = pageOf(paper)
  for (const foot of FOOT_SHARES) {
    const set = setSheet(input, sheetLayout(page, head, foot))
    const room = set.layout.columnsEnd - set.columns.bottom
    if (room < 0 && isBeside(page)) break
    if (room < 0) continue
    if (isBeside(page) || page.height === undefined || room < WORTH_ROOM) return set
    // What the columns leave over goes to the map; with more in view it may need more words.
    const larger = setSheet(input, sheetLayout(page, head, foot - room / page.height))
    return larger.columns.bottom <= larger.layout.columnsEnd ? larger : set
  }
  throw new SheetTooSmall(paper)
}

/** Less height than this, in CSS pixels, is not worth drawing the map again. */
const WORTH_ROOM = 12

function setSheet(input: PageInput, layout: SheetLayout) {
  const { width, height } = layout.map
  const camera = typeof input.camera === 'function' ? input.camera(layout.map) : input.camera
  const drawing = drawScene({ ...input, camera, width, height, idPrefix: 'sheet' })
  const legend = sheetLegend(drawing)
  return { layout, drawing, legend, columns: setColumns(drawing, legend, input, layout) }
}

/** A group that programs for drawing show as a layer. */
function layer(id: string, name: string, content: string): string {
  return element('g', { id, 'data-layer': name }, content)
}

function note({ note: y, margin }: SheetLayout, { ink3 }: Palette): string {
  return y === undefined ? '' : textLine(NOTE, margin, y, { face: 'sans', size: 10, fill: ink3 })
}

/** The page with fonts inside it, for one that was drawn without: which it needs, `lettersByFace` can tell. */
export function withFonts(page: string, fontCss: string): string {
  return page.replace(embedded(''), () => embedded(fontCss))
}

function embedded(css: string): string {
  return `<style>${css.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</style>`
}

/** The double frame of the map. */
function neatline(ink: string, { frame, map }: SheetLayout): string {
  const line = (left: number, top: number, right: number, bottom: number, width: number) =>
    element('rect', {
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
      fill: 'none',
      stroke: ink,
      'stroke-width': width,
    })
  return (
    line(frame.left, frame.top, frame.right, frame.bottom, 1.2) +
    line(map.left, map.top, map.left + map.width, map.top + map.height, 0.7)
  )
}
