import { capital } from '../capital'
import type { Words } from '../en'
import { dative } from './cases'
import { count } from './count'

const events = (number: number) => `${number} ${number === 1 ? 'Ereignis' : 'Ereignisse'}`

export const panel: Words['panel'] = {
  name: 'Lesebereich',
  recordsInEnglish: 'Die Texte der Einträge sind auf Englisch.',
  height: {
    low: 'Höhe des Lesebereichs: niedrig. Pfeiltasten ändern sie.',
    half: 'Höhe des Lesebereichs: halb. Pfeiltasten ändern sie.',
    full: 'Höhe des Lesebereichs: voll. Pfeiltasten ändern sie.',
  },
  list: {
    name: 'Aktive Gebiete',
    none: (when) => `${capital(when)} keine. Mit einem anderen Jahr ändert sich die Karte.`,
    count: (number, when) =>
      `${number} ${when}. Eines auf der Karte oder hier auswählen, um zu lesen, was geschah.`,
    countCompared: (number, when, other) =>
      `${number} ${when}, verglichen mit ${dative(other)}. Eines auf der Karte oder hier auswählen, um zu lesen, was geschah.`,
    onlyAtOther: (then, now) => `${capital(then)} aktiv, nicht ${now}`,
  },
  territory: {
    boundary: (precision) => `Grenze ${precision}`,
    today: 'heute',
    ownState: (when) => `${capital(when)}: beim eigenen Staat`,
    ownStateDetail: 'Der Atlas kennt hier zu dieser Zeit keine sowjetische oder andere fremde Herrschaft.',
    statusFrom: (status, from) => `${status} ab ${from}`,
    until: (until) => `bis ${until}`,
    daysInAll: (days) => `insgesamt ${days} ${days === 1 ? 'Tag' : 'Tage'}`,
    yearsInAll: (years) => `insgesamt ${years} ${years === 1 ? 'Jahr' : 'Jahre'}`,
    parts: (when, parts) => `${capital(when)}: ${parts}`,
    compared: (date, statuses) => `Verglichen mit ${dative(date)}: ${statuses}.`,
    comparedNothing: (date) =>
      `Verglichen mit ${dative(date)}: zu keinem der beiden Zeitpunkte sowjetische Präsenz.`,
    periods: 'Zeiträume',
  },
  region: {
    summary: (territories, area) => `${count.territories(territories)} · ${area}`,
    summaryWithEvents: (territories, area, number) =>
      `${count.territories(territories)} · ${area} · ${events(number)}`,
    whatHeld: (when) => `Was ${when} galt`,
    territory: 'Gebiet',
    status: 'Status',
    area: 'km²',
    noPeriod: 'Kein Zeitraum',
    theirPeriods: 'Ihre Zeiträume',
  },
  events: {
    prologue: 'Vorgeschichte',
    whatHappened: 'Was geschah',
    label: 'Ereignisse',
    here: (number, place) => `${events(number)}: ${place}`,
    all: (number) => (number === 1 ? 'Das eine Ereignis' : `Alle ${events(number)}`),
    allKinds: (number) => `Alle Arten (${number})`,
    kind: (kind, number) => `${kind} (${number})`,
    shown: (shown, all) => `${shown} von ${all} gezeigt`,
    showPlace: (place) => `${place} auf der Karte zeigen`,
  },
  names: {
    title: 'Wie das Gebiet heißt',
    note: 'Die Überschrift ist der übliche deutsche Name; Orte auf der Karte tragen den Namen ihrer Zeit. Kein Name ist ein Anspruch, und ein Status sagt, was galt, nicht mit welchem Recht.',
    statuses: 'Was die Status bedeuten',
  },
  recognition: { title: 'Anerkennung und Widerspruch' },
  sources: {
    title: 'Quellen',
    note: (number) => `Quelle ${number}`,
    disagree: 'Die Quellen widersprechen einander',
  },
  cite: {
    copy: 'Zitat kopieren',
    copied: 'Zitat kopiert',
    byHand: 'Der Browser erlaubt kein Kopieren; das Zitat lautet:',
  },
  languages: {
    rue: 'Russinisch',
    sms: 'Skoltsamisch',
    se: 'Nordsamisch',
    prs: 'Dari',
    hsb: 'Obersorbisch',
    tyv: 'Tuwinisch',
    ckb: 'Zentralkurdisch',
    'zh-Hant': 'Chinesisch (traditionell)',
    'zh-Latn': 'Chinesisch in lateinischer Schrift',
    'ko-Latn': 'Koreanisch in lateinischer Schrift',
  },
}
