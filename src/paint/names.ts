/** Type of the names on the map, shared by screen and paper: sizes in CSS pixels. */
import type { MapLabel } from '../atlas/labels'

/** From which zoom a name of rank 1, 2 or 3 is drawn, unless it needs more room. */
const FROM_ZOOM: Readonly<Record<MapLabel['kind'], Readonly<Record<MapLabel['rank'], number>>>> = {
  sea: { 1: 2, 2: 3.4, 3: 5 },
  country: { 1: 2, 2: 3, 3: 4.2 },
  town: { 1: 3.4, 2: 5, 3: 6.2 },
}

export function nameFromZoom({ kind, rank, fromZoom }: Pick<MapLabel, 'kind' | 'rank' | 'fromZoom'>): number {
  return fromZoom ?? FROM_ZOOM[kind][rank]
}

/** Zoom and size, in ascending order; linear between, constant beyond. */
type Sizes = readonly (readonly [zoom: number, size: number])[]

export const NAME_SIZES: Readonly<Record<MapLabel['kind'], Sizes>> = {
  sea: [
    [2, 11],
    [4, 14],
    [7, 19],
  ],
  country: [
    [2, 10],
    [5, 12],
    [8, 15],
  ],
  town: [
    [4, 11.5],
    [8, 13],
  ],
}

/** Letter spacing in em. */
export const NAME_SPACING = { sea: 0.08, country: 0.18, countryFirstRank: 0.26 } as const

/** Light round the letters so that lines behind them do not disturb, in CSS pixels. */
export const NAME_HALO = { territory: 1.6, town: 1.5, country: 1 } as const

/** The dot of a town. */
export const TOWN_DOT = { radius: 2.1, stroke: 1.1 } as const

/** The size at a zoom. */
export function nameSizeAt(sizes: Sizes, zoom: number): number {
  const next = sizes.findIndex(([at]) => at > zoom)
  const high = next === -1 ? sizes.at(-1) : sizes[next]
  const low = next <= 0 ? high : sizes[next - 1]
  if (!low || !high) return 0
  const span = high[0] - low[0]
  return span === 0 ? low[1] : low[1] + ((zoom - low[0]) / span) * (high[1] - low[1])
}

/** 11–19 px for the name of a territory by its area, on a logarithmic scale from 100 to 1,000,000 km². */
export function territoryNameSize(areaKm2: number): number {
  const place = (Math.log10(areaKm2) - 2) / 4
  return 11 + 8 * Math.min(1, Math.max(0, place))
}
