import type { Words } from '../en'
import { genitive } from './cases'
import { count } from './count'

const { territories } = count

export const report: Words['report'] = {
  wholeMap: 'Nõukogude annekteerimised, okupatsioonid ja baasid',
  title: (name, date) => `${name}, ${date}`,
  inForce: (when, shown) => `Nõukogude annekteerimised, okupatsioonid ja baasid ${when}: ${shown}`,
  none: 'puuduvad',
  noneHere: (everywhere) => `${territories(everywhere)}, millest ühtki sellel kaardil ei ole`,
  territories,
  someHere: (everywhere, here) => `${territories(everywhere)}, ${here} sellel kaardil`,
  allOf: (number, held) => (number === 1 ? held : `kõik ${held}`),
  allOfAtLast: (number, held) => `${number === 1 ? held : `kõik ${held}`}, aasta viimase staatuse järgi`,
  ofThese: (counts) => `neist ${counts}`,
  ofTheseAtLast: (counts) => `neist aasta viimase staatuse järgi ${counts}`,
  partly: (number) => `neist ${number} ainult osa aastast`,
  allPartly: 'ainult osa aastast',
  pale: (counts) => `kahvatult joonistatud: ${counts}`,
  counted: (number, held) => `${number} ${held}`,
  held: {
    annexed: 'annekteeritud',
    occupied: 'okupeeritud',
    'puppet-state': 'nukuriigi võimu all',
    leased: 'baasiks renditud',
    garrisoned: 'vägedega lepingu alusel',
    contested: 'lahinguala',
    'other-power': 'muu võimu valduses',
  },
  changed: (earlier, later, totals) => `Muutused ajavahemikus ${earlier} – ${later}: ${totals}`,
  changedHere: (earlier, later, totals) =>
    `Muutused sellel kaardil ajavahemikus ${earlier} – ${later}: ${totals}`,
  selected: (name, held) => `${name}: ${held}.`,
  alt: (shown) => `Kaart: ${shown}.`,
  shown: (names) => `Näha: ${names}.`,
  largest: (names) => `Suurimad: ${names}.`,
  edition: (version, day) => `versioon ${version}, andmed ${genitive(day)} seisuga`,
  credit: (edition) => `Nõukogude okupatsioonide atlas 1939–1994, ${edition}, CC BY 4.0.`,
  withParts: (name, parts) => `${name} (${parts})`,
  ofStatus: (label, names, area) => `${label}: ${names.join('; ')}. Kokku ${area}.`,
  ofChange: (label, names) => `${label}: ${names.join('; ')}.`,
  styles: {
    chicago: 'Chicago (18. väljaanne, joonealused viited)',
    apa: 'APA (7. väljaanne)',
    mla: 'MLA (9. väljaanne)',
    harvard: 'Harvard (Cite Them Right)',
    iso690: 'ISO 690',
    plain: 'Lihtne',
  },
  citationFormats: { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
  dataFormats: {
    geojson: {
      name: 'GeoJSON',
      use: 'Kujundid staatuse, aegade ja allikatega, QGISi, ArcGISi ja veebikaartide jaoks',
    },
    topojson: { name: 'TopoJSON', use: 'Sama, ühised piirid ühe korra, D3 ja Mapshaperi jaoks' },
    kml: { name: 'KML', use: 'Kujundid ajaga, Google Earthi jaoks' },
    'linked-places': {
      name: 'Linked Places',
      use: 'Kohad nimede, liikide ja ajavahemikega JSON-LD-na, kohanimeregistrite jaoks',
    },
    periods: { name: 'Perioodide CSV', use: 'Rida iga perioodi kohta, Exceli, R-i ja pandase jaoks' },
    events: { name: 'Sündmuste CSV', use: 'Rida iga sündmuse kohta, Exceli, R-i ja pandase jaoks' },
    sources: {
      name: 'Allikate CSL-JSON',
      use: 'Kirjanduse loetelu, Zotero ja teiste viitehaldurite jaoks',
    },
  },
}
