/** Line widths in CSS pixels at the zooms of {@link WIDTH_ZOOMS}, shared by screen and paper. */
export const WIDTH_ZOOMS = [2, 4, 6, 8] as const

export const WIDTHS = {
  coast: [0.5, 0.7, 0.9, 1.2],
  outline: [0.7, 1.1, 1.5, 2],
  frontier: [0.6, 0.8, 1, 1.4],
  border: [0.5, 0.7, 0.9, 1.1],
  /** How far the haze of a roughly known edge reaches in all. */
  haze: [5, 8, 14, 22],
  /** The dots along a roughly known edge. */
  fuzzy: [0.9, 1.3, 1.7, 2.1],
  graticule: [0.5, 0.6, 0.6, 0.6],
} as const satisfies Record<string, readonly [number, number, number, number]>

export const SELECTED = { line: 2.2, casing: 5.2 } as const
export const HOVER = { line: 1.6, casing: 3.6 } as const

/** The mark of a territory too small to see: a dot in the fill, a ring in the outline colour, a casing in land. */
export const SMALL_MARK = {
  /** Drawn while the territory is narrower than this on the map, in CSS pixels. */
  belowPx: 12,
  core: 3.8,
  ring: 8,
  ringSelected: 11,
  stroke: 1.4,
  strokeSelected: 2.4,
  casing: 3.6,
  casingSelected: 6,
} as const

/** The width at a zoom, linear between the given zooms and constant beyond them. */
export function widthAt(widths: readonly [number, number, number, number], zoom: number): number {
  const [first] = WIDTH_ZOOMS
  const step = WIDTH_ZOOMS[1] - first
  const place = Math.min(3, Math.max(0, (zoom - first) / step))
  const index = Math.min(2, Math.floor(place))
  const low = widths[index] ?? 0
  const high = widths[index + 1] ?? low
  return low + (high - low) * (place - index)
}

/**
 * The zoom below which a territory is narrower than {@link SMALL_MARK}`.belowPx`
 * on a Web Mercator map whose world is 512 · 2^zoom pixels wide.
 */
export function smallBelowZoom(bbox: readonly [number, number, number, number]): number {
  const [west, south, east, north] = bbox
  const middle = ((south + north) / 2) * (Math.PI / 180)
  const wide = (east - west) / 360
  const high = (north - south) / 360 / Math.cos(middle)
  return Math.log2(SMALL_MARK.belowPx / (512 * Math.max(wide, high)))
}
