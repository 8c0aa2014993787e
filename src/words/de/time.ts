import type { Words } from '../en'
import { when } from './cases'

export const time: Words['time'] = {
  name: 'Zeit',
  step: 'Schritt des Reglers',
  year: 'Jahr',
  day: 'Tag',
  typed: 'Datum: ein Jahr oder ein Tag von 1938 bis 1994',
  wrong: 'Bitte ein Jahr oder einen Tag von 1938 bis 1994 eingeben: 1940, 1940-06-17 oder 17. Juni 1940.',
  previousChange: 'Vorige Änderung',
  nextChange: 'Nächste Änderung',
  previousYear: 'Voriges Jahr',
  nextYear: 'Nächstes Jahr',
  previousDay: 'Voriger Tag',
  nextDay: 'Nächster Tag',
  play: 'Abspielen',
  pause: 'Anhalten',
  playOptions: 'Einstellungen zum Abspielen',
  playThrough: 'Schrittweise',
  playBy: { years: 'Jahr für Jahr', changes: 'Nur Änderungen, auf den Tag genau' },
  speed: 'Tempo',
  speeds: { slow: 'Langsam', normal: 'Normal', fast: 'Schnell' },
  notLoaded: 'Nicht geladen: erneut versuchen',
  shown: 'Gezeigter Zeitraum',
  less: 'Kürzeren Zeitraum zeigen',
  lessToMonth: 'Kürzeren Zeitraum zeigen, bis hinab zu einem Monat',
  more: 'Längeren Zeitraum zeigen',
  moreToAll: 'Längeren Zeitraum zeigen, bis zu allen Jahren',
  standsOn: (date, active) => `${date}, ${active} ${active === 1 ? 'aktives Gebiet' : 'aktive Gebiete'}`,
  eventSteps: 'Von Ereignis zu Ereignis',
  previousEvent: 'Voriges Ereignis',
  nextEvent: 'Nächstes Ereignis',
  noEvent: 'keines',

  moved: (date, active, difference) => `${date}: ${active} aktiv; ${difference}.`,
  nothingMoved: 'nichts hat sich geändert',
  added: (names) => `hinzugekommen: ${names}`,
  ended: (names) => `beendet: ${names}`,
  now: (names, status) => `${names}: jetzt ${status}`,
  names: (named, more) => (more > 0 ? `${named.join(', ')} und ${more} weitere` : named.join(', ')),

  addedCount: (count) => `${count} hinzugekommen`,
  changedCount: (count) => `${count} mit neuem Status`,
  endedCount: (count) => `${count} beendet`,
  nothingChanges: 'nichts ändert sich',
  turn: (status, date) => `${when(date)} ${status}`,
  endedOn: (date) => `${when(date)} beendet`,
  turnsOf: (land, turns) => `${land} ${turns}`,
  andMore: (count) => `und ${count} weitere`,
  yearBrings: (year, counts, lands, more) => {
    const named = more > 0 ? [...lands, `und ${more} weitere`] : lands
    return named.length > 0 ? `${year}: ${counts}. ${named.join('; ')}.` : `${year}: ${counts}.`
  },

  firstOfMonth: (month) => `1. ${month}`,
  period: (label, dates) => `${label} ${dates}`,
}
