import type { Words } from '../en'
import { agreeing } from './agreeing'
import { between, genitive } from './cases'
import { count } from './count'

const { territories } = count

const all = (number: number, held: string) => (number === 1 ? held : `wszystkie ${held}`)

export const report: Words['report'] = {
  wholeMap: 'Radzieckie aneksje, okupacje i bazy',
  title: (name, date) => `${name}, ${date}`,

  inForce: (when, shown) => `Radzieckie aneksje, okupacje i bazy ${when}: ${shown}`,
  none: 'brak',
  noneHere: (everywhere) => `${territories(everywhere)}, z nich żadne na tej mapie`,
  territories,
  someHere: (everywhere, here) => `${territories(everywhere)}, ${here} na tej mapie`,
  allOf: all,
  allOfAtLast: (number, held) => `${all(number, held)}, według ostatniego statusu w roku`,
  ofThese: (counts) => `w tym ${counts}`,
  ofTheseAtLast: (counts) => `w tym, według ostatniego statusu w roku, ${counts}`,
  partly: (number) => `z nich ${number} tylko przez część roku`,
  allPartly: 'tylko przez część roku',
  pale: (counts) => `bladym kolorem: ${counts}`,
  counted: (number, held) => `${number} ${agreeing(number, held)}`,
  held: {
    annexed: 'anektowane',
    occupied: 'okupowane',
    'puppet-state': 'pod władzą państwa marionetkowego',
    leased: 'dzierżawione pod bazę',
    garrisoned: 'ze stacjonującymi wojskami',
    contested: 'objęte walkami',
    'other-power': 'pod władzą innego państwa',
  },

  changed: (earlier, later, totals) => `Zmiany ${between(earlier, later)}: ${totals}`,
  changedHere: (earlier, later, totals) => `Zmiany na tej mapie ${between(earlier, later)}: ${totals}`,
  selected: (name, held) => `${name}: ${held}.`,

  alt: (shown) => `Mapa. ${shown}.`,
  shown: (names) => `Pokazano: ${names}.`,
  largest: (names) => `Największe: ${names}.`,
  edition: (version, day) => `wersja ${version}, dane z ${genitive(day)}`,
  credit: (edition) => `Atlas okupacji radzieckich 1939–1994, ${edition}, CC BY 4.0.`,

  withParts: (name, parts) => `${name} (${parts})`,
  ofStatus: (label, names, area) => `${label}: ${names.join('; ')}. Razem ${area}.`,
  ofChange: (label, names) => `${label}: ${names.join('; ')}.`,

  styles: {
    chicago: 'Chicago (wyd. 18, przypisy i bibliografia)',
    apa: 'APA (wyd. 7)',
    mla: 'MLA (wyd. 9)',
    harvard: 'Harvard (Cite Them Right)',
    iso690: 'ISO 690',
    plain: 'Prosty',
  },
  citationFormats: { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
  dataFormats: {
    geojson: {
      name: 'GeoJSON',
      use: 'Kształty ze statusem, datami i źródłami, do QGIS, ArcGIS i map internetowych',
    },
    topojson: {
      name: 'TopoJSON',
      use: 'To samo, wspólne granice zapisane raz, do D3 i Mapshapera',
    },
    kml: { name: 'KML', use: 'Kształty z ich czasem, do Google Earth' },
    'linked-places': {
      name: 'Linked Places',
      use: 'Miejsca z nazwami, rodzajami i zakresami czasu jako JSON-LD, do indeksów nazw miejsc',
    },
    periods: { name: 'CSV okresów', use: 'Jeden wiersz na okres, do Excela, R i pandas' },
    events: { name: 'CSV wydarzeń', use: 'Jeden wiersz na wydarzenie, do Excela, R i pandas' },
    sources: {
      name: 'CSL-JSON źródeł',
      use: 'Bibliografia, do Zotero i innych menedżerów bibliografii',
    },
  },
}
