/** What a check found, and a file that shows where. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Geometry, Position } from 'geojson'

export interface Fault {
  says: string
  /** Where, degrees. */
  at?: Position
  /** The ground in question, where it is more than a point. */
  geometry?: Geometry
}

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'test-results')

/**
 * Sentences for a test to compare with none. Where there are faults, a GeoJSON
 * file that any map program opens is written and named in the last sentence.
 */
export function report(check: string, faults: readonly Fault[]): string[] {
  if (faults.length === 0) return []
  const path = join(FOLDER, `${check}.geojson`)
  const features = faults.map(({ says, at, geometry }) => ({
    type: 'Feature',
    properties: { says },
    geometry: geometry ?? (at ? { type: 'Point', coordinates: at } : null),
  }))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify({ type: 'FeatureCollection', features })}\n`)
  const sentences = faults.slice(0, 20).map(({ says, at }) => (at ? `${says} at ${at.join(', ')}` : says))
  return [...sentences, `${faults.length} in all, drawn in test-results/${check}.geojson`]
}
