/** The territories: fills, textures and stripes, then outlines, marks and the selection. */
import { FUZZY_DOTS, HAZE_OPACITY } from '../paint/edges'
import { INK_ORDER, type InkName, inksOf } from '../paint/painted'
import type { Palette, StatusInk } from '../paint/palette'
import { SELECTED, SMALL_MARK, WIDTHS, widthAt } from '../paint/widths'
import { isInBox, type Scene } from './scene'
import { type Attributes, element } from './svg'
import { texturePattern } from './textures'

interface Group {
  status: InkName
  ink: StatusInk
  /** Id of the path of all shown territories painted so. */
  id: string
}

export interface TerritoryLayers {
  /** Patterns and paths that the layers refer to. */
  definitions: string
  fills: string
  lines: string
}

function use(href: string, attributes: Attributes): string {
  return element('use', { href: `#${href}`, ...attributes })
}

export function territoryLayers(scene: Scene, id: string): TerritoryLayers {
  const { input, shown, path } = scene
  const { palette } = input
  const groups = INK_ORDER.filter((status) => shown.some(({ activity }) => activity.status === status)).map(
    (status): Group => ({ status, ink: inksOf(palette)[status], id: `${id}-${status}` }),
  )
  const pathOf = (choose: (item: Scene['shown'][number]) => boolean) =>
    shown
      .filter(choose)
      .map(({ shape }) => path(shape))
      .join('')
  const partial = pathOf(({ activity }) => activity.partial)

  return {
    definitions: [
      ...groups.map(({ status, id: group }) =>
        element('path', { id: group, d: pathOf(({ activity }) => activity.status === status) }),
      ),
      ...groups.map(({ ink, id: group }) =>
        ink.texture ? texturePattern(`${group}-texture`, ink.texture) : '',
      ),
      partial === '' ? '' : texturePattern(`${id}-part-year`, palette.partYear),
    ].join(''),
    fills: element(
      'g',
      { 'fill-rule': 'evenodd' },
      [
        ...groups.map(({ id: group, ink }) => use(group, { fill: ink.fill })),
        seams(scene),
        ...groups.map(({ id: group, ink }) =>
          ink.texture ? use(group, { fill: `url(#${group}-texture)` }) : '',
        ),
        partial === '' ? '' : element('path', { d: partial, fill: `url(#${id}-part-year)` }),
      ].join(''),
    ),
    lines: [edges(scene), selection(scene), marks(scene)].join(''),
  }
}

/** In CSS pixels; the gaps are as wide as points are thinned out. */
const SEAM = 0.7

/** Thinned out each for itself, pieces of one land leave gaps that a line of their fill closes. */
function seams({ input, seams: byInk }: Scene): string {
  const lines = [...byInk]
    .map(([ink, d]) => (d === '' ? '' : element('path', { d, stroke: inksOf(input.palette)[ink].fill })))
    .join('')
  return lines === '' ? '' : element('g', { fill: 'none', 'stroke-width': SEAM }, lines)
}

/** A line along every edge, and how roughly an edge is known. */
function edges({ input, edges: byInk, fuzzy }: Scene): string {
  const { palette, camera } = input
  const width = widthAt(WIDTHS.outline, camera.zoom)
  const lines = INK_ORDER.map((name) => {
    const d = byInk.get(name) ?? ''
    const ink = inksOf(palette)[name]
    if (d === '') return ''
    const dash = dashOf(ink, width)
    // Where lines meet, none of them ends short.
    const cap = dash === undefined ? 'round' : undefined
    return element('path', { d, stroke: ink.outline, 'stroke-dasharray': dash, 'stroke-linecap': cap })
  })
  return (
    element('g', { fill: 'none', 'stroke-width': width, 'stroke-linejoin': 'round' }, lines.join('')) +
    (fuzzy === ''
      ? ''
      : element('g', { fill: 'none', 'stroke-linejoin': 'round' }, fuzzyEdge(fuzzy, palette, camera.zoom)))
  )
}

/** A roughly known edge; also in the legend. */
export function fuzzyEdge(d: string, { land, ink }: Palette, zoom: number): string {
  const width = widthAt(WIDTHS.fuzzy, zoom)
  const dots = FUZZY_DOTS.map((length) => Math.round(length * width * 100) / 100).join(' ')
  return (
    haze(d, land, widthAt(WIDTHS.haze, zoom)) +
    element('path', {
      d,
      stroke: ink,
      'stroke-width': width,
      'stroke-linecap': 'round',
      'stroke-dasharray': dots,
    })
  )
}

/** Soft without a filter, which would make a picture of it: lines upon each other, the widest the faintest. */
const HAZE_LINES = 5

function haze(d: string, color: string, width: number): string {
  const opacity = 1 - (1 - HAZE_OPACITY) ** (1 / HAZE_LINES)
  return Array.from({ length: HAZE_LINES }, (_, index) =>
    element('path', {
      d,
      stroke: color,
      'stroke-width': Math.round(((width * (HAZE_LINES - index)) / HAZE_LINES) * 100) / 100,
      'stroke-opacity': Math.round(opacity * 1000) / 1000,
    }),
  ).join('')
}

/** Dash and gap in CSS pixels; the palette has them in line widths. */
export function dashOf({ dash }: StatusInk, width: number): string | undefined {
  return dash?.map((length) => Math.round(length * width * 100) / 100).join(' ')
}

/** A line with a casing round the selected territory, whatever it is on the date. */
function selection({ input, selected, path }: Scene): string {
  if (!selected) return ''
  const d = path(selected.shape)
  const { palette } = input
  return element(
    'g',
    { fill: 'none', 'stroke-linejoin': 'round' },
    element('path', { d, stroke: palette.selectedCasing, 'stroke-width': SELECTED.casing }) +
      element('path', { d, stroke: palette.selected, 'stroke-width': SELECTED.line }),
  )
}

/** A dot in a ring for each territory too small to see; the selected one last. */
function marks({ input, shown, selected, frame }: Scene): string {
  const { palette, markScale = 1 } = input
  const drawn = shown
    .filter(({ small, territory }) => small && territory.id !== selected?.territory.id)
    .map(({ middle, activity }) =>
      smallMark(middle, inksOf(palette)[activity.status], palette.land, markScale),
    )
  if (selected?.small && isInBox(selected.middle, frame)) {
    const status = shown.find(({ territory }) => territory.id === selected.territory.id)?.activity.status
    const ink = status && inksOf(palette)[status]
    const [cx, cy] = selected.middle
    drawn.push(
      element('circle', {
        cx,
        cy,
        r: SMALL_MARK.ringSelected,
        fill: palette.land,
        stroke: palette.selectedCasing,
        'stroke-width': SMALL_MARK.casingSelected,
      }),
      element('circle', {
        cx,
        cy,
        r: SMALL_MARK.ringSelected,
        fill: 'none',
        stroke: palette.selected,
        'stroke-width': SMALL_MARK.strokeSelected,
      }),
      ink ? element('circle', { cx, cy, r: SMALL_MARK.core, fill: ink.fill }) : '',
    )
  }
  return drawn.join('')
}

/** The mark of one territory; also in the legend. */
export function smallMark([cx, cy]: [number, number], ink: StatusInk, land: string, scale = 1): string {
  return [
    element('circle', {
      cx,
      cy,
      r: SMALL_MARK.ring * scale,
      fill: land,
      stroke: land,
      'stroke-width': SMALL_MARK.casing * scale,
    }),
    element('circle', {
      cx,
      cy,
      r: SMALL_MARK.ring * scale,
      fill: 'none',
      stroke: ink.outline,
      'stroke-width': SMALL_MARK.stroke * scale,
    }),
    element('circle', { cx, cy, r: SMALL_MARK.core * scale, fill: ink.fill }),
  ].join('')
}
