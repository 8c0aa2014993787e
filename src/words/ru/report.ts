import type { Words } from '../en'
import { between, genitive } from './cases'
import { count } from './count'

const { territories } = count

/** "аннексировано" → "аннексирована" behind one territory, "все аннексированы" behind more. */
function all(number: number, held: string): string {
  const agreeing = (ending: string) => held.replace(/ано(?=$|\s)/u, ending)
  return number === 1 ? agreeing('ана') : `все ${agreeing('аны')}`
}

export const report: Words['report'] = {
  wholeMap: 'Советские аннексии, оккупации и базы',
  title: (name, date) => `${name}, ${date}`,

  inForce: (when, shown) => `Советские аннексии, оккупации и базы ${when}: ${shown}`,
  none: 'нет',
  noneHere: (everywhere) => `${territories(everywhere)}, на этой карте ни одной`,
  territories,
  someHere: (everywhere, here) => `${territories(everywhere)}, на этой карте ${here}`,
  allOf: all,
  allOfAtLast: (number, held) => `${all(number, held)}, по последнему статусу года`,
  ofThese: (counts) => `из них ${counts}`,
  ofTheseAtLast: (counts) => `из них, по последнему статусу года, ${counts}`,
  partly: (number) => `из них ${number} — только часть года`,
  allPartly: 'лишь часть года',
  pale: (counts) => `бледным цветом: ${counts}`,
  /** The status comes first, so that it need not agree with the number. */
  counted: (number, held) => `${held} ${number}`,
  held: {
    annexed: 'аннексировано',
    occupied: 'оккупировано',
    'puppet-state': 'под властью марионеточного государства',
    leased: 'арендовано под базу',
    garrisoned: 'с размещёнными войсками',
    contested: 'в зоне боёв',
    'other-power': 'под властью другой державы',
  },

  changed: (earlier, later, totals) => `Что изменилось ${between(earlier, later)}: ${totals}`,
  changedHere: (earlier, later, totals) =>
    `Что изменилось на этой карте ${between(earlier, later)}: ${totals}`,
  selected: (name, held) => `${name}: ${held}.`,

  alt: (shown) => `Карта. ${shown}.`,
  shown: (names) => `Показаны: ${names}.`,
  largest: (names) => `Крупнейшие: ${names}.`,
  edition: (version, day) => `версия ${version}, данные от ${genitive(day)}`,
  credit: (edition) => `Атлас советских оккупаций 1939–1994, ${edition}, CC BY 4.0.`,

  withParts: (name, parts) => `${name} (${parts})`,
  ofStatus: (label, names, area) => `${label}: ${names.join('; ')}. Вместе ${area}.`,
  ofChange: (label, names) => `${label}: ${names.join('; ')}.`,

  styles: {
    chicago: 'Chicago (18-е изд., сноски и библиография)',
    apa: 'APA (7-е изд.)',
    mla: 'MLA (9-е изд.)',
    harvard: 'Harvard (Cite Them Right)',
    iso690: 'ISO 690',
    plain: 'Простой',
  },
  citationFormats: { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
  dataFormats: {
    geojson: {
      name: 'GeoJSON',
      use: 'Контуры со статусом, датами и источниками, для QGIS, ArcGIS и веб-карт',
    },
    topojson: { name: 'TopoJSON', use: 'То же, общие границы записаны один раз, для D3 и Mapshaper' },
    kml: { name: 'KML', use: 'Контуры с их временем, для Google Earth' },
    'linked-places': {
      name: 'Linked Places',
      use: 'Места с названиями, видами и сроками в JSON-LD, для географических указателей',
    },
    periods: { name: 'CSV периодов', use: 'Одна строка на период, для Excel, R и pandas' },
    events: { name: 'CSV событий', use: 'Одна строка на событие, для Excel, R и pandas' },
    sources: {
      name: 'CSL-JSON источников',
      use: 'Библиография, для Zotero и других программ для ссылок',
    },
  },
}
