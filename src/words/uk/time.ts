import type { Words } from '../en'
import { pluralIn } from '../formats'
import { on, since } from './cases'

const plural = pluralIn('uk')

const active = (number: number) =>
  `${number} ${plural(number, { one: 'активна територія', few: 'активні території', other: 'активних територій' })}`

export const time: Words['time'] = {
  name: 'Час',
  step: 'Крок повзунка',
  year: 'Рік',
  day: 'День',
  typed: 'Дата: рік або день від 1938 до 1994',
  wrong: 'Введіть рік або день від 1938 до 1994: 1940, 1940-06-17 або 17 червня 1940.',
  previousChange: 'Попередня зміна',
  nextChange: 'Наступна зміна',
  previousYear: 'Попередній рік',
  nextYear: 'Наступний рік',
  previousDay: 'Попередній день',
  nextDay: 'Наступний день',
  play: 'Пуск',
  pause: 'Пауза',
  playOptions: 'Налаштування показу',
  playThrough: 'Показувати',
  playBy: { years: 'Кожен рік', changes: 'Лише зміни, з точністю до дня' },
  speed: 'Швидкість',
  speeds: { slow: 'Повільно', normal: 'Звичайно', fast: 'Швидко' },
  notLoaded: 'Не завантажено: повторити',
  shown: 'Показаний час',
  less: 'Показати менше часу',
  lessToMonth: 'Показати менше часу, аж до місяця',
  more: 'Показати більше часу',
  moreToAll: 'Показати більше часу, аж до всіх років',
  standsOn: (date, number) => `${date}, ${active(number)}`,
  eventSteps: 'Від події до події',
  previousEvent: 'Попередня подія',
  nextEvent: 'Наступна подія',
  noEvent: 'немає',

  moved: (date, number, difference) => `${date}: ${active(number)}; ${difference}.`,
  nothingMoved: 'нічого не змінилося',
  added: (names) => `додалося: ${names}`,
  ended: (names) => `відпало: ${names}`,
  now: (names, status) => `${names}: тепер ${status}`,
  names: (named, more) => (more > 0 ? `${named.join(', ')} і ще ${more}` : named.join(', ')),

  addedCount: (count) => `${plural(count, { one: 'додалася', other: 'додалося' })} ${count}`,
  changedCount: (count) => `статус змінився у ${count}`,
  endedCount: (count) => `${plural(count, { one: 'відпала', other: 'відпало' })} ${count}`,
  nothingChanges: 'нічого не змінюється',
  turn: (status, date) => `${status} ${since(date)}`,
  endedOn: (date) => `кінець ${on(date)}`,
  turnsOf: (land, turns) => `${land}: ${turns}`,
  andMore: (count) => `і ще ${count}`,
  yearBrings: (year, counts, lands, more) => {
    const named = more > 0 ? [...lands, `і ще ${more}`] : lands
    return named.length > 0 ? `${year}: ${counts}. ${named.join('; ')}.` : `${year}: ${counts}.`
  },

  firstOfMonth: (month) => `1 ${month}`,
  period: (label, dates) => `${label}, ${dates}`,
}
