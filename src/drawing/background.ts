/** Everything beneath the territories, and the shores that lie over their fills. */
import { stacked } from '../paint/mix'
import { WIDTHS, widthAt } from '../paint/widths'
import { graticuleLines } from './graticule'
import { type Frame, LATITUDE_LIMIT } from './mercator'
import { pathsIn } from './paths'
import type { Scene } from './scene'
import { element } from './svg'
import { dashOf } from './territories'

/** Distance of points along the vignette in CSS pixels; drawing it finely would take longer than all the rest. */
const COARSE = 1.5

/** Water, the vignette along the coast, the graticule, land, the Soviet Union of 1939 with its band and frontier. */
export function background(scene: Scene, id: string): string {
  const { input, frame, path, borders } = scene
  const { palette, shapes, camera } = input
  const coast = pathsIn(frame, COARSE)(shapes.coast)
  const ussr = path(shapes.ussr)
  const frontier = path(shapes.frontier)
  // Opaque, the widest lowest, as on the screen.
  const bandColours = stacked(palette.ussr, palette.ussrBand, palette.frontierBand)
  const bands = palette.frontierBand.map(({ width }, index) =>
    line(frontier, bandColours[index] ?? palette.ussrBand, width),
  )
  const vignetteColours = stacked(palette.water, palette.waterVignette, palette.vignette)
  const vignette = palette.vignette.map(({ width }, index) =>
    line(coast, vignetteColours[index] ?? palette.waterVignette, width),
  )
  return [
    element('rect', { width: frame.width, height: frame.height, fill: palette.paper }),
    element('rect', { ...worldIn(frame), fill: palette.water }),
    lines([
      ...vignette,
      line(path(graticuleLines(scene)), palette.graticule, widthAt(WIDTHS.graticule, camera.zoom)),
    ]),
    element('path', { d: path(shapes.land), fill: palette.land, 'fill-rule': 'evenodd' }),
    element('path', { d: ussr, fill: palette.ussr, 'fill-rule': 'evenodd' }),
    // The band is drawn on both sides of the frontier; only the half inside the Soviet Union shows.
    element('clipPath', { id: `${id}-ussr` }, element('path', { d: ussr, 'clip-rule': 'evenodd' })),
    element('g', { 'clip-path': `url(#${id}-ussr)` }, lines(bands)),
    lines([line(frontier, palette.ussrEdge, widthAt(WIDTHS.frontier, camera.zoom))]),
    lines([line(borders, palette.border, widthAt(WIDTHS.border, camera.zoom))]),
    zoneGround(scene),
  ].join('')
}

/** Zones of other powers, like territories that another power holds. */
export function zoneGround({ input: { palette, camera }, zones, path }: Scene): string {
  const d = path(zones)
  if (d === '') return ''
  const ink = palette.status['other-power']
  const width = widthAt(WIDTHS.outline, camera.zoom)
  return element('path', {
    d,
    fill: ink.fill,
    'fill-rule': 'evenodd',
    stroke: ink.outline,
    'stroke-width': width,
    'stroke-dasharray': dashOf(ink, width),
  })
}

/** Lakes, then every shore. */
export function shores(scene: Scene): string {
  const { path } = scene
  const { palette, shapes, camera } = scene.input
  const lakes = path(shapes.lakes)
  const stroke = { stroke: palette.coast, 'stroke-width': widthAt(WIDTHS.coast, camera.zoom) }
  return [
    element('path', {
      d: lakes,
      fill: palette.lake,
      'fill-rule': 'evenodd',
      ...stroke,
      'stroke-linejoin': 'round',
    }),
    lines([element('path', { d: path(shapes.coast), ...stroke })]),
    // To be read off, the lines must go on over land.
    scene.input.graticule ? element('g', { 'stroke-opacity': 0.7 }, lines([graticuleLine(scene)])) : '',
  ].join('')
}

function graticuleLine(scene: Scene): string {
  const { palette, camera } = scene.input
  return line(scene.path(graticuleLines(scene)), palette.graticule, widthAt(WIDTHS.graticule, camera.zoom))
}

/** The part of the box that the world covers; at the smallest zooms not all of it. */
function worldIn({ project, width, height }: Frame) {
  const [west, north] = project(-180, LATITUDE_LIMIT)
  const [east, south] = project(180, -LATITUDE_LIMIT)
  const [x, y] = [Math.max(0, west), Math.max(0, north)]
  return {
    x,
    y,
    width: Math.max(0, Math.min(width, east) - x),
    height: Math.max(0, Math.min(height, south) - y),
  }
}

function line(d: string, stroke: string, width: number): string {
  return element('path', { d, stroke, 'stroke-width': width })
}

function lines(paths: string[]): string {
  return element('g', { fill: 'none', 'stroke-linejoin': 'round' }, paths.join(''))
}
