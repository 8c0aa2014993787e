import type { Words } from '../en'
import { between, genitive } from './cases'
import { count } from './count'

const { territories } = count

/** "анексовано" → "анексована" behind one territory, "усі анексовані" behind more. */
function all(number: number, held: string): string {
  const agreeing = (ending: string) => held.replace(/ано(?=$|\s)/u, ending)
  return number === 1 ? agreeing('ана') : `усі ${agreeing('ані')}`
}

export const report: Words['report'] = {
  wholeMap: 'Радянські анексії, окупації та бази',
  title: (name, date) => `${name}, ${date}`,

  inForce: (when, shown) => `Радянські анексії, окупації та бази ${when}: ${shown}`,
  none: 'немає',
  noneHere: (everywhere) => `${territories(everywhere)}, на цій карті жодної`,
  territories,
  someHere: (everywhere, here) => `${territories(everywhere)}, на цій карті ${here}`,
  allOf: all,
  allOfAtLast: (number, held) => `${all(number, held)}, за останнім статусом року`,
  ofThese: (counts) => `з них ${counts}`,
  ofTheseAtLast: (counts) => `з них, за останнім статусом року, ${counts}`,
  partly: (number) => `з них ${number} — лише частину року`,
  allPartly: 'лише частину року',
  pale: (counts) => `блідим кольором: ${counts}`,
  /** The status comes first, so that it need not agree with the number. */
  counted: (number, held) => `${held} ${number}`,
  held: {
    annexed: 'анексовано',
    occupied: 'окуповано',
    'puppet-state': 'під владою маріонеткової держави',
    leased: 'орендовано під базу',
    garrisoned: 'з розміщеними військами',
    contested: 'у зоні боїв',
    'other-power': 'під владою іншої держави',
  },

  changed: (earlier, later, totals) => `Що змінилося ${between(earlier, later)}: ${totals}`,
  changedHere: (earlier, later, totals) => `Що змінилося на цій карті ${between(earlier, later)}: ${totals}`,
  selected: (name, held) => `${name}: ${held}.`,

  alt: (shown) => `Карта. ${shown}.`,
  shown: (names) => `Показано: ${names}.`,
  largest: (names) => `Найбільші: ${names}.`,
  edition: (version, day) => `версія ${version}, дані від ${genitive(day)}`,
  credit: (edition) => `Атлас радянських окупацій 1939–1994, ${edition}, CC BY 4.0.`,

  withParts: (name, parts) => `${name} (${parts})`,
  ofStatus: (label, names, area) => `${label}: ${names.join('; ')}. Разом ${area}.`,
  ofChange: (label, names) => `${label}: ${names.join('; ')}.`,

  styles: {
    chicago: 'Chicago (18-те вид., примітки та бібліографія)',
    apa: 'APA (7-ме вид.)',
    mla: 'MLA (9-те вид.)',
    harvard: 'Harvard (Cite Them Right)',
    iso690: 'ISO 690',
    plain: 'Простий',
  },
  citationFormats: { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
  dataFormats: {
    geojson: {
      name: 'GeoJSON',
      use: 'Контури зі статусом, датами і джерелами, для QGIS, ArcGIS та вебкарт',
    },
    topojson: { name: 'TopoJSON', use: 'Те саме, спільні межі записано один раз, для D3 і Mapshaper' },
    kml: { name: 'KML', use: 'Контури з їхнім часом, для Google Earth' },
    'linked-places': {
      name: 'Linked Places',
      use: 'Місця з назвами, видами і строками в JSON-LD, для географічних покажчиків',
    },
    periods: { name: 'CSV періодів', use: 'Один рядок на період, для Excel, R і pandas' },
    events: { name: 'CSV подій', use: 'Один рядок на подію, для Excel, R і pandas' },
    sources: {
      name: 'CSL-JSON джерел',
      use: 'Бібліографія, для Zotero та інших програм для посилань',
    },
  },
}
