import { capital } from '../capital'
import type { Words } from '../en'
import { pluralIn } from '../formats'
import { between, instrumental } from './cases'
import { count } from './count'

const { territories } = count

const plural = pluralIn('pl')

/** "przybyły 42 terytoria (2 480 000 km²)", and behind another such part "ubyło 5 (92 000 km²)". */
const total = (one: string, few: string) => (number: number, area: string, isFirst: boolean) =>
  `${plural(number, { few, other: one })} ${isFirst ? territories(number) : number} (${area})`

export const compare: Words['compare'] = {
  button: 'Porównaj',
  name: 'Porównanie',
  comparedWith: 'W porównaniu z',
  typed: 'Z czym porównać: rok lub dzień od 1938 do 1994',
  useThisDate: 'Ta data',
  compareWith: (date) => `Porównaj z ${instrumental(date)}`,
  swap: 'Zamień',
  swapDates: 'Suwak przejmuje drugą datę i na odwrót',
  wayOfLooking: 'Sposób oglądania',
  looks: { difference: 'Różnica', swipe: 'Kurtyna', 'side-by-side': 'Obok siebie' },
  close: 'Zakończ porównanie',
  mapOf: (date) => `Mapa: ${date}`,
  swipe: 'Kurtyna',
  swiped: (left, percent, rest) => `${left} na ${percent} % mapy od lewej, ${rest} na reszcie`,

  changes: {
    gained: { label: 'Przybyło', meaning: 'obecność radziecka tylko w późniejszym momencie' },
    lost: { label: 'Ubyło', meaning: 'obecność radziecka tylko we wcześniejszym momencie' },
    changed: { label: 'Zmiana statusu', meaning: 'w każdym z momentów inny radziecki status' },
    unchanged: { label: 'Bez zmian', meaning: 'w obu momentach ten sam status' },
  },
  statuses: {
    annexed: 'aneksja',
    occupied: 'okupacja',
    'puppet-state': 'państwo marionetkowe',
    leased: 'dzierżawiona baza',
    garrisoned: 'stacjonowanie wojsk',
    contested: 'teren walk',
    'other-power': 'władza innego państwa',
  },
  noPresence: 'brak obecności radzieckiej',
  fromTo: (before, after) => `${before} → ${after}`,
  atBothDates: (status) => `w obu momentach ${status}`,
  pairs: 'Z jakiego statusu na jaki',
  pairTotal: (number, area) => `${territories(number)}, ${area}`,

  title: (date, other) => `${date} w porównaniu z ${instrumental(other)}`,
  betweenAsTitle: (earlier, later) => `Zmiany ${between(earlier, later)}`,
  betweenInSentence: (earlier, later) => `zmiany ${between(earlier, later)}`,
  summary: (earlier, later, totals) => `${capital(between(earlier, later))}: ${totals}.`,
  oneDate: (date) => `Obie daty to ${date}: wybierz inną, aby zobaczyć, co się zmieniło.`,
  totals: {
    gained: total('przybyło', 'przybyły'),
    lost: total('ubyło', 'ubyły'),
    changed: total('zmieniło status', 'zmieniły status'),
    unchanged: total('bez zmian', 'bez zmian'),
  },
  nothing: 'w żadnym z momentów nie ma terytoriów anektowanych, okupowanych ani ze stacjonującymi wojskami',
  nothingChanged: (unchanged) => `nic się nie zmieniło; ${unchanged}`,
  yearsCount: 'Rok liczy się według ostatniego obowiązującego w nim statusu.',
  endOfSovietUnion:
    'Związek Radziecki przestał istnieć 26 grudnia 1991: ziemie zatrzymane przez jego następców, na przykład Kaliningrad, liczą się od tego dnia do ubytków.',
}
