import type { Words } from '../en'
import { on, since } from './cases'
import { others } from './count'

export const time: Words['time'] = {
  name: 'Aika',
  step: 'Liukusäätimen askel',
  year: 'Vuosi',
  day: 'Päivä',
  typed: 'Aika: vuosi tai päivä väliltä 1938–1994',
  wrong: 'Kirjoita vuosi tai päivä väliltä 1938–1994: 1940, 1940-06-17 tai 17. kesäkuuta 1940.',
  previousChange: 'Edellinen muutos',
  nextChange: 'Seuraava muutos',
  previousYear: 'Edellinen vuosi',
  nextYear: 'Seuraava vuosi',
  previousDay: 'Edellinen päivä',
  nextDay: 'Seuraava päivä',
  play: 'Toista',
  pause: 'Pysäytä',
  playOptions: 'Toiston asetukset',
  playThrough: 'Toista',
  playBy: { years: 'Joka vuosi', changes: 'Vain muutokset, päivän tarkkuudella' },
  speed: 'Nopeus',
  speeds: { slow: 'Hidas', normal: 'Tavallinen', fast: 'Nopea' },
  notLoaded: 'Ei latautunut: yritä uudelleen',
  shown: 'Näytettävä aika',
  less: 'Näytä lyhyempi aika',
  lessToMonth: 'Näytä lyhyempi aika, kuukauteen asti',
  more: 'Näytä pidempi aika',
  moreToAll: 'Näytä pidempi aika, kaikkiin vuosiin asti',
  standsOn: (date, active) => `${date}, ${active} ${active === 1 ? 'aktiivinen alue' : 'aktiivista aluetta'}`,
  eventSteps: 'Tapahtumasta toiseen',
  previousEvent: 'Edellinen tapahtuma',
  nextEvent: 'Seuraava tapahtuma',
  noEvent: 'ei ole',

  moved: (date, active, difference) =>
    `${date}: ${active} ${active === 1 ? 'aktiivinen' : 'aktiivista'}; ${difference}.`,
  nothingMoved: 'mikään ei ole muuttunut',
  added: (names) => `tullut mukaan: ${names}`,
  ended: (names) => `jäänyt pois: ${names}`,
  now: (names, status) => `${names}: nyt ${status}`,
  names: (named, more) => (more > 0 ? `${named.join(', ')} ja ${others(more)}` : named.join(', ')),

  addedCount: (count) => `${count} tullut mukaan`,
  changedCount: (count) => `${count} vaihtanut asemaa`,
  endedCount: (count) => `${count} jäänyt pois`,
  nothingChanges: 'mikään ei muutu',
  turn: (status, date) => `${status} ${since(date)}`,
  endedOn: (date) => `päättyi ${on(date)}`,
  turnsOf: (land, turns) => `${land}: ${turns}`,
  andMore: (count) => `ja ${others(count)}`,
  yearBrings: (year, counts, lands, more) => {
    const named = more > 0 ? [...lands, `ja ${others(more)}`] : lands
    return named.length > 0 ? `${year}: ${counts}. ${named.join('; ')}.` : `${year}: ${counts}.`
  },

  firstOfMonth: (month) => `1. ${month}`,
  period: (label, dates) => `${label} ${dates}`,
}
