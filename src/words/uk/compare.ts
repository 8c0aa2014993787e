import { capital } from '../capital'
import type { Words } from '../en'
import { pluralIn } from '../formats'
import { asOf, between, compared } from './cases'
import { count } from './count'

const { territories } = count
const plural = pluralIn('uk')

/** "додалося 42 території (2 480 000 км²)", and behind another such part "відпало 3 (92 000 км²)". */
const total = (one: string, other: string) => (number: number, area: string, isFirst: boolean) =>
  `${plural(number, { one, other })} ${isFirst ? territories(number) : number} (${area})`

export const compare: Words['compare'] = {
  button: 'Порівняти',
  name: 'Порівняння',
  comparedWith: 'Порівняно з',
  typed: 'З чим порівняти: рік або день від 1938 до 1994',
  useThisDate: 'Ця дата',
  compareWith: (date) => `Порівняти ${compared(date)}`,
  swap: 'Поміняти',
  swapDates: 'Повзунок переходить на іншу дату, і навпаки',
  wayOfLooking: 'Спосіб перегляду',
  looks: { difference: 'Різниця', swipe: 'Шторка', 'side-by-side': 'Поруч' },
  close: 'Закінчити порівняння',
  mapOf: (date) => `Карта ${asOf(date)}`,
  swipe: 'Шторка',
  swiped: (left, percent, rest) => `${left} на ${percent} % карти зліва, ${rest} на решті`,

  changes: {
    gained: { label: 'Додалося', meaning: 'радянська присутність лише на пізнішу дату' },
    lost: { label: 'Відпало', meaning: 'радянська присутність лише на ранішу дату' },
    changed: { label: 'Статус змінився', meaning: 'на кожну з дат інший радянський статус' },
    unchanged: { label: 'Без змін', meaning: 'на обидві дати той самий статус' },
  },
  statuses: {
    annexed: 'анексовано',
    occupied: 'окуповано',
    'puppet-state': 'маріонеткова держава',
    leased: 'орендована база',
    garrisoned: 'розміщено війська',
    contested: 'зона боїв',
    'other-power': 'під владою іншої держави',
  },
  noPresence: 'немає радянської присутності',
  fromTo: (before, after) => `${before} → ${after}`,
  atBothDates: (status) => `на обидві дати ${status}`,
  pairs: 'З якого статусу в який',
  pairTotal: (number, area) => `${territories(number)}, ${area}`,

  title: (date, other) => `${date} порівняно ${compared(other)}`,
  betweenAsTitle: (earlier, later) => `Що змінилося ${between(earlier, later)}`,
  betweenInSentence: (earlier, later) => `що змінилося ${between(earlier, later)}`,
  summary: (earlier, later, totals) => `${capital(between(earlier, later))}: ${totals}.`,
  oneDate: (date) => `Обидві дати — ${date}: виберіть іншу, щоб побачити зміни.`,
  totals: {
    gained: total('додалася', 'додалося'),
    lost: total('відпала', 'відпало'),
    changed: (number, area, isFirst) =>
      isFirst
        ? `статус змінився у ${number} ${plural(number, { one: 'території', other: 'територій' })} (${area})`
        : `статус змінився у ${number} (${area})`,
    unchanged: total('без змін', 'без змін'),
  },
  nothing: 'на жодну з дат немає територій анексованих, окупованих чи з розміщеними військами',
  nothingChanged: (unchanged) => `нічого не змінилося; ${unchanged}`,
  yearsCount: 'Рік враховано за останнім статусом, що діяв у ньому.',
  endOfSovietUnion:
    'Радянський Союз припинив існування 26 грудня 1991 року: землі, які зберегли його наступники, наприклад Калінінград, від цього дня вважаються такими, що відпали.',
}
