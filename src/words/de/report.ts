import type { Words } from '../en'
import { dative } from './cases'
import { count } from './count'

const { territories } = count

export const report: Words['report'] = {
  wholeMap: 'Sowjetische Annexionen, Besatzungen und Stützpunkte',
  title: (name, date) => `${name}, ${date}`,

  inForce: (when, shown) => `Sowjetische Annexionen, Besatzungen und Stützpunkte ${when}: ${shown}`,
  none: 'keine',
  noneHere: (everywhere) => `${territories(everywhere)}, keines davon auf dieser Karte`,
  territories,
  someHere: (everywhere, here) => `${territories(everywhere)}, ${here} auf dieser Karte`,
  allOf: (number, held) => (number === 1 ? held : `alle ${held}`),
  allOfAtLast: (number, held) =>
    `${number === 1 ? held : `alle ${held}`}, nach dem letzten Status des Jahres`,
  ofThese: (counts) => `davon ${counts}`,
  ofTheseAtLast: (counts) => `davon nach dem letzten Status des Jahres ${counts}`,
  partly: (number) => `${number} davon nur einen Teil des Jahres`,
  allPartly: 'nur einen Teil des Jahres',
  pale: (counts) => `blass gezeichnet: ${counts}`,
  counted: (number, held) => `${number} ${held}`,
  held: {
    annexed: 'annektiert',
    occupied: 'besetzt',
    'puppet-state': 'unter einem Marionettenstaat',
    leased: 'als Stützpunkt gepachtet',
    garrisoned: 'mit stationierten Truppen',
    contested: 'umkämpft',
    'other-power': 'von einer anderen Macht gehalten',
  },

  changed: (earlier, later, totals) =>
    `Was sich zwischen ${dative(earlier)} und ${dative(later)} änderte: ${totals}`,
  changedHere: (earlier, later, totals) =>
    `Was sich auf dieser Karte zwischen ${dative(earlier)} und ${dative(later)} änderte: ${totals}`,
  selected: (name, held) => `${name}: ${held}.`,

  alt: (shown) => `Karte: ${shown}.`,
  shown: (names) => `Gezeigt: ${names}.`,
  largest: (names) => `Die größten: ${names}.`,
  edition: (version, day) => `Version ${version}, Daten vom ${day}`,
  credit: (edition) => `Atlas der sowjetischen Besatzungen 1939–1994, ${edition}, CC BY 4.0.`,

  withParts: (name, parts) => `${name} (${parts})`,
  ofStatus: (label, names, area) => `${label}: ${names.join('; ')}. Zusammen ${area}.`,
  ofChange: (label, names) => `${label}: ${names.join('; ')}.`,

  styles: {
    chicago: 'Chicago (18. Auflage, Anmerkungen und Bibliographie)',
    apa: 'APA (7. Auflage)',
    mla: 'MLA (9. Auflage)',
    harvard: 'Harvard (Cite Them Right)',
    iso690: 'ISO 690',
    plain: 'Schlicht',
  },
  citationFormats: { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
  dataFormats: {
    geojson: {
      name: 'GeoJSON',
      use: 'Umrisse mit Status, Daten und Quellen, für QGIS, ArcGIS und Webkarten',
    },
    topojson: {
      name: 'TopoJSON',
      use: 'Dasselbe, gemeinsame Grenzen nur einmal gespeichert, für D3 und Mapshaper',
    },
    kml: { name: 'KML', use: 'Umrisse mit ihrer Zeit, für Google Earth' },
    'linked-places': {
      name: 'Linked Places',
      use: 'Orte mit Namen, Arten und Zeitspannen als JSON-LD, für Ortsverzeichnisse',
    },
    periods: { name: 'CSV der Zeiträume', use: 'Eine Zeile je Zeitraum, für Excel, R und pandas' },
    events: { name: 'CSV der Ereignisse', use: 'Eine Zeile je Ereignis, für Excel, R und pandas' },
    sources: {
      name: 'CSL-JSON der Quellen',
      use: 'Die Bibliographie, für Zotero und andere Literaturverwaltungen',
    },
  },
}
