/** `datapackage.json` by Frictionless Data Package v1 (https://specs.frictionlessdata.io): what each published file is. */
import { createHash } from 'node:crypto'
import type { Column } from '../src/atlas/downloads/csv'
import { EVENT_COLUMNS } from '../src/atlas/downloads/eventTable'
import { PERIOD_COLUMNS } from '../src/atlas/downloads/periodTable'
import { ATLAS_TITLE, type Edition } from '../src/atlas/edition'

const RECORDS_LICENCE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0: records, events and lines of the atlas',
}

const SHORES_LICENCE = {
  name: 'LGPL-3.0',
  path: 'https://www.gnu.org/licenses/lgpl-3.0.html',
  title: 'GNU Lesser General Public License 3.0 or later: shores, lakes and rivers of GSHHG in the shapes',
}

interface Resource {
  path: string
  title: string
  mediatype: string
  /** Whether it holds shapes, some of whose lines are of GSHHG. */
  shapes: boolean
  schema?: object
}

const GEOJSON = 'application/geo+json'
const JSON_TYPE = 'application/json'

/** In the order of the README's table. */
const RESOURCES: readonly Resource[] = [
  {
    path: 'occupations.geojson',
    title: 'Periods of every territory, each with the shape of the territory',
    mediatype: GEOJSON,
    shapes: true,
  },
  {
    path: 'occupations.topojson',
    title: 'The same as TopoJSON: neighbours share their arcs, on a grid of about 50 m',
    mediatype: JSON_TYPE,
    shapes: true,
  },
  {
    path: 'territories.geojson',
    title: 'Each territory once, with area and precision',
    mediatype: GEOJSON,
    shapes: true,
  },
  {
    path: 'periods.csv',
    title: 'Periods as a table',
    mediatype: 'text/csv',
    shapes: false,
    schema: { ...tableSchema(PERIOD_COLUMNS), primaryKey: ['territory', 'from_day'] },
  },
  {
    path: 'events.csv',
    title: 'Events as a table',
    mediatype: 'text/csv',
    shapes: false,
    schema: { ...tableSchema(EVENT_COLUMNS), primaryKey: ['id'] },
  },
  {
    path: 'events.json',
    title: 'Events with text, sources, and accounts where sources disagree',
    mediatype: JSON_TYPE,
    shapes: false,
  },
  {
    path: 'recognition.json',
    title: 'Who recognised which annexation, and who did not',
    mediatype: JSON_TYPE,
    shapes: false,
  },
  {
    path: 'places.lpf.json',
    title: 'Territories as Linked Places for gazetteers',
    mediatype: 'application/ld+json',
    shapes: true,
  },
  {
    path: 'sources.json',
    title: 'Bibliography as CSL-JSON',
    mediatype: 'application/vnd.citationstyles.csl+json',
    shapes: false,
  },
]

/**
 * @param files name → text; each must be one that is described here
 * @param site the address of the atlas, where it is known
 * @throws where a file is not described or one that is described is missing
 */
export function dataPackage(
  files: Readonly<Record<string, string>>,
  edition: Edition,
  site?: string,
): string {
  const strange = Object.keys(files).filter((name) => !RESOURCES.some(({ path }) => path === name))
  if (strange.length > 0) throw new Error(`${strange.join(', ')}: not described in geodata/dataPackage.ts`)
  return JSON.stringify(
    {
      profile: 'data-package',
      name: 'soviet-occupations-atlas',
      title: ATLAS_TITLE,
      description:
        'The lands that the Soviet Union occupied, annexed, leased or garrisoned, by period, to the day, with sources. Text that a spreadsheet would take for a formula begins with an apostrophe in the tables.',
      version: edition.version,
      created: `${edition.released}T00:00:00Z`,
      ...(site && { homepage: site }),
      keywords: ['history', 'Soviet Union', 'occupation', 'annexation', 'historical GIS'],
      licenses: [RECORDS_LICENCE, SHORES_LICENCE],
      resources: RESOURCES.map((resource) => described(resource, files[resource.path])),
    },
    null,
    1,
  )
}

function described({ path, title, mediatype, shapes, schema }: Resource, text: string | undefined) {
  if (text === undefined) throw new Error(`${path}: described in geodata/dataPackage.ts, and not published`)
  return {
    profile: schema ? 'tabular-data-resource' : 'data-resource',
    name: path.toLowerCase(),
    path,
    title,
    format: path.split('.').at(-1),
    mediatype,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    licenses: shapes ? [RECORDS_LICENCE, SHORES_LICENCE] : [RECORDS_LICENCE],
    ...(schema && { schema }),
  }
}

/** By Frictionless Table Schema. */
function tableSchema<Row>(columns: readonly Column<Row>[]) {
  return {
    fields: columns.map(({ name, type, description }) => ({ name, type, description })),
    missingValues: [''],
  }
}
