import { capital } from '../capital'
import type { Words } from '../en'
import { pluralIn } from '../formats'
import { compared } from './cases'
import { count } from './count'

const plural = pluralIn('ru')

/** The statuses come first, so that they need not agree with the number: "Оккупировано или арендовано: 2 территории". */
const held = (territories: number, statuses: string) =>
  `${capital(statuses)}: ${count.territories(territories)}`

export const map: Words['map'] = {
  name: 'Карта',
  canvas: 'Вид карты: стрелки сдвигают, плюс и минус меняют масштаб',
  otherCanvas: 'Вид второй карты: стрелки сдвигают, плюс и минус меняют масштаб',
  eventPlaces: 'Места событий',
  event: (place, title) => `${place}: ${title}`,
  events: (place, events) =>
    `${place}: ${events} ${plural(events, { one: 'событие', few: 'события', other: 'событий' })}`,
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  credit: 'Natural Earth · GSHHG · собственные линии',
  changed: (change, statuses) => `${change}: ${statuses}`,
  trouble: {
    'no-program':
      'Не удалось загрузить программу карты. Чтобы увидеть карту, загрузите страницу заново; список, панель чтения и год по-прежнему работают.',
    'no-webgl': 'В этом браузере нет WebGL 2: карта рисуется проще и движется менее плавно.',
    lost: 'Видеокарта сбросила карту. Пока она не вернётся, карта рисуется проще.',
  },
  plate: {
    name: 'Дата и легенда',
    comparedWith: (date) => `в сравнении ${compared(date)}`,
    leaveScene: 'Покинуть этот вид',
    inForce: {
      annexed: 'аннексировано',
      occupied: 'оккупировано',
      'puppet-state': 'под властью марионеточного государства',
      leased: 'арендовано',
      garrisoned: 'с размещёнными войсками',
    },
    held,
    heldPartly: (territories, statuses, partly) =>
      `${held(territories, statuses)}; из них ${partly} — часть года`,
    allHeldPartly: (territories, statuses) => `${held(territories, statuses)}, лишь часть года`,
    noneHeld: 'Занятых территорий нет',
    noneHeldBefore: 'Карта до перемен: занятых территорий нет',
  },
  legend: {
    name: 'Легенда',
    partly: 'Полосы: только часть года',
    small: 'Слишком мало для этого масштаба',
    fuzzy: 'Граница известна лишь примерно',
    borders: 'Границы на 1 января 1938 г.',
    sovietUnion: 'Советский Союз на 1 января 1939 г.',
  },
}
