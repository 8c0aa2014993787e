/** Everything that the build makes of the records: what the app loads and what others may use. */
import { readdirSync, readFileSync } from 'node:fs'
import { join as path } from 'node:path'
import { booleanPointInPolygon } from '@turf/turf'
import type { Feature, FeatureCollection } from 'geojson'
import { quantize } from 'topojson-client'
import { topology as toTopology } from 'topojson-server'
import type { GeometryCollection, Objects, Topology } from 'topojson-specification'
import { csvOf } from '../src/atlas/downloads/csv'
import { EVENT_COLUMNS } from '../src/atlas/downloads/eventTable'
import { linkedPlaces } from '../src/atlas/downloads/linkedPlaces'
import { PERIOD_COLUMNS, periodRows } from '../src/atlas/downloads/periodTable'
import { occupationsTopology } from '../src/atlas/downloads/topology'
import type { Boundary } from '../src/atlas/join'
import type { FurtherNames, MapLabel } from '../src/atlas/labels'
import { placedTopology } from '../src/atlas/placedTopology'
import { type Problem, problemInWords } from '../src/atlas/problem'
import { occupations, publishedEvents, territoryShapes } from '../src/atlas/published'
import type { ShapesTopology } from '../src/atlas/shapes'
import { tourTitle } from '../src/atlas/tours'
import type { Shape } from '../src/atlas/types'
import { measure, readAtlas } from './atlas'
import { dataPackage } from './dataPackage'
import { readEdition } from './edition'
import type { LabelRecord } from './schema'
import { shortIds } from './shortIds'

/** Steps of the app's shapes across the world: 50 m of longitude at the equator, finer than the lines are known. */
const GRID = 8e5

/** File name → text. */
export type Files = Record<string, string>

/** Thrown when the records are not fit to be published; the message lists every problem. */
export class RecordsError extends Error {
  constructor(problems: Problem[]) {
    super(
      `${problems.length} problems in the records:\n${problems.map((problem) => `  ${problemInWords(problem)}`).join('\n')}`,
    )
    this.name = 'RecordsError'
  }
}

type AppShapes = Objects<Record<string, unknown>> & { territories: GeometryCollection }

/** As the map needs it: with the territory of a town, whose name takes its colour, and the one that a country's name would cover. */
function placed({ also: _also, sources: _sources, ...label }: LabelRecord, boundaries: Boundary[]): MapLabel {
  if (label.kind === 'sea') return label
  const within = boundaries.find(({ geometry }) => booleanPointInPolygon([label.lon, label.lat], geometry))
  if (!within) return label
  const { territory } = within.properties
  return label.kind === 'town' ? { ...label, territory } : { ...label, standsOn: territory }
}

/** Wanted by the search alone, which waits for the events anyhow. */
function furtherNames(labels: LabelRecord[]): FurtherNames[] {
  return labels.flatMap(({ also }, label) => (also ? [{ label, names: also }] : []))
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features }
}

/** Without what only a reader of the files needs: sources and notes weigh more than the lines. */
function withoutNotes({ features }: FeatureCollection): FeatureCollection {
  return collection(
    features.map((feature) => {
      const { sources: _sources, note: _note, ...properties } = feature.properties ?? {}
      return { ...feature, properties }
    }),
  )
}

/** Each with the point where its name belongs. */
function named({ features }: FeatureCollection): FeatureCollection {
  return collection(
    features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, labelPoint: measure(feature.geometry as Shape).labelPoint },
    })),
  )
}

/** Every file of zones of other powers. */
function zoneFiles(folder: string): string[] {
  return readdirSync(path(folder, 'context'))
    .filter((name) => name.endsWith('-zones.geojson'))
    .toSorted()
}

/** The whole address at which the atlas is served, with a stroke at its end; undefined where the build is not told. */
function siteAddress(): string | undefined {
  return process.env['ATLAS_URL']?.replace(/\/?$/, '/')
}

/**
 * @param site names the territories in the published data for gazetteers
 * @returns `app`: the compact form that the app loads; `published`: the files of `dist/data`
 * @throws RecordsError with every problem of every file
 */
export function publish(
  folder: string = import.meta.dirname,
  site: string | undefined = siteAddress(),
): { app: Files; published: Files } {
  const { atlas, reading, tours, boundaries, labels, languages, problems } = readAtlas(folder)
  if (problems.length > 0) throw new RecordsError(problems)
  const context = (name: string) =>
    JSON.parse(readFileSync(path(folder, 'context', name), 'utf8')) as FeatureCollection
  const topology = toTopology({
    territories: collection(
      boundaries.map(({ geometry, properties }) => ({
        type: 'Feature',
        id: properties.territory,
        properties: {},
        geometry,
      })),
    ),
    land: context('land.geojson'),
    lakes: context('lakes.geojson'),
    ussr: context('soviet-union-1939.geojson'),
    frontier: context('frontier-1939.geojson'),
    borders: withoutNotes(context('borders-1938.geojson')),
    zones: named(withoutNotes(collection(zoneFiles(folder).flatMap((name) => context(name).features)))),
    fuzzy: context('fuzzy-edges.geojson'),
  }) as Topology<AppShapes>
  const quantized = quantize(topology, GRID)
  const shorten = shortIds(reading)
  const edition = readEdition(folder)
  const shapes = new Map(boundaries.map(({ properties, geometry }) => [properties.territory, geometry]))
  const published = {
    'occupations.geojson': JSON.stringify(occupations(atlas, shapes)),
    'occupations.topojson': JSON.stringify(
      occupationsTopology(atlas, placedTopology(quantized as ShapesTopology)),
    ),
    'territories.geojson': JSON.stringify(territoryShapes(atlas, shapes)),
    'periods.csv': csvOf(PERIOD_COLUMNS, periodRows(atlas)),
    'events.csv': csvOf(EVENT_COLUMNS, reading.events),
    'events.json': JSON.stringify(publishedEvents(reading), null, 1),
    'recognition.json': JSON.stringify(reading.recognitions, null, 1),
    'places.lpf.json': JSON.stringify(linkedPlaces({ atlas, reading }, shapes, edition, site)),
    'sources.json': JSON.stringify(reading.sources, null, 1),
  }
  return {
    app: {
      'records.json': JSON.stringify(
        {
          ...atlas,
          edition,
          labels: labels.map((label) => placed(label, boundaries)),
          tours: tours.map(tourTitle),
        },
        shorten,
      ),
      'reading.json': JSON.stringify({ ...reading, furtherNames: furtherNames(labels) }, shorten),
      'tours.json': JSON.stringify(tours, shorten),
      'shapes.json': JSON.stringify(quantized),
      ...Object.fromEntries(
        languages.map(({ lang, ...names }) => [`names-${lang}.json`, JSON.stringify(names)]),
      ),
    },
    published: { ...published, 'datapackage.json': dataPackage(published, edition, site) },
  }
}
