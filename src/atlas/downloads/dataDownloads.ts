/** The records as files in the formats that are offered. */
import type { Edition } from '../edition'
import { occupations, type TerritoryShapes } from '../published'
import type { ShapesTopology } from '../shapes'
import { csvOf, withByteOrderMark } from './csv'
import type { Download } from './download'
import { EVENT_COLUMNS } from './eventTable'
import { occupationsKml } from './kml'
import { linkedPlaces } from './linkedPlaces'
import type { Part } from './part'
import { PERIOD_COLUMNS, periodRows } from './periodTable'
import { occupationsTopology } from './topology'

export interface DownloadInput {
  /** Everything, or what is shown: {@link partShown}. */
  part: Part
  shapes: TerritoryShapes
  /** As the app loads it. */
  topology: ShapesTopology
  edition: Edition
  /** Begins the names of the files: {@link fileStem}. */
  stem: string
  /** The whole address of the atlas without parameters, ending with a stroke. */
  site: string
}

export interface DataFormat {
  id: string
  /** As those who need it call it. */
  name: string
  /** One line on what it is good for. */
  use: string
  make: (input: DownloadInput) => Download
}

/** In the order in which they are offered. GeoPackage is not among them: it is a database, and its writer for browsers weighs a megabyte. */
export const DATA_FORMATS: readonly DataFormat[] = [
  {
    id: 'geojson',
    name: 'GeoJSON',
    use: 'Shapes with status, dates and sources, for QGIS, ArcGIS and web maps',
    make: ({ part, shapes, stem }) => ({
      fileName: `${stem}.geojson`,
      mediaType: 'application/geo+json',
      text: JSON.stringify(occupations(part.atlas, shapes)),
    }),
  },
  {
    id: 'topojson',
    name: 'TopoJSON',
    use: 'The same with shared borders stored once, for D3 and Mapshaper',
    make: ({ part, topology, stem }) => ({
      fileName: `${stem}.topojson`,
      mediaType: 'application/json',
      text: JSON.stringify(occupationsTopology(part.atlas, topology)),
    }),
  },
  {
    id: 'kml',
    name: 'KML',
    use: 'Shapes with their time, for Google Earth',
    make: ({ part, shapes, stem }) => ({
      fileName: `${stem}.kml`,
      mediaType: 'application/vnd.google-earth.kml+xml',
      text: occupationsKml(part.atlas, shapes),
    }),
  },
  {
    id: 'linked-places',
    name: 'Linked Places',
    use: 'Places with names, types and timespans as JSON-LD, for gazetteers',
    make: ({ part, shapes, edition, stem, site }) => ({
      fileName: `${stem}-places.lpf.json`,
      mediaType: 'application/ld+json',
      text: JSON.stringify(linkedPlaces(part, shapes, edition, site)),
    }),
  },
  {
    id: 'periods',
    name: 'CSV of periods',
    use: 'One row a period, for Excel, R and pandas',
    make: ({ part, stem }) => table(`${stem}-periods`, csvOf(PERIOD_COLUMNS, periodRows(part.atlas))),
  },
  {
    id: 'events',
    name: 'CSV of events',
    use: 'One row an event, for Excel, R and pandas',
    make: ({ part, stem }) => table(`${stem}-events`, csvOf(EVENT_COLUMNS, part.reading.events)),
  },
  {
    id: 'sources',
    name: 'CSL-JSON of sources',
    use: 'The bibliography, for Zotero and other reference managers',
    make: ({ part, stem }) => ({
      fileName: `${stem}-sources.json`,
      mediaType: 'application/vnd.citationstyles.csl+json',
      text: JSON.stringify(part.reading.sources, null, 1),
    }),
  },
]

function table(name: string, csv: string): Download {
  return { fileName: `${name}.csv`, mediaType: 'text/csv;charset=utf-8', text: withByteOrderMark(csv) }
}
