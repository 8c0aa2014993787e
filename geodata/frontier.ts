import { bearing, booleanPointInPolygon, destination, midpoint } from '@turf/turf'
import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'

/** How far beside the line is looked, in km: farther than a line is uncertain, nearer than any neighbour is wide. */
const BESIDE_KM = 3

/**
 * The frontier with the country on the right of every line, as its tinted band
 * is drawn on one side only. Lines are turned round where they run the other way.
 * @param country the shape whose edge the frontier is
 */
export function withCountryOnTheRight(
  frontier: FeatureCollection,
  country: FeatureCollection,
): FeatureCollection<LineString> {
  const shapes = country.features as Feature<Polygon | MultiPolygon>[]
  const isInside = (point: number[]) => shapes.some((shape) => booleanPointInPolygon(point, shape))
  const features = (frontier.features as Feature<LineString | MultiLineString>[])
    .flatMap(({ geometry }) =>
      geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
    )
    .map(
      (line): Feature<LineString> => ({
        type: 'Feature',
        properties: {},
        geometry: { type: 'LineString', coordinates: runsRight(line, isInside) ? line : line.toReversed() },
      }),
    )
  return { type: 'FeatureCollection', features }
}

/** A vote along the line: single points may lie in a bend. */
function runsRight(line: number[][], isInside: (point: number[]) => boolean): boolean {
  const step = Math.max(1, Math.floor(line.length / 9))
  let votes = 0
  for (let index = 0; index + 1 < line.length; index += step) {
    const [from, to] = [line[index], line[index + 1]]
    if (!from || !to) continue
    const direction = bearing(from, to)
    const middle = midpoint(from, to)
    const beside = (angle: number) =>
      isInside(destination(middle, BESIDE_KM, direction + angle).geometry.coordinates)
    votes += Number(beside(90)) - Number(beside(-90))
  }
  return votes >= 0
}
