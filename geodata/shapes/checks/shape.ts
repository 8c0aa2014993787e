/** The committed shapes, read for the checks. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import type { BoundaryProperties } from '../../schema'

export type Shape = Feature<Polygon | MultiPolygon>
export type Boundary = Feature<Polygon | MultiPolygon, BoundaryProperties>

const GEODATA = join(import.meta.dirname, '..', '..')

export function polygonsOf({ geometry }: Shape): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

function readJson(...path: string[]): unknown {
  return JSON.parse(readFileSync(join(GEODATA, ...path), 'utf8'))
}

/** All boundaries by territory id, sorted. */
export function readBoundaries(): Map<string, Boundary> {
  const ids = readdirSync(join(GEODATA, 'territories'))
    .filter((id) => existsSync(join(GEODATA, 'territories', id, 'boundary.geojson')))
    .sort()
  return new Map(ids.map((id) => [id, readJson('territories', id, 'boundary.geojson') as Boundary]))
}

/** A layer of geodata/context. */
export function readContext(name: 'land' | 'lakes' | 'soviet-union-1939' | 'austria-zones'): Shape[] {
  return (readJson('context', `${name}.geojson`) as FeatureCollection<Polygon | MultiPolygon>).features
}

export { GEODATA, readJson }
