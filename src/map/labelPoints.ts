/** The points that carry names at a moment. Made anew when the slider rests, not while it moves. */
import type { Feature, FeatureCollection, Point } from 'geojson'
import { type MapLabel, nameAt } from '../atlas/labels'
import type { Moment } from '../atlas/moment'
import { boxAround, type NamedLand, namedLands, pieceOf } from '../atlas/pieces'
import { type Shapes, zoneNames } from '../atlas/shapes'
import type { Atlas, Territory } from '../atlas/types'
import { nameFromZoom, territoryNameSize } from '../paint/names'
import { inksOf, type Painted, paintedTerritories } from '../paint/painted'
import type { Palette } from '../paint/palette'
import type { Language } from '../words/language'
import { placeNameOf } from '../words/names'

/** Zones are about as large as a half of Austria. */
const ZONE_NAME_FITS = 5

/** @param atlas named in the language already */
export function labelPoints(
  atlas: Atlas,
  labels: readonly MapLabel[],
  moment: Moment,
  palette: Palette,
  zones: Shapes['zones'],
  compare: Moment | undefined,
  language: Language,
): FeatureCollection<Point> {
  const shown = paintedTerritories(atlas, moment, compare)
  const lands = namedLands(shown, atlas.territories)
  const statusOf = new Map(shown.map(({ territory, activity }) => [territory.id, activity.status]))
  const landNames = new Set(lands.map(({ name }) => name))
  const namedZones = zoneNames(zones)
  const context = labels.flatMap((label) => {
    const name = nameAt(label, moment)
    if (name === undefined) return []
    const { kind, rank, lon, lat, territory } = label
    const written = kind === 'town' ? name : placeNameOf(name, language)
    // Land that is shown carries the name itself.
    if (landNames.has(written)) return []
    if (namedZones.some((zone) => zone.name.endsWith(` of ${name}`))) return []
    if (label.standsOn !== undefined && statusOf.has(label.standsOn)) return []
    const status = territory === undefined ? undefined : statusOf.get(territory)
    const ink = status && inksOf(palette)[status]
    return [
      point([lon, lat], {
        kind,
        name: written,
        rank,
        order: rank,
        fromZoom: nameFromZoom(label),
        color: ink?.label ?? (kind === 'country' ? palette.countryText : palette.ink),
        halo: ink?.fill ?? palette.land,
      }),
    ]
  })
  const territories = lands.map((land) => landName(land, palette))
  return {
    type: 'FeatureCollection',
    features: [
      ...context,
      ...namedZones.map(({ name, at }) => zonePoint({ name: placeNameOf(name, language), at }, palette)),
      ...territories,
    ],
  }
}

function zonePoint({ name, at }: ReturnType<typeof zoneNames>[number], palette: Palette): Feature<Point> {
  const { label: color, fill: halo } = palette.status['other-power']
  const seen = { untilZoom: ZONE_NAME_FITS, fromZoom: ZONE_NAME_FITS - 1 }
  return point(at, { kind: 'territory', name, order: 0, size: 13, color, halo, ...seen })
}

function landName(
  { item: { territory, activity }, name, pieces }: NamedLand<Painted>,
  palette: Palette,
): Feature<Point> {
  const ink = inksOf(palette)[activity.status]
  const areaKm2 = pieces.reduce((sum, piece) => sum + piece.territory.areaKm2, 0)
  const written = pieceOf(name)
  // Filters see the whole zoom of the tile: round so that a name may reach over the edge by little at its first.
  const fits = Math.floor(fitsFromZoom(written, areaKm2, boxAround(pieces)) + 0.5)
  return point(territory.labelPoint, {
    kind: 'territory',
    name: written,
    order: -areaKm2,
    size: territoryNameSize(areaKm2),
    color: ink.label,
    halo: ink.fill,
    // A name that does not fit stands beside its land, from two zooms before it would.
    untilZoom: fits,
    fromZoom: Math.max(4, fits - 2),
  })
}

/** Of a degree of longitude at the equator. */
const KM_PER_DEGREE = 111.32

/** The zoom from which the longest word of the name is narrower than the land; a letter is about 0.55 of its size wide. */
function fitsFromZoom(name: string, areaKm2: number, bbox: Territory['bbox']): number {
  const longest = Math.max(...name.split(' ').map((word) => word.length))
  const width = longest * 0.55 * territoryNameSize(areaKm2)
  // Scattered islands have a wide box and little land: no name is wider than the land would be in one piece.
  const latitude = ((bbox[1] + bbox[3]) / 2) * (Math.PI / 180)
  const piece = (Math.sqrt(areaKm2) * 1.2) / (KM_PER_DEGREE * Math.cos(latitude))
  const degrees = Math.min(piece, (bbox[2] - bbox[0]) * 0.7)
  return Math.log2((width * 360) / (512 * degrees))
}

function point(coordinates: [number, number], properties: Record<string, string | number>): Feature<Point> {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } }
}
