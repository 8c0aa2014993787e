/** The palette's textures as SVG patterns, in CSS pixels like the map's images. */
import type { Texture } from '../paint/palette'
import { dotCentres, tileSize } from '../paint/texturePixels'
import { element } from './svg'

/** A pattern with the texture on nothing; `fill="url(#id)"` lays it over a fill. */
export function texturePattern(id: string, texture: Texture): string {
  const side = tileSize(texture)
  return element(
    'pattern',
    { id, width: side, height: side, patternUnits: 'userSpaceOnUse' },
    inkOf(texture, side),
  )
}

function inkOf(texture: Texture, side: number): string {
  if (texture.kind === 'dots') {
    const dots = dotCentres(texture.spacing).map(([cx, cy]) =>
      element('circle', { cx, cy, r: texture.radius, fill: texture.color, 'fill-opacity': texture.opacity }),
    )
    return dots.join('')
  }
  return element('path', {
    d: linesOf(texture.kind, side),
    fill: 'none',
    stroke: texture.color,
    'stroke-width': texture.weight,
    'stroke-opacity': texture.opacity,
  })
}

/** Diagonals also cut the tile's other two corners, so that tiles meet without a seam. */
function linesOf(kind: Exclude<Texture['kind'], 'dots'>, side: number): string {
  const middle = side / 2
  const upright = `M${middle} 0V${side}`
  const level = `M0 ${middle}H${side}`
  const rising = `M${-middle} ${middle}L${middle} ${-middle}M${-middle} ${side + middle}L${side + middle} ${-middle}M${middle} ${side + middle}L${side + middle} ${middle}`
  const falling = `M${-middle} ${middle}L${middle} ${side + middle}M${-middle} ${-middle}L${side + middle} ${side + middle}M${middle} ${-middle}L${side + middle} ${middle}`
  switch (kind) {
    case 'upright':
      return upright
    case 'level':
      return level
    case 'grid':
      return upright + level
    case 'diagonal':
      return rising
    case 'crosshatch':
      return rising + falling
  }
}
