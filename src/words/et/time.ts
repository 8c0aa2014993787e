import type { Words } from '../en'
import { on, since } from './cases'

export const time: Words['time'] = {
  name: 'Aeg',
  step: 'Liuguri samm',
  year: 'Aasta',
  day: 'Päev',
  typed: 'Aeg: aasta või päev vahemikus 1938–1994',
  wrong: 'Sisesta aasta või päev vahemikus 1938–1994: 1940, 1940-06-17 või 17. juuni 1940.',
  previousChange: 'Eelmine muutus',
  nextChange: 'Järgmine muutus',
  previousYear: 'Eelmine aasta',
  nextYear: 'Järgmine aasta',
  previousDay: 'Eelmine päev',
  nextDay: 'Järgmine päev',
  play: 'Esita',
  pause: 'Peata',
  playOptions: 'Esituse valikud',
  playThrough: 'Esita läbi',
  playBy: { years: 'Iga aasta', changes: 'Ainult muutused, päeva täpsusega' },
  speed: 'Kiirus',
  speeds: { slow: 'Aeglane', normal: 'Tavaline', fast: 'Kiire' },
  notLoaded: 'Ei laadinud: proovi uuesti',
  shown: 'Näidatav aeg',
  less: 'Näita lühemat aega',
  lessToMonth: 'Näita lühemat aega, kuni ühe kuuni',
  more: 'Näita pikemat aega',
  moreToAll: 'Näita pikemat aega, kuni kõigi aastateni',
  standsOn: (date, active) => `${date}, ${active} ${active === 1 ? 'aktiivne ala' : 'aktiivset ala'}`,
  eventSteps: 'Sündmuselt sündmusele',
  previousEvent: 'Eelmine sündmus',
  nextEvent: 'Järgmine sündmus',
  noEvent: 'puudub',

  moved: (date, active, difference) =>
    `${date}: ${active} ${active === 1 ? 'aktiivne' : 'aktiivset'}; ${difference}.`,
  nothingMoved: 'midagi ei muutunud',
  added: (names) => `lisandunud: ${names}`,
  ended: (names) => `lõppenud: ${names}`,
  now: (names, status) => `${names}: nüüd ${status}`,
  names: (named, more) => (more > 0 ? `${named.join(', ')} ja veel ${more}` : named.join(', ')),

  addedCount: (count) => `${count} lisandunud`,
  changedCount: (count) => `${count} muutunud staatusega`,
  endedCount: (count) => `${count} lõppenud`,
  nothingChanges: 'midagi ei muutu',
  turn: (status, date) => `${status} ${since(date)}`,
  endedOn: (date) => `lõppes ${on(date)}`,
  turnsOf: (land, turns) => `${land}: ${turns}`,
  andMore: (count) => `ja veel ${count}`,
  yearBrings: (year, counts, lands, more) => {
    const named = more > 0 ? [...lands, `ja veel ${more}`] : lands
    return named.length > 0 ? `${year}: ${counts}. ${named.join('; ')}.` : `${year}: ${counts}.`
  },

  firstOfMonth: (month) => `1. ${month}`,
  period: (label, dates) => `${label} ${dates}`,
}
