import type { Words } from '../en'
import { pluralIn } from '../formats'
import { on, since } from './cases'

const plural = pluralIn('pl')

const active = (number: number) =>
  `${number} ${plural(number, { one: 'aktywne terytorium', few: 'aktywne terytoria', other: 'aktywnych terytoriów' })}`

export const time: Words['time'] = {
  name: 'Czas',
  step: 'Krok suwaka',
  year: 'Rok',
  day: 'Dzień',
  typed: 'Data: rok lub dzień od 1938 do 1994',
  wrong: 'Wpisz rok lub dzień od 1938 do 1994: 1940, 1940-06-17 lub 17 czerwca 1940.',
  previousChange: 'Poprzednia zmiana',
  nextChange: 'Następna zmiana',
  previousYear: 'Poprzedni rok',
  nextYear: 'Następny rok',
  previousDay: 'Poprzedni dzień',
  nextDay: 'Następny dzień',
  play: 'Odtwórz',
  pause: 'Wstrzymaj',
  playOptions: 'Opcje odtwarzania',
  playThrough: 'Odtwarzaj',
  playBy: { years: 'Każdy rok', changes: 'Tylko zmiany, co do dnia' },
  speed: 'Tempo',
  speeds: { slow: 'Wolne', normal: 'Zwykłe', fast: 'Szybkie' },
  notLoaded: 'Nie załadowano: ponów próbę',
  shown: 'Pokazany czas',
  less: 'Pokaż krótszy czas',
  lessToMonth: 'Pokaż krótszy czas, aż do miesiąca',
  more: 'Pokaż dłuższy czas',
  moreToAll: 'Pokaż dłuższy czas, aż do wszystkich lat',
  standsOn: (date, number) => `${date}, ${active(number)}`,
  eventSteps: 'Od wydarzenia do wydarzenia',
  previousEvent: 'Poprzednie wydarzenie',
  nextEvent: 'Następne wydarzenie',
  noEvent: 'brak',

  moved: (date, number, difference) => `${date}: ${active(number)}; ${difference}.`,
  nothingMoved: 'nic się nie zmieniło',
  added: (names) => `przybyło: ${names}`,
  ended: (names) => `ubyło: ${names}`,
  now: (names, status) => `${names}: teraz ${status}`,
  names: (named, more) => (more > 0 ? `${named.join(', ')} i jeszcze ${more}` : named.join(', ')),

  addedCount: (count) => `${plural(count, { few: 'przybyły', other: 'przybyło' })} ${count}`,
  changedCount: (count) => `${plural(count, { few: 'zmieniły', other: 'zmieniło' })} status ${count}`,
  endedCount: (count) => `${plural(count, { few: 'ubyły', other: 'ubyło' })} ${count}`,
  nothingChanges: 'nic się nie zmienia',
  turn: (status, date) => `${status} ${since(date)}`,
  endedOn: (date) => `koniec ${on(date)}`,
  turnsOf: (land, turns) => `${land}: ${turns}`,
  andMore: (count) => `i jeszcze ${count}`,
  yearBrings: (year, counts, lands, more) => {
    const named = more > 0 ? [...lands, `i jeszcze ${more}`] : lands
    return named.length > 0 ? `${year}: ${counts}. ${named.join('; ')}.` : `${year}: ${counts}.`
  },

  firstOfMonth: (month) => `1 ${month}`,
  period: (label, dates) => `${label}, ${dates}`,
}
