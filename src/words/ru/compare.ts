import { capital } from '../capital'
import type { Words } from '../en'
import { pluralIn } from '../formats'
import { asOf, between, compared } from './cases'
import { count } from './count'

const { territories } = count
const plural = pluralIn('ru')

/** "добавилось 42 территории (2 480 000 км²)", and behind another such part "отпало 3 (92 000 км²)". */
const total = (one: string, other: string) => (number: number, area: string, isFirst: boolean) =>
  `${plural(number, { one, other })} ${isFirst ? territories(number) : number} (${area})`

export const compare: Words['compare'] = {
  button: 'Сравнить',
  name: 'Сравнение',
  comparedWith: 'В сравнении с',
  typed: 'С чем сравнить: год или день с 1938 по 1994',
  useThisDate: 'Эта дата',
  compareWith: (date) => `Сравнить ${compared(date)}`,
  swap: 'Поменять',
  swapDates: 'Ползунок переходит на другую дату, и наоборот',
  wayOfLooking: 'Способ просмотра',
  looks: { difference: 'Разница', swipe: 'Шторка', 'side-by-side': 'Рядом' },
  close: 'Закончить сравнение',
  mapOf: (date) => `Карта ${asOf(date)}`,
  swipe: 'Шторка',
  swiped: (left, percent, rest) => `${left} на ${percent} % карты слева, ${rest} на остальной части`,

  changes: {
    gained: { label: 'Добавилось', meaning: 'советское присутствие только в более позднюю дату' },
    lost: { label: 'Отпало', meaning: 'советское присутствие только в более раннюю дату' },
    changed: { label: 'Статус изменился', meaning: 'в каждую из дат разный советский статус' },
    unchanged: { label: 'Без изменений', meaning: 'в обе даты один и тот же статус' },
  },
  statuses: {
    annexed: 'аннексировано',
    occupied: 'оккупировано',
    'puppet-state': 'марионеточное государство',
    leased: 'арендованная база',
    garrisoned: 'размещены войска',
    contested: 'зона боёв',
    'other-power': 'под властью другой державы',
  },
  noPresence: 'нет советского присутствия',
  fromTo: (before, after) => `${before} → ${after}`,
  atBothDates: (status) => `в обе даты ${status}`,
  pairs: 'Из какого статуса в какой',
  pairTotal: (number, area) => `${territories(number)}, ${area}`,

  title: (date, other) => `${date} в сравнении ${compared(other)}`,
  betweenAsTitle: (earlier, later) => `Что изменилось ${between(earlier, later)}`,
  betweenInSentence: (earlier, later) => `что изменилось ${between(earlier, later)}`,
  summary: (earlier, later, totals) => `${capital(between(earlier, later))}: ${totals}.`,
  oneDate: (date) => `Обе даты — ${date}: выберите другую, чтобы увидеть изменения.`,
  totals: {
    gained: total('добавилась', 'добавилось'),
    lost: total('отпала', 'отпало'),
    changed: (number, area, isFirst) =>
      isFirst
        ? `статус изменился у ${number} ${plural(number, { one: 'территории', other: 'территорий' })} (${area})`
        : `статус изменился у ${number} (${area})`,
    unchanged: total('без изменений', 'без изменений'),
  },
  nothing: 'ни в одну из дат нет территорий аннексированных, оккупированных или с размещёнными войсками',
  nothingChanged: (unchanged) => `ничего не изменилось; ${unchanged}`,
  yearsCount: 'Год учитывается по последнему статусу, действовавшему в нём.',
  endOfSovietUnion:
    'Советский Союз прекратил существование 26 декабря 1991 года: земли, которые сохранили его преемники, например Калининград, с этого дня считаются отпавшими.',
}
