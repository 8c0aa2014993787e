import type { Words } from '../en'
import { pluralIn } from '../formats'
import { on, since } from './cases'

const plural = pluralIn('ru')

const active = (number: number) =>
  `${number} ${plural(number, { one: 'активная территория', few: 'активные территории', other: 'активных территорий' })}`

export const time: Words['time'] = {
  name: 'Время',
  step: 'Шаг ползунка',
  year: 'Год',
  day: 'День',
  typed: 'Дата: год или день с 1938 по 1994',
  wrong: 'Введите год или день с 1938 по 1994: 1940, 1940-06-17 или 17 июня 1940.',
  previousChange: 'Предыдущее изменение',
  nextChange: 'Следующее изменение',
  previousYear: 'Предыдущий год',
  nextYear: 'Следующий год',
  previousDay: 'Предыдущий день',
  nextDay: 'Следующий день',
  play: 'Пуск',
  pause: 'Пауза',
  playOptions: 'Настройки показа',
  playThrough: 'Показывать',
  playBy: { years: 'Каждый год', changes: 'Только изменения, с точностью до дня' },
  speed: 'Скорость',
  speeds: { slow: 'Медленно', normal: 'Обычно', fast: 'Быстро' },
  notLoaded: 'Не загрузилось: повторить',
  shown: 'Показанное время',
  less: 'Показать меньше времени',
  lessToMonth: 'Показать меньше времени, вплоть до месяца',
  more: 'Показать больше времени',
  moreToAll: 'Показать больше времени, вплоть до всех лет',
  standsOn: (date, number) => `${date}, ${active(number)}`,
  eventSteps: 'От события к событию',
  previousEvent: 'Предыдущее событие',
  nextEvent: 'Следующее событие',
  noEvent: 'нет',

  moved: (date, number, difference) => `${date}: ${active(number)}; ${difference}.`,
  nothingMoved: 'ничего не изменилось',
  added: (names) => `добавилось: ${names}`,
  ended: (names) => `отпало: ${names}`,
  now: (names, status) => `${names}: теперь ${status}`,
  names: (named, more) => (more > 0 ? `${named.join(', ')} и ещё ${more}` : named.join(', ')),

  addedCount: (count) => `${plural(count, { one: 'добавилась', other: 'добавилось' })} ${count}`,
  changedCount: (count) => `статус изменился у ${count}`,
  endedCount: (count) => `${plural(count, { one: 'отпала', other: 'отпало' })} ${count}`,
  nothingChanges: 'ничего не меняется',
  turn: (status, date) => `${status} ${since(date)}`,
  endedOn: (date) => `конец ${on(date)}`,
  turnsOf: (land, turns) => `${land}: ${turns}`,
  andMore: (count) => `и ещё ${count}`,
  yearBrings: (year, counts, lands, more) => {
    const named = more > 0 ? [...lands, `и ещё ${more}`] : lands
    return named.length > 0 ? `${year}: ${counts}. ${named.join('; ')}.` : `${year}: ${counts}.`
  },

  firstOfMonth: (month) => `1 ${month}`,
  period: (label, dates) => `${label}, ${dates}`,
}
