import type { Words } from '../en'
import { since, until } from './cases'
import { plural } from './count'

export const time: Words['time'] = {
  name: 'Laiks',
  step: 'Slīdņa solis',
  year: 'Gads',
  day: 'Diena',
  typed: 'Datums: gads vai diena no 1938. līdz 1994. gadam',
  wrong: 'Ievadiet gadu vai dienu no 1938. līdz 1994. gadam: 1940, 1940-06-17 vai 1940. gada 17. jūnijs.',
  previousChange: 'Iepriekšējā pārmaiņa',
  nextChange: 'Nākamā pārmaiņa',
  previousYear: 'Iepriekšējais gads',
  nextYear: 'Nākamais gads',
  previousDay: 'Iepriekšējā diena',
  nextDay: 'Nākamā diena',
  play: 'Atskaņot',
  pause: 'Apturēt',
  playOptions: 'Atskaņošanas iespējas',
  playThrough: 'Solis',
  playBy: { years: 'Katrs gads', changes: 'Tikai pārmaiņas, ar dienas precizitāti' },
  speed: 'Ātrums',
  speeds: { slow: 'Lēni', normal: 'Parasti', fast: 'Ātri' },
  notLoaded: 'Nav ielādēts: mēģināt vēlreiz',
  shown: 'Rādītais laiks',
  less: 'Rādīt īsāku laiku',
  lessToMonth: 'Rādīt īsāku laiku, līdz vienam mēnesim',
  more: 'Rādīt garāku laiku',
  moreToAll: 'Rādīt garāku laiku, līdz visiem gadiem',
  standsOn: (date, active) =>
    `${date}, ${active} ${plural(active, { one: 'aktīva teritorija', other: 'aktīvas teritorijas' })}`,
  eventSteps: 'No notikuma uz notikumu',
  previousEvent: 'Iepriekšējais notikums',
  nextEvent: 'Nākamais notikums',
  noEvent: 'nav',

  moved: (date, active, difference) =>
    `${date}: ${active} ${plural(active, { one: 'aktīva', other: 'aktīvas' })}; ${difference}.`,
  nothingMoved: 'nekas nav mainījies',
  added: (names) => `nāk klāt: ${names}`,
  ended: (names) => `atkrīt: ${names}`,
  now: (names, status) => `${names}: tagad ${status}`,
  names: (named, more) => (more > 0 ? `${named.join(', ')} un vēl ${more}` : named.join(', ')),

  addedCount: (count) => `${count} nāk klāt`,
  changedCount: (count) => `${count} maina statusu`,
  endedCount: (count) => `${count} atkrīt`,
  nothingChanges: 'nekas nemainās',
  turn: (status, date) => `${status} ${since(date)}`,
  endedOn: (date) => until(date),
  turnsOf: (land, turns) => `${land}: ${turns}`,
  andMore: (count) => `un vēl ${count}`,
  yearBrings: (year, counts, lands, more) => {
    const named = more > 0 ? [...lands, `un vēl ${more}`] : lands
    return named.length > 0 ? `${year}: ${counts}. ${named.join('; ')}.` : `${year}: ${counts}.`
  },

  firstOfMonth: (month) => `1. ${month}`,
  period: (label, dates) => `${label} ${dates}`,
}
