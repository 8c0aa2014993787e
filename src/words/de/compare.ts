import type { Words } from '../en'
import { dative, of } from './cases'

const territories = (count: number) => `${count} ${count === 1 ? 'Gebiet' : 'Gebiete'}`

const total = (words: string) => (count: number, area: string, isFirst: boolean) =>
  `${isFirst ? territories(count) : count} ${words} (${area})`

export const compare: Words['compare'] = {
  button: 'Vergleichen',
  name: 'Vergleich',
  comparedWith: 'Verglichen mit',
  typed: 'Verglichen mit: ein Jahr oder ein Tag von 1938 bis 1994',
  useThisDate: 'Dieses Datum',
  compareWith: (date) => `Mit ${dative(date)} vergleichen`,
  swap: 'Tauschen',
  swapDates: 'Der Regler nimmt das andere Datum an und umgekehrt',
  wayOfLooking: 'Art der Ansicht',
  looks: { difference: 'Unterschied', swipe: 'Schieber', 'side-by-side': 'Nebeneinander' },
  close: 'Vergleich beenden',
  mapOf: (date) => `Karte ${of(date)}`,
  swipe: 'Schieber',
  swiped: (left, percent, rest) => `${left} auf den linken ${percent} % der Karte, ${rest} auf dem Rest`,

  changes: {
    gained: { label: 'Hinzugekommen', meaning: 'nur zum späteren Zeitpunkt unter sowjetischer Präsenz' },
    lost: { label: 'Weggefallen', meaning: 'nur zum früheren Zeitpunkt unter sowjetischer Präsenz' },
    changed: {
      label: 'Status geändert',
      meaning: 'zu jedem der Zeitpunkte unter einem anderen sowjetischen Status',
    },
    unchanged: { label: 'Unverändert', meaning: 'zu beiden Zeitpunkten derselbe Status' },
  },
  statuses: {
    annexed: 'annektiert',
    occupied: 'besetzt',
    'puppet-state': 'Marionettenstaat',
    leased: 'gepachteter Stützpunkt',
    garrisoned: 'Truppen stationiert',
    contested: 'umkämpft',
    'other-power': 'von einer anderen Macht gehalten',
  },
  noPresence: 'keine sowjetische Präsenz',
  fromTo: (before, after) => `${before} → ${after}`,
  atBothDates: (status) => `zu beiden Zeitpunkten ${status}`,
  pairs: 'Von welchem Status zu welchem',
  pairTotal: (count, area) => `${territories(count)}, ${area}`,

  title: (date, other) => `${date} im Vergleich mit ${dative(other)}`,
  betweenAsTitle: (earlier, later) => `Veränderungen zwischen ${dative(earlier)} und ${dative(later)}`,
  betweenInSentence: (earlier, later) => `Veränderungen zwischen ${dative(earlier)} und ${dative(later)}`,
  summary: (earlier, later, totals) => `Zwischen ${dative(earlier)} und ${dative(later)}: ${totals}.`,
  oneDate: (date) =>
    `Beide Male ${date}: einen anderen Zeitpunkt wählen, um zu sehen, was sich geändert hat.`,
  totals: {
    gained: total('hinzugekommen'),
    lost: total('weggefallen'),
    changed: total('mit geändertem Status'),
    unchanged: total('unverändert'),
  },
  nothing: 'zu keinem der Zeitpunkte ein Gebiet annektiert, besetzt oder mit stationierten Truppen',
  nothingChanged: (unchanged) => `nichts hat sich geändert; ${unchanged}`,
  yearsCount: 'Ein Jahr zählt mit dem letzten Status, der darin galt.',
  endOfSovietUnion:
    'Die Sowjetunion endete am 26. Dezember 1991: Land, das ihre Nachfolgestaaten behielten, etwa Kaliningrad, zählt von da an als weggefallen.',
}
