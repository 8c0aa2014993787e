/** Words of the dialog of an export, and of the sheet. */
import { pluralIn } from '../formats'
import { count } from './count'

const plural = pluralIn('en')

export const exporting = {
  dialog: {
    title: 'Export',
    description: 'The map as on your screen, as a sheet with legend, scale, sources and citation.',
    preview: (title: string) => `Preview: ${title}`,
    drawing: 'Drawing the sheet …',
    format: 'Format',
    formatDetail: (width: number, height: number) => `PNG · A4 landscape · 300 dpi · ${width} × ${height} px`,
    file: 'File',
    making: 'Making the picture …',
    saved: 'Saved.',
    download: 'Download PNG',
    failed: 'The sheet could not be made; a part of the atlas did not load. Please try again.',
    /** With what the browser says. */
    failedBecause: (reason: string) => `The sheet could not be made: ${reason} Please try again.`,
  },
  /** Version and day of access, in a citation. */
  edition: (version: string, day: string) => `version ${version}, accessed ${day}`,
  title: 'Soviet annexations, occupations and bases',
  titleAndDate: (title: string, date: string) => `${title}, ${date}`,
  orientation: 'Names of countries without colour are for orientation only and take no side in any dispute.',
  subtitle: {
    territory: (territory: string, state: string) => `${territory}: ${state}`,
    noneOnDay: 'No territory annexed, occupied or garrisoned on this day',
    noneInYear: (year: number) => `No territory annexed, occupied or garrisoned in ${year}`,
    onDay: (territories: number) => `${count.territories(territories)} in force on this day`,
    inYear: (territories: number, year: number) => `${count.territories(territories)} in force in ${year}`,
    /** Behind one of the two above. */
    ofThem: (inForce: string, onMap: number) =>
      `${inForce}, ${onMap === 0 ? 'none' : onMap} of them on this map`,
  },
  legend: {
    whatChanged: 'What changed',
    statusOnDay: 'Status on this day',
    statusInYear: (year: number) => `Status in ${year}`,
    offMap: (status: string) => `${status} (off map)`,
    noneOnDay: 'No territory was annexed, occupied or garrisoned on this day.',
    noneInYear: (year: number) => `No territory was annexed, occupied or garrisoned in ${year}.`,
    noneAtEither: 'No territory was annexed, occupied or garrisoned at either date.',
    partly: 'Only part of the year',
    borders: 'Borders, 1 January 1938',
    sovietUnion: 'Soviet Union, 1 January 1939',
    areas: 'Areas are of the whole world, rounded.',
  },
  scale: (scale: string, latitude: string) =>
    `1 : ${scale} at ${latitude}; Mercator projection, so larger towards the poles.`,
  thisMap: 'This map',
  /** Above what the maker of the map has added. */
  note: 'Note',
  howToRead: 'How to read it',
  meaning: (status: string, meaning: string) => `${status}: ${meaning}.`,
  morePairs: (more: number) => `and ${more} more, listed at the permalink.`,
  names: {
    crowded: 'Too crowded to name on the map',
    onMap: 'On this map',
    inForce: 'In force on this map',
    ofStatus: (status: string, lands: string) => `${status}: ${lands}.`,
    pieces: (land: string, territories: number) => `${land} (${count.territories(territories)})`,
  },
  /** How to read a comparison. */
  gainedAndLost:
    'Gained, lost: annexed, occupied, leased, garrisoned or under a puppet state at one of the dates only.',
  sources: {
    title: 'Sources',
    none: 'Records: no period of any territory falls here.',
    records: (sources: number) =>
      `Records: ${sources} ${plural(sources, { one: 'source', other: 'sources' })}, listed at the permalink.`,
    shapes:
      'Shapes: Natural Earth 1:10m and GSHHG shores and rivers; historical lines digitised by the atlas.',
    /** How closely: "0.5–5" kilometres. */
    shapesWithin: (kilometres: string) =>
      `Shapes: Natural Earth 1:10m and GSHHG shores and rivers; historical lines digitised by the atlas, ±${kilometres} km.`,
    /** Behind a list of some of them. */
    more: (more: number) => `and ${more} more, listed at the permalink.`,
  },
  cite: {
    title: 'Cite as',
    citation: (edition: string, title: string) => `Soviet Occupations Atlas, ${edition}: “${title}”.`,
    /** Behind the comma a date, or "what changed between 1939 and 1945". */
    territory: (territory: string, date: string) => `${territory}, ${date}`,
  },
}
