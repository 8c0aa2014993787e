/** Writes the layers as GeoJSON: RFC 7946, fixed order of keys, and a list of their hashes. */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type {
  Feature,
  FeatureCollection,
  MultiPolygon as GeoMultiPolygon,
  Geometry,
  LineString,
  Polygon as GeoPolygon,
} from 'geojson'
import type { BoundaryProperties } from '../schema'
import type { BorderProperties, FuzzyProperties } from './borders'
import { lineIdsOf } from './cuts'
import type { CutLine } from './lines'
import { HOME } from './patches'
import { areaOf, type MultiPolygon, type Position, ringArea } from './plane'
import type { Recipe } from './recipe'
import type { Layers } from './topology'
import type { ZoneLayer } from './zones'

/** Files that the build writes, below geodata, with their sha256. */
export const HASHES = 'shapes/hashes.json'

/** Decimals to which the build rounds. */
const PLACES = 4

/** What is drawn beneath or on top of the territories, beside the land. */
export interface Context {
  borders: Feature<LineString, BorderProperties>[]
  fuzzyEdges: Feature<LineString, FuzzyProperties>[]
  /** `territories`: those on the ground of each zone, by its id. */
  zones: (ZoneLayer & { territories: ReadonlyMap<string, string[]> })[]
}

export function writeShapes(
  output: string,
  layers: Layers,
  recipes: readonly Recipe[],
  lines: ReadonlyMap<string, CutLine>,
  context: Context,
): void {
  const files = new Map<string, unknown>()
  for (const recipe of recipes) {
    if (recipe.held) continue
    const found = layers.territories.features.find(({ properties }) => properties.owner === recipe.id)
    if (!found) throw new Error(`simplifying left nothing of ${recipe.id}`)
    const geometry = woundRight(found.geometry)
    files.set(`territories/${recipe.id}/boundary.geojson`, {
      type: 'Feature',
      id: recipe.id,
      properties: propertiesOf(recipe, geometry, boundingLines(recipe, geometry, recipes, lines)),
      geometry,
    })
  }
  const background: Record<string, FeatureCollection<Geometry, BackgroundProperties>> = {
    land: layers.land,
    lakes: layers.lakes,
    [`soviet-union-1939`]: layers.home,
  }
  for (const [name, collection] of Object.entries(background))
    files.set(`context/${name}.geojson`, {
      type: 'FeatureCollection',
      features: collection.features.map(({ properties, geometry }) => ({
        type: 'Feature',
        properties: backgroundProperties(properties),
        geometry: woundRight(geometry),
      })),
    })
  const frontier = [
    ...layers.frontier.features.map(({ geometry }) => ({ over: 'land', geometry })),
    ...layers.frontierOnLakes.features.map(({ geometry }) => ({ over: 'lake', geometry })),
  ]
  files.set('context/frontier-1939.geojson', {
    type: 'FeatureCollection',
    features: frontier.map(({ over, geometry }) => ({ type: 'Feature', properties: { over }, geometry })),
  })

  files.set('context/borders-1938.geojson', { type: 'FeatureCollection', features: context.borders })
  files.set('context/fuzzy-edges.geojson', { type: 'FeatureCollection', features: context.fuzzyEdges })
  for (const { name, zones, territories } of context.zones)
    files.set(`context/${name}.geojson`, {
      type: 'FeatureCollection',
      features: zones.flatMap(({ id, periods, precision, sources, note }) => {
        const found = layers.zones.features.find(({ properties }) => properties.zone === id)
        if (!found) throw new Error(`simplifying left nothing of the zone ${id}`)
        const geometry = woundRight(found.geometry)
        const elsewhere = territories.get(id) ?? []
        return periods.map(({ zone, power, from, to }) => ({
          type: 'Feature',
          properties: { piece: id, zone, power, from, to, precision, territories: elsewhere, note, sources },
          geometry,
        }))
      }),
    })

  const hashes: Record<string, string> = {}
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const text = `${layOut(content)}\n`
    hashes[name] = createHash('sha256').update(text).digest('hex')
    write(join(output, name), text)
  }
  write(join(output, HASHES), `${JSON.stringify(hashes, null, 2)}\n`)
}

type BackgroundProperties = { home: boolean } | { lake: string } | null

function backgroundProperties(properties: BackgroundProperties): Record<string, string> {
  if (properties && 'lake' in properties) return { name: properties.lake }
  if (properties && 'home' in properties) return { part: properties.home ? HOME : 'elsewhere' }
  return {}
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** One ring or line to a line of text, so that a changed shore is a short difference. */
function layOut(content: unknown): string {
  return JSON.stringify(content)
    .replaceAll('{"type":"Feature"', '\n{"type":"Feature"')
    .replaceAll('"geometry":', '\n"geometry":')
    .replaceAll('[[[', '[[\n[')
    .replaceAll(']],[[', ']],\n[[')
    .trimStart()
}

/** The lines that the recipe cuts with, and those of what it leaves out where they became its border. */
function boundingLines(
  recipe: Recipe,
  geometry: GeoPolygon | GeoMultiPolygon,
  recipes: readonly Recipe[],
  lines: ReadonlyMap<string, CutLine>,
): string[] {
  const own = lineIdsOf(recipe)
  const key = ([x, y]: Position) => `${x.toFixed(PLACES)},${y.toFixed(PLACES)}`
  const corners = new Set(polygonsOf(geometry).flat(2).map(key))
  const left = recipes.filter(({ id }) => recipe.without?.includes(id)).flatMap(lineIdsOf)
  const met = left.filter((id) => {
    const points = new Set(lines.get(id)?.points.map(key))
    // One point alone may be where two lines meet.
    return [...points].filter((point) => corners.has(point)).length > 1
  })
  return [...new Set([...own, ...met])]
}

function propertiesOf(
  recipe: Recipe,
  geometry: GeoPolygon | GeoMultiPolygon,
  lines: string[],
): BoundaryProperties {
  const area = areaOf(polygonsOf(geometry))
  return {
    territory: recipe.id,
    precision: recipe.precision,
    area_km2: area < 1000 ? Math.round(area * 10) / 10 : Math.round(area),
    lines,
    units: unitsOf(recipe),
    sources: recipe.sources,
  }
}

function unitsOf(recipe: Recipe): string[] {
  return recipe.take.flatMap((term) => {
    if ('country' in term) {
      const names = term.units?.map((unit) => (typeof unit === 'string' ? unit : unit.name)) ?? ['all units']
      return names.map((name) => `Natural Earth ${term.country}: ${name}`)
    }
    if ('recipes' in term) return term.recipes.map((id) => `recipe ${id}`)
    return ['GSHHG islands']
  })
}

function polygonsOf(geometry: GeoPolygon | GeoMultiPolygon): MultiPolygon {
  return (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as MultiPolygon
}

/** Outer rings counter-clockwise, holes clockwise (RFC 7946, 3.1.6); largest part first. */
function woundRight(geometry: Geometry): GeoPolygon | GeoMultiPolygon {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
    throw new Error(`expected polygons, found a ${geometry.type}`)
  const polygons = polygonsOf(geometry)
    .map((rings) => rings.map((ring, i) => (ringArea(ring) > 0 === (i === 0) ? ring : [...ring].reverse())))
    .sort((a, b) => ringArea(b[0] ?? []) - ringArea(a[0] ?? []))
  const [only] = polygons
  return only && polygons.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons }
}
