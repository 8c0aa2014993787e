import type { Words } from '../en'
import { to } from './cases'
import { count } from './count'

const { territories } = count

const total = (words: string) => (number: number, area: string, isFirst: boolean) =>
  `${isFirst ? territories(number) : number} ${words} (${area})`

export const compare: Words['compare'] = {
  button: 'Vertaa',
  name: 'Vertailu',
  comparedWith: 'Verrataan aikaan',
  typed: 'Mihin verrataan: vuosi tai päivä väliltä 1938–1994',
  useThisDate: 'Käytä tätä aikaa',
  compareWith: (date) => `Vertaa ${to(date)}`,
  swap: 'Vaihda',
  swapDates: 'Liukusäädin siirtyy toiseen aikaan ja päinvastoin',
  wayOfLooking: 'Näkymä',
  looks: { difference: 'Ero', swipe: 'Pyyhkäisy', 'side-by-side': 'Rinnakkain' },
  close: 'Lopeta vertailu',
  mapOf: (date) => (/^\d{4}$/.test(date) ? `Vuoden ${date} kartta` : `Kartta ${date}`),
  swipe: 'Pyyhkäisy',
  swiped: (left, percent, rest) => `${left} kartan vasemmassa osassa (${percent} %), ${rest} muualla`,

  changes: {
    gained: { label: 'Tullut mukaan', meaning: 'Neuvostoliitto läsnä vain myöhempänä aikana' },
    lost: { label: 'Jäänyt pois', meaning: 'Neuvostoliitto läsnä vain aiempana aikana' },
    changed: { label: 'Asema vaihtunut', meaning: 'kumpanakin aikana eri asema Neuvostoliiton alla' },
    unchanged: { label: 'Ennallaan', meaning: 'molempina aikoina sama asema' },
  },
  statuses: {
    annexed: 'anneksoitu',
    occupied: 'miehitetty',
    'puppet-state': 'nukkevaltio',
    leased: 'vuokrattu tukikohta',
    garrisoned: 'joukkoja sijoitettuna',
    contested: 'taistelualue',
    'other-power': 'muun vallan hallussa',
  },
  noPresence: 'Neuvostoliitto ei läsnä',
  fromTo: (before, after) => `${before} → ${after}`,
  atBothDates: (status) => `molempina aikoina ${status}`,
  pairs: 'Mistä asemasta mihin',
  pairTotal: (number, area) => `${territories(number)}, ${area}`,

  title: (date, other) => `${date} verrattuna ${to(other)}`,
  betweenAsTitle: (earlier, later) => `Muutokset aikavälillä ${earlier} – ${later}`,
  betweenInSentence: (earlier, later) => `muutokset aikavälillä ${earlier} – ${later}`,
  summary: (earlier, later, totals) => `Aikavälillä ${earlier} – ${later}: ${totals}.`,
  oneDate: (date) => `Molemmat ajat ovat samat (${date}): valitse toinen, niin näet muutokset.`,
  totals: {
    gained: total('tullut mukaan'),
    lost: total('jäänyt pois'),
    changed: total('vaihtanut asemaa'),
    unchanged: total('ennallaan'),
  },
  nothing: 'kumpanakaan aikana ei alueita anneksoituna, miehitettynä tai joukkoja sijoitettuna',
  nothingChanged: (unchanged) => `mikään ei ole muuttunut; ${unchanged}`,
  yearsCount: 'Vuosi lasketaan sen viimeisen voimassa olleen aseman mukaan.',
  endOfSovietUnion:
    'Neuvostoliitto lakkasi olemasta 26. joulukuuta 1991: maa, jonka sen seuraajavaltiot pitivät, kuten Kaliningrad, lasketaan siitä lähtien pois jääneeksi.',
}
