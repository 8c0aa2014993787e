/** The records as files in the formats that are offered. */
import type { Words } from '../../words/en'
import type { Edition } from '../edition'
import { occupations, type TerritoryShapes } from '../published'
import type { DecodedShapes } from '../shapes'
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
  /** As the app has it. */
  topology: DecodedShapes['topology']
  edition: Edition
  /** Begins the names of the files: {@link fileStem}. */
  stem: string
  /** The whole address of the atlas without parameters, ending with a stroke. */
  site: string
}

export interface DataFormat {
  /** Its name and what it is good for are in the words, `report.dataFormats`. */
  id: keyof Words['report']['dataFormats']
  make: (input: DownloadInput) => Download
}

/** In the order in which they are offered. GeoPackage is not among them: it is a database, and its writer for browsers weighs a megabyte. */
export const DATA_FORMATS: readonly DataFormat[] = [
  {
    id: 'geojson',
    make: ({ part, shapes, stem }) => ({
      fileName: `${stem}.geojson`,
      mediaType: 'application/geo+json',
      text: JSON.stringify(occupations(part.atlas, shapes)),
    }),
  },
  {
    id: 'topojson',
    make: ({ part, topology, stem }) => ({
      fileName: `${stem}.topojson`,
      mediaType: 'application/json',
      text: JSON.stringify(occupationsTopology(part.atlas, topology)),
    }),
  },
  {
    id: 'kml',
    make: ({ part, shapes, stem }) => ({
      fileName: `${stem}.kml`,
      mediaType: 'application/vnd.google-earth.kml+xml',
      text: occupationsKml(part.atlas, shapes),
    }),
  },
  {
    id: 'linked-places',
    make: ({ part, shapes, edition, stem, site }) => ({
      fileName: `${stem}-places.lpf.json`,
      mediaType: 'application/ld+json',
      text: JSON.stringify(linkedPlaces(part, shapes, edition, site)),
    }),
  },
  {
    id: 'periods',
    make: ({ part, stem }) => table(`${stem}-periods`, csvOf(PERIOD_COLUMNS, periodRows(part.atlas))),
  },
  {
    id: 'events',
    make: ({ part, stem }) => table(`${stem}-events`, csvOf(EVENT_COLUMNS, part.reading.events)),
  },
  {
    id: 'sources',
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
