/** A map for a report: what it shows in words, how it is cited, and what can be downloaded. */

const territories = (count: number) => `${count} ${count === 1 ? 'territory' : 'territories'}`

export const report = {
  /** What the map is called where nothing on it is selected. */
  wholeMap: 'Soviet annexations, occupations and bases',
  /** "Estonia, 17 June 1940". */
  title: (name: string, date: string) => `${name}, ${date}`,

  /** `when`: "on 9 May 1945". What the map shows stands behind. */
  inForce: (when: string, shown: string) =>
    `Soviet annexations, occupations and bases in force ${when}: ${shown}`,
  none: 'none',
  noneHere: (everywhere: number) => `${territories(everywhere)}, none of them on this map`,
  territories,
  someHere: (everywhere: number, here: number) => `${territories(everywhere)}, ${here} on this map`,
  /** Behind the number of territories, which have one status: "all occupied". */
  allOf: (count: number, held: string) => (count === 1 ? held : `all ${held}`),
  /** A year counts with its last status in force. */
  allOfAtLast: (count: number, held: string) =>
    `${count === 1 ? held : `all ${held}`}, by the last status of the year`,
  /** Behind the number of territories: "of these 20 annexed and 11 occupied". */
  ofThese: (counts: string) => `of these ${counts}`,
  ofTheseAtLast: (counts: string) => `of these, by the last status of the year, ${counts}`,
  partly: (count: number) => `${count} of them so for only part of the year`,
  /** Where it is all of them. */
  allPartly: 'so for only part of the year',
  pale: (counts: string) => `drawn pale: ${counts}`,
  /** "20 annexed" */
  counted: (count: number, held: string) => `${count} ${held}`,
  /** Behind a number of territories. */
  held: {
    annexed: 'annexed',
    occupied: 'occupied',
    'puppet-state': 'under a puppet state',
    leased: 'leased as a base',
    garrisoned: 'garrisoned',
    contested: 'contested',
    'other-power': 'held by another power',
  },

  changed: (earlier: string, later: string, totals: string) =>
    `What changed between ${earlier} and ${later}: ${totals}`,
  changedHere: (earlier: string, later: string, totals: string) =>
    `What changed on this map between ${earlier} and ${later}: ${totals}`,
  /** "Estonia: occupied from 17 June 1940 to 6 August 1940." */
  selected: (name: string, held: string) => `${name}: ${held}.`,

  alt: (shown: string) => `Map: ${shown}.`,
  shown: (names: string) => `Shown: ${names}.`,
  largest: (names: string) => `The largest: ${names}.`,
  /** Of the data: "version 0.1.0, data of 22 November 2026". */
  edition: (version: string, day: string) => `version ${version}, data of ${day}`,
  credit: (edition: string) => `Soviet Occupations Atlas 1939–1994, ${edition}, CC BY 4.0.`,

  /** In a description: a land and, where the status held for only part of the year, its parts. */
  withParts: (name: string, parts: string) => `${name} (${parts})`,
  ofStatus: (label: string, names: readonly string[], area: string) =>
    `${label}: ${names.join('; ')}. Together ${area}.`,
  ofChange: (label: string, names: readonly string[]) => `${label}: ${names.join('; ')}.`,

  /** As their users call them. */
  styles: {
    chicago: 'Chicago (18th edition, notes and bibliography)',
    apa: 'APA (7th edition)',
    mla: 'MLA (9th edition)',
    harvard: 'Harvard (Cite Them Right)',
    iso690: 'ISO 690',
    plain: 'Plain',
  },
  citationFormats: { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
  dataFormats: {
    geojson: {
      name: 'GeoJSON',
      use: 'Shapes with status, dates and sources, for QGIS, ArcGIS and web maps',
    },
    topojson: { name: 'TopoJSON', use: 'The same with shared borders stored once, for D3 and Mapshaper' },
    kml: { name: 'KML', use: 'Shapes with their time, for Google Earth' },
    'linked-places': {
      name: 'Linked Places',
      use: 'Places with names, types and timespans as JSON-LD, for gazetteers',
    },
    periods: { name: 'CSV of periods', use: 'One row a period, for Excel, R and pandas' },
    events: { name: 'CSV of events', use: 'One row an event, for Excel, R and pandas' },
    sources: {
      name: 'CSL-JSON of sources',
      use: 'The bibliography, for Zotero and other reference managers',
    },
  },
}
