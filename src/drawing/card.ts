/** The pictures by which the atlas is known elsewhere: the card that a link shows, and the icon. */
import { activeTerritories, shownTerritories } from '../atlas/activity'
import { momentInSentence } from '../atlas/moment'
import { STATUS_ORDER } from '../atlas/status'
import { inkLabel, isContext } from '../paint/painted'
import { drawScene, type MapInput } from './mapDrawing'
import { frameOf } from './mercator'
import { pathsIn } from './paths'
import { paragraph } from './sheet'
import { element, textLine } from './svg'

/** What pages that show links ask for, in pixels. */
export const CARD = { width: 1200, height: 630 } as const

const COLUMN_WIDTH = 452
const LEFT = 52

type CardInput = Omit<MapInput, 'width' | 'height' | 'camera' | 'territory' | 'compare' | 'idPrefix'>

/** A standalone SVG document: the name of the atlas beside its map of a date. */
export function drawCard(input: CardInput): string {
  const { palette } = input
  const map = drawScene({
    ...input,
    width: CARD.width - COLUMN_WIDTH,
    height: CARD.height,
    camera: { zoom: 3.36, lat: 54.6, lon: 23.4 },
    territory: undefined,
    idPrefix: 'card',
  })
  const line = (y: number, width: number) =>
    element('line', {
      x1: LEFT,
      x2: COLUMN_WIDTH - 40,
      y1: y,
      y2: y,
      stroke: palette.ink,
      'stroke-width': width,
    })
  const title = { face: 'serif-bold', size: 58, fill: palette.ink, spacing: -0.015 } as const
  const lead = paragraph(
    'The lands that the Soviet Union occupied, annexed, leased or garrisoned: by year and by day, with sources.',
    LEFT,
    312,
    COLUMN_WIDTH - LEFT - 36,
    { face: 'serif', size: 22, leading: 30, fill: palette.ink2 },
  )
  const statuses = STATUS_ORDER.filter((status) => !isContext(status))
  const key = statuses.map((status, index) => {
    const { fill, outline } = palette.status[status]
    const [x, y] = [LEFT + (index % 2) * 176, 508 + Math.floor(index / 2) * 32]
    return (
      element('rect', { x, y, width: 30, height: 18, fill, stroke: outline }) +
      textLine(inkLabel(status, input.language), x + 42, y + 15, {
        face: 'sans',
        size: 18,
        fill: palette.ink,
      })
    )
  })
  const head = textLine(`STATUS ${momentInSentence(input.moment, input.language).toUpperCase()}`, LEFT, 484, {
    face: 'sans-bold',
    size: 15,
    fill: palette.ink2,
    spacing: 0.06,
  })
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: CARD.width,
      height: CARD.height,
      viewBox: `0 0 ${CARD.width} ${CARD.height}`,
    },
    [
      element('rect', { ...CARD, fill: palette.panel }),
      line(64, 3),
      textLine('Soviet', LEFT - 2, 134, title),
      textLine('Occupations', LEFT - 2, 198, title),
      textLine('Atlas', LEFT - 2, 262, title),
      textLine('1939–1994', COLUMN_WIDTH - 40, 262, {
        face: 'serif',
        size: 30,
        fill: palette.ink2,
        anchor: 'end',
      }),
      line(290, 1),
      lead.svg,
      head,
      ...key,
      element('g', { transform: `translate(${COLUMN_WIDTH} 0)` }, map.svg),
      element('path', {
        d: `M${COLUMN_WIDTH} 0V${CARD.height}M${COLUMN_WIDTH + 5} 0V${CARD.height}`,
        stroke: palette.ink,
        'stroke-width': 1.2,
      }),
    ].join('\n'),
  )
}

/** In the icon's own units: ten are a pixel where it is smallest. */
const ICON = 160

/** The icon as a standalone SVG document: everything in force at the moment in one colour, between the seas. */
export function drawIcon({ atlas, shapes, moment, palette }: CardInput): string {
  const path = pathsIn(frameOf({ zoom: 1.4, lat: 52, lon: 22.5 }, ICON, ICON), 4)
  const active = new Set(
    activeTerritories(shownTerritories(atlas, moment)).map(({ territory }) => territory.id),
  )
  const held = shapes.territories.features.filter(({ properties }) => active.has(properties.id))
  const drawn = (shape: Parameters<typeof path>[0], fill: string, closed = 0) =>
    element('path', {
      d: rounded(path(shape)),
      fill,
      stroke: closed > 0 ? fill : undefined,
      'stroke-width': closed > 0 ? closed : undefined,
    })
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${ICON} ${ICON}` },
    [
      element('clipPath', { id: 'a' }, element('rect', { width: ICON, height: ICON, rx: 22 })),
      element(
        'g',
        { 'clip-path': 'url(#a)' },
        [
          element('rect', { width: ICON, height: ICON, fill: palette.water }),
          drawn(shapes.land, palette.land),
          drawn(shapes.ussr, palette.ussr),
          // Between neighbours so coarsely drawn would be gaps.
          drawn({ type: 'FeatureCollection', features: held }, palette.status.annexed.fill, 4),
        ].join(''),
      ),
    ].join(''),
  )
}

/** In whole units, without rings that lie beyond the icon or have shrunk to a speck. */
function rounded(path: string): string {
  const rings = path.replaceAll(/-?\d+\.\d+/g, (figure) => String(Math.round(Number(figure)))).split(/(?=M)/)
  return rings
    .filter((ring) => {
      const points = ring.match(/-?\d+,-?\d+/g)?.map((point) => point.split(',').map(Number)) ?? []
      const isInside = points.some(([x = 0, y = 0]) => x >= 0 && y >= 0 && x <= ICON && y <= ICON)
      return points.length > 3 && isInside
    })
    .join('')
}
