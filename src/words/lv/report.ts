import type { Words } from '../en'
import { accusative, on } from './cases'
import { agreeing, count } from './count'

const { territories } = count
const all = (number: number, held: string) => (number === 1 ? agreeing(number, held) : `visas ${held}`)

export const report: Words['report'] = {
  wholeMap: 'Padomju aneksijas, okupācijas un bāzes',
  title: (name, date) => `${name}, ${date}`,

  inForce: (when, shown) => `Padomju aneksijas, okupācijas un bāzes ${when}: ${shown}`,
  none: 'nav',
  noneHere: (everywhere) => `${territories(everywhere)}, šajā kartē nevienas`,
  territories,
  someHere: (everywhere, here) => `${territories(everywhere)}, šajā kartē ${here}`,
  allOf: all,
  allOfAtLast: (number, held) => `${all(number, held)}, pēc gada pēdējā statusa`,
  ofThese: (counts) => `no tām ${counts}`,
  ofTheseAtLast: (counts) => `no tām pēc gada pēdējā statusa ${counts}`,
  partly: (number) => `${number} no tām tikai daļu gada`,
  allPartly: 'tikai daļu gada',
  pale: (counts) => `bāli zīmētas: ${counts}`,
  counted: (number, held) => `${number} ${agreeing(number, held)}`,
  held: {
    annexed: 'anektētas',
    occupied: 'okupētas',
    'puppet-state': 'marionešu valsts varā',
    leased: 'iznomātas bāzei',
    garrisoned: 'ar izvietotu karaspēku',
    contested: 'kauju zonā',
    'other-power': 'citas varas pārvaldē',
  },

  changed: (earlier, later, totals) =>
    `Pārmaiņas starp ${accusative(earlier)} un ${accusative(later)}: ${totals}`,
  changedHere: (earlier, later, totals) =>
    `Pārmaiņas šajā kartē starp ${accusative(earlier)} un ${accusative(later)}: ${totals}`,
  selected: (name, held) => `${name}: ${held}.`,

  alt: (shown) => `Karte: ${shown}.`,
  shown: (names) => `Redzamas: ${names}.`,
  largest: (names) => `Lielākās: ${names}.`,
  edition: (version, day) => `versija ${version}, dati ${on(day)}`,
  credit: (edition) => `Padomju okupāciju atlants 1939–1994, ${edition}, CC BY 4.0.`,

  withParts: (name, parts) => `${name} (${parts})`,
  ofStatus: (label, names, area) => `${label}: ${names.join('; ')}. Kopā ${area}.`,
  ofChange: (label, names) => `${label}: ${names.join('; ')}.`,

  styles: {
    chicago: 'Čikāgas (18. izd., piezīmes un bibliogrāfija)',
    apa: 'APA (7. izdevums)',
    mla: 'MLA (9. izdevums)',
    harvard: 'Harvard (Cite Them Right)',
    iso690: 'ISO 690',
    plain: 'Vienkāršs',
  },
  citationFormats: { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
  dataFormats: {
    geojson: {
      name: 'GeoJSON',
      use: 'Apveidi ar statusu, datumiem un avotiem, QGIS, ArcGIS un tīmekļa kartēm',
    },
    topojson: {
      name: 'TopoJSON',
      use: 'Tas pats, kopīgās robežas glabājot vienreiz, D3 un Mapshaper',
    },
    kml: { name: 'KML', use: 'Apveidi ar to laiku, Google Earth' },
    'linked-places': {
      name: 'Linked Places',
      use: 'Vietas ar nosaukumiem, veidiem un laika posmiem kā JSON-LD, vietvārdu vārdnīcām',
    },
    periods: { name: 'Periodu CSV', use: 'Rinda katram periodam, Excel, R un pandas' },
    events: { name: 'Notikumu CSV', use: 'Rinda katram notikumam, Excel, R un pandas' },
    sources: {
      name: 'Avotu CSL-JSON',
      use: 'Bibliogrāfija, Zotero un citiem atsauču pārvaldniekiem',
    },
  },
}
