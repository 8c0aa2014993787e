import type { Words } from '../en'
import { between, named, sentence } from './cases'
import { agreeing, count } from './count'

const { territories } = count
const all = (number: number, held: string) => (number === 1 ? held : `visos ${held.replace(/ota\b/, 'otos')}`)

export const report: Words['report'] = {
  wholeMap: 'Sovietų aneksijos, okupacijos ir bazės',
  title: (name, date) => `${name}, ${named(date)}`,

  inForce: (when, shown) => `Sovietų aneksijos, okupacijos ir bazės ${when}: ${shown}`,
  none: 'nėra',
  noneHere: (everywhere) => `${territories(everywhere)}, šiame žemėlapyje nė vienos`,
  territories,
  someHere: (everywhere, here) => `${territories(everywhere)}, šiame žemėlapyje ${here}`,
  allOf: all,
  allOfAtLast: (number, held) => `${all(number, held)}, pagal paskutinį metų statusą`,
  ofThese: (counts) => `iš jų ${counts}`,
  ofTheseAtLast: (counts) => `iš jų pagal paskutinį metų statusą ${counts}`,
  partly: (number) => `${number} iš jų tik dalį metų`,
  allPartly: 'tik dalį metų',
  pale: (counts) => `nubraižyta blyškiai: ${counts}`,
  counted: (number, held) => `${number} ${agreeing(number, held)}`,
  held: {
    annexed: 'aneksuota',
    occupied: 'okupuota',
    'puppet-state': 'marionetinės valstybės valdžioje',
    leased: 'išnuomota bazei',
    garrisoned: 'su įgulomis',
    contested: 'kovų zonoje',
    'other-power': 'kitos valstybės valdžioje',
  },

  changed: (earlier, later, totals) => `Pokyčiai ${between(earlier, later)}: ${totals}`,
  changedHere: (earlier, later, totals) => `Pokyčiai šiame žemėlapyje ${between(earlier, later)}: ${totals}`,
  selected: (name, held) => sentence(`${name}: ${held}`),

  alt: (shown) => `Žemėlapis: ${shown}.`,
  shown: (names) => `Matyti: ${names}.`,
  largest: (names) => `Didžiausios: ${names}.`,
  edition: (version, day) => `versija ${version}, ${named(day)} duomenys`,
  credit: (edition) => `Sovietinių okupacijų atlasas 1939–1994, ${edition}, CC BY 4.0.`,

  withParts: (name, parts) => `${name} (${parts})`,
  ofStatus: (label, names, area) => `${label}: ${names.join('; ')}. Iš viso ${area}.`,
  ofChange: (label, names) => `${label}: ${names.join('; ')}.`,

  styles: {
    chicago: 'Čikagos (18-asis leid., išnašos ir bibliografija)',
    apa: 'APA (7-asis leidimas)',
    mla: 'MLA (9-asis leidimas)',
    harvard: 'Harvard (Cite Them Right)',
    iso690: 'ISO 690',
    plain: 'Paprastas',
  },
  citationFormats: { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
  dataFormats: {
    geojson: {
      name: 'GeoJSON',
      use: 'Kontūrai su statusu, datomis ir šaltiniais: QGIS, ArcGIS, interneto žemėlapiams',
    },
    topojson: {
      name: 'TopoJSON',
      use: 'Tas pats, bendros ribos saugomos vieną kartą: D3, Mapshaper',
    },
    kml: { name: 'KML', use: 'Kontūrai su laiku: Google Earth' },
    'linked-places': {
      name: 'Linked Places',
      use: 'Vietos su pavadinimais, rūšimis ir laikotarpiais, JSON-LD: vietovardžių žinynams',
    },
    periods: { name: 'Laikotarpių CSV', use: 'Eilutė kiekvienam laikotarpiui: Excel, R, pandas' },
    events: { name: 'Įvykių CSV', use: 'Eilutė kiekvienam įvykiui: Excel, R, pandas' },
    sources: {
      name: 'Šaltinių CSL-JSON',
      use: 'Bibliografija: Zotero ir kitoms šaltinių tvarkyklėms',
    },
  },
}
