/** What lies beneath the territories and never changes. */
import type { Feature, FeatureCollection } from 'geojson'
import type { ExpressionSpecification } from 'maplibre-gl'
import type { Shapes } from '../atlas/shapes'
import { graticule } from './graticule'

type GroundShapes = Pick<Shapes, 'land' | 'lakes' | 'ussr' | 'frontier' | 'borders'>

/** What a shape of the ground is; of the land, which part. */
export type Ground = 'graticule' | 'land' | 'soviet-land' | Exclude<keyof GroundShapes, 'land'>

/** @param first the number of the first shape: filters of territories and edges ask all that share their source */
export function ground(shapes: GroundShapes, first: number): Feature[] {
  const of = (kind: Ground, { features }: FeatureCollection): Omit<Feature, 'id'>[] =>
    features.map(({ geometry }) => ({ type: 'Feature', properties: { kind }, geometry }))
  const land = (part: string): FeatureCollection => ({
    type: 'FeatureCollection',
    features: shapes.land.features.filter(({ properties }) => properties?.['part'] === part),
  })
  return [
    ...of('graticule', { type: 'FeatureCollection', features: [graticule()] }),
    ...of('land', land('elsewhere')),
    ...of('soviet-land', land('soviet-union-1939')),
    ...of('lakes', shapes.lakes),
    ...of('ussr', shapes.ussr),
    ...of('frontier', shapes.frontier),
    ...of('borders', shapes.borders),
  ].map((feature, index) => ({ ...feature, id: first + index }))
}

/** Picks the shapes of these kinds. */
export function isGround(...kinds: Ground[]): ExpressionSpecification {
  return ['in', ['get', 'kind'], ['literal', kinds]]
}
