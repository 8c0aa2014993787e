import type { Words } from '../en'
import { named, sentence, since, until } from './cases'
import { plural } from './count'

export const time: Words['time'] = {
  name: 'Laikas',
  step: 'Slankiklio žingsnis',
  year: 'Metai',
  day: 'Diena',
  typed: 'Data: metai arba diena nuo 1938 iki 1994 m.',
  wrong: 'Įrašykite metus arba dieną nuo 1938 iki 1994 m.: 1940, 1940-06-17 arba 1940 m. birželio 17 d.',
  previousChange: 'Ankstesnis pokytis',
  nextChange: 'Kitas pokytis',
  previousYear: 'Ankstesni metai',
  nextYear: 'Kiti metai',
  previousDay: 'Ankstesnė diena',
  nextDay: 'Kita diena',
  play: 'Leisti',
  pause: 'Stabdyti',
  playOptions: 'Leidimo parinktys',
  playThrough: 'Leisti po',
  playBy: { years: 'Kiekvienus metus', changes: 'Tik pokyčius, dienos tikslumu' },
  speed: 'Greitis',
  speeds: { slow: 'Lėtai', normal: 'Įprastai', fast: 'Greitai' },
  notLoaded: 'Neįkelta: bandyti dar kartą',
  shown: 'Rodomas laikas',
  less: 'Rodyti trumpesnį laiką',
  lessToMonth: 'Rodyti trumpesnį laiką, iki mėnesio',
  more: 'Rodyti ilgesnį laiką',
  moreToAll: 'Rodyti ilgesnį laiką, iki visų metų',
  standsOn: (date, active) =>
    `${named(date)}, ${active} ${plural(active, { one: 'aktyvi teritorija', few: 'aktyvios teritorijos', other: 'aktyvių teritorijų' })}`,
  eventSteps: 'Nuo įvykio prie įvykio',
  previousEvent: 'Ankstesnis įvykis',
  nextEvent: 'Kitas įvykis',
  noEvent: 'nėra',

  moved: (date, active, difference) =>
    `${named(date)}: ${active} ${plural(active, { one: 'aktyvi', few: 'aktyvios', other: 'aktyvių' })}; ${difference}.`,
  nothingMoved: 'niekas nepasikeitė',
  added: (names) => `prisideda: ${names}`,
  ended: (names) => `atkrinta: ${names}`,
  now: (names, status) => `${names}: dabar ${status}`,
  names: (lands, more) => (more > 0 ? `${lands.join(', ')} ir dar ${more}` : lands.join(', ')),

  addedCount: (count) => `${count} prisideda`,
  changedCount: (count) => `${count} keičia statusą`,
  endedCount: (count) => `${count} atkrinta`,
  nothingChanges: 'niekas nesikeičia',
  turn: (status, date) => `${status} ${since(date)}`,
  endedOn: (date) => until(date),
  turnsOf: (land, turns) => `${land}: ${turns}`,
  andMore: (count) => `ir dar ${count}`,
  yearBrings: (year, counts, lands, more) => {
    const told = more > 0 ? [...lands, `ir dar ${more}`] : lands
    return told.length > 0 ? sentence(`${year} m.: ${counts}. ${told.join('; ')}`) : `${year} m.: ${counts}.`
  },

  /** A short month is written in figures: "07-01". */
  firstOfMonth: (month) => `${month}-01`,
  period: (label, dates) => `${label} ${dates}`,
}
