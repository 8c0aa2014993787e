import type { Words } from '../en'
import { between, named } from './cases'
import { count } from './count'

const { territories } = count

const total = (words: string) => (number: number, area: string, isFirst: boolean) =>
  `${isFirst ? territories(number) : number} ${words} (${area})`

export const compare: Words['compare'] = {
  button: 'Palyginti',
  name: 'Palyginimas',
  comparedWith: 'Palyginti su',
  typed: 'Palyginti su: metai arba diena nuo 1938 iki 1994 m.',
  useThisDate: 'Imti šią datą',
  compareWith: (date) => `Palyginti su ${named(date)}`,
  swap: 'Sukeisti',
  swapDates: 'Slankiklis pereina prie kitos datos, ir atvirkščiai',
  wayOfLooking: 'Rodinys',
  looks: { difference: 'Skirtumas', swipe: 'Perbraukti', 'side-by-side': 'Greta' },
  close: 'Baigti palyginimą',
  mapOf: (date) => `${named(date)} žemėlapis`,
  swipe: 'Perbraukti',
  swiped: (left, percent, rest) =>
    `${named(left)} kairėje žemėlapio dalyje (${percent} %), ${named(rest)} likusioje`,

  changes: {
    gained: { label: 'Prisideda', meaning: 'sovietų buvimas tik vėlesne data' },
    lost: { label: 'Atkrinta', meaning: 'sovietų buvimas tik ankstesne data' },
    changed: { label: 'Keičia statusą', meaning: 'kiekviena data vis kitas sovietinis statusas' },
    unchanged: { label: 'Nesikeičia', meaning: 'abiem datomis tas pats statusas' },
  },
  statuses: {
    annexed: 'aneksuota',
    occupied: 'okupuota',
    'puppet-state': 'marionetinė valstybė',
    leased: 'išnuomota bazė',
    garrisoned: 'dislokuotos įgulos',
    contested: 'kovų zona',
    'other-power': 'kitos valstybės valdžioje',
  },
  noPresence: 'sovietų buvimo nėra',
  fromTo: (before, after) => `${before} → ${after}`,
  atBothDates: (status) => `abiem datomis ${status}`,
  pairs: 'Iš kurio statuso į kurį',
  pairTotal: (number, area) => `${territories(number)}, ${area}`,

  title: (date, other) => `${named(date)}, palyginti su ${named(other)}`,
  betweenAsTitle: (earlier, later) => `Pokyčiai ${between(earlier, later)}`,
  betweenInSentence: (earlier, later) => `pokyčiai ${between(earlier, later)}`,
  summary: (earlier, later, totals) => `Pokyčiai ${between(earlier, later)}: ${totals}.`,
  oneDate: (date) => `Abu kartus pasirinkta ${named(date)}: norėdami matyti pokyčius, pasirinkite kitą datą.`,
  totals: {
    gained: total('prisideda'),
    lost: total('atkrinta'),
    changed: total('keičia statusą'),
    unchanged: total('nesikeičia'),
  },
  nothing: 'nė viena iš datų nėra aneksuotų, okupuotų teritorijų ar teritorijų su dislokuotomis įgulomis',
  nothingChanged: (unchanged) => `niekas nepasikeitė; ${unchanged}`,
  yearsCount: 'Metai skaičiuojami pagal paskutinį jais galiojusį statusą.',
  endOfSovietUnion:
    'Sovietų Sąjunga nustojo egzistuoti 1991 m. gruodžio 26 d.: žemės, kurias pasiliko jos įpėdinės, pavyzdžiui, Kaliningradas, nuo tada laikomos atkritusiomis.',
}
