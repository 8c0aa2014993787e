import type { Words } from '../en'
import { count } from './count'

export const map: Words['map'] = {
  name: 'Karte',
  canvas: 'Kartenansicht: Pfeiltasten verschieben sie, Plus und Minus zoomen',
  otherCanvas: 'Ansicht der anderen Karte: Pfeiltasten verschieben sie, Plus und Minus zoomen',
  eventPlaces: 'Orte der Ereignisse',
  event: (place, title) => `${place}: ${title}`,
  events: (place, events) => `${place}: ${events} ${events === 1 ? 'Ereignis' : 'Ereignisse'}`,
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  credit: 'Natural Earth · GSHHG · eigene Linien',
  changed: (change, statuses) => `${change}: ${statuses}`,
  trouble: {
    'no-program':
      'Das Programm der Karte konnte nicht geladen werden. Für die Karte bitte die Seite neu laden; Liste, Lesebereich und Jahr funktionieren weiterhin.',
    'no-webgl':
      'Dieser Browser hat kein WebGL 2: Die Karte wird einfacher gezeichnet und bewegt sich weniger flüssig.',
    lost: 'Die Grafikkarte hat die Karte verworfen. Bis sie zurückkehrt, wird die Karte einfacher gezeichnet.',
  },
  plate: {
    name: 'Datum und Legende',
    comparedWith: (date) => `verglichen mit: ${date}`,
    leaveScene: 'Diese Ansicht verlassen',
    inForce: {
      annexed: 'annektiert',
      occupied: 'besetzt',
      'puppet-state': 'unter einem Marionettenstaat',
      leased: 'gepachtet',
      garrisoned: 'mit stationierten Truppen',
    },
    held: (territories, statuses) => `${count.territories(territories)} ${statuses}`,
    heldPartly: (territories, statuses, partly) =>
      `${count.territories(territories)} ${statuses}; davon ${partly} nur einen Teil des Jahres`,
    allHeldPartly: (territories, statuses) =>
      `${count.territories(territories)} ${statuses}, nur einen Teil des Jahres`,
    noneHeld: 'Kein Gebiet in sowjetischer Hand',
    noneHeldBefore: 'Die Karte davor: kein Gebiet in sowjetischer Hand',
  },
  legend: {
    name: 'Legende',
    partly: 'Gestreift: nur ein Teil des Jahres',
    small: 'In diesem Maßstab zu klein',
    fuzzy: 'Grenze nur ungefähr bekannt',
    borders: 'Grenzen vom 1. Januar 1938',
    sovietUnion: 'Sowjetunion am 1. Januar 1939',
  },
}
