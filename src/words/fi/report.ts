import type { Words } from '../en'
import { count } from './count'

const { territories } = count
const all = (number: number, held: string) => (number === 1 ? held : `kaikki ${held}`)

export const report: Words['report'] = {
  wholeMap: 'Neuvostoliiton anneksiot, miehitykset ja tukikohdat',
  title: (name, date) => `${name}, ${date}`,

  inForce: (when, shown) => `Neuvostoliiton anneksiot, miehitykset ja tukikohdat ${when}: ${shown}`,
  none: 'ei yhtään',
  noneHere: (everywhere) => `${territories(everywhere)}, ei yhtään tällä kartalla`,
  territories,
  someHere: (everywhere, here) => `${territories(everywhere)}, tällä kartalla ${here}`,
  allOf: all,
  allOfAtLast: (number, held) => `${all(number, held)}, vuoden viimeisen aseman mukaan`,
  ofThese: (counts) => `näistä ${counts}`,
  ofTheseAtLast: (counts) => `näistä vuoden viimeisen aseman mukaan ${counts}`,
  partly: (number) => `${number} niistä vain osan vuotta`,
  allPartly: 'vain osan vuotta',
  pale: (counts) => `vaaleana: ${counts}`,
  counted: (number, held) => `${number} ${held}`,
  held: {
    annexed: 'anneksoitu',
    occupied: 'miehitetty',
    'puppet-state': 'nukkevaltion vallassa',
    leased: 'vuokrattu tukikohdaksi',
    garrisoned: 'joukkoja sijoitettuna',
    contested: 'taistelualueena',
    'other-power': 'muun vallan hallussa',
  },

  changed: (earlier, later, totals) => `Muutokset aikavälillä ${earlier} – ${later}: ${totals}`,
  changedHere: (earlier, later, totals) =>
    `Muutokset tällä kartalla aikavälillä ${earlier} – ${later}: ${totals}`,
  selected: (name, held) => `${name}: ${held}.`,

  alt: (shown) => `Kartta: ${shown}.`,
  shown: (names) => `Näkyvissä: ${names}.`,
  largest: (names) => `Suurimmat: ${names}.`,
  edition: (version, day) => `versio ${version}, tiedot ${day}`,
  credit: (edition) => `Neuvostomiehitysten atlas 1939–1994, ${edition}, CC BY 4.0.`,

  withParts: (name, parts) => `${name} (${parts})`,
  ofStatus: (label, names, area) => `${label}: ${names.join('; ')}. Yhteensä ${area}.`,
  ofChange: (label, names) => `${label}: ${names.join('; ')}.`,

  styles: {
    chicago: 'Chicago (18. laitos, viitteet ja lähdeluettelo)',
    apa: 'APA (7. laitos)',
    mla: 'MLA (9. laitos)',
    harvard: 'Harvard (Cite Them Right)',
    iso690: 'ISO 690',
    plain: 'Pelkkä teksti',
  },
  citationFormats: { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
  dataFormats: {
    geojson: {
      name: 'GeoJSON',
      use: 'Muodot asemineen, aikoineen ja lähteineen: QGIS, ArcGIS, verkkokartat',
    },
    topojson: {
      name: 'TopoJSON',
      use: 'Sama, yhteiset rajat tallennettu kerran: D3, Mapshaper',
    },
    kml: { name: 'KML', use: 'Muodot aikoineen: Google Earth' },
    'linked-places': {
      name: 'Linked Places',
      use: 'Paikat nimineen, lajeineen ja aikaväleineen, JSON-LD: paikannimihakemistot',
    },
    periods: { name: 'Jaksojen CSV', use: 'Rivi jaksoa kohti: Excel, R, pandas' },
    events: { name: 'Tapahtumien CSV', use: 'Rivi tapahtumaa kohti: Excel, R, pandas' },
    sources: {
      name: 'Lähteiden CSL-JSON',
      use: 'Lähdeluettelo: Zotero ja muut viitteidenhallintaohjelmat',
    },
  },
}
