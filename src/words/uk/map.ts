import { capital } from '../capital'
import type { Words } from '../en'
import { pluralIn } from '../formats'
import { compared } from './cases'
import { count } from './count'

const plural = pluralIn('uk')

/** The statuses come first, so that they need not agree with the number: "Окуповано або орендовано: 2 території". */
const held = (territories: number, statuses: string) =>
  `${capital(statuses)}: ${count.territories(territories)}`

export const map: Words['map'] = {
  name: 'Карта',
  canvas: 'Вигляд карти: стрілки зсувають, плюс і мінус змінюють масштаб',
  otherCanvas: 'Вигляд другої карти: стрілки зсувають, плюс і мінус змінюють масштаб',
  eventPlaces: 'Місця подій',
  event: (place, title) => `${place}: ${title}`,
  events: (place, events) =>
    `${place}: ${events} ${plural(events, { one: 'подія', few: 'події', other: 'подій' })}`,
  zoomIn: 'Наблизити',
  zoomOut: 'Віддалити',
  credit: 'Natural Earth · GSHHG · власні лінії',
  changed: (change, statuses) => `${change}: ${statuses}`,
  trouble: {
    'no-program':
      'Не вдалося завантажити програму карти. Щоб побачити карту, завантажте сторінку знову; список, панель читання і рік працюють далі.',
    'no-webgl': 'У цьому браузері немає WebGL 2: карта малюється простіше і рухається менш плавно.',
    lost: 'Відеокарта скинула карту. Доки вона не повернеться, карта малюється простіше.',
  },
  plate: {
    name: 'Дата й легенда',
    comparedWith: (date) => `порівняно ${compared(date)}`,
    leaveScene: 'Вийти з цього вигляду',
    inForce: {
      annexed: 'анексовано',
      occupied: 'окуповано',
      'puppet-state': 'під владою маріонеткової держави',
      leased: 'орендовано',
      garrisoned: 'з розміщеними військами',
    },
    held,
    heldPartly: (territories, statuses, partly) =>
      `${held(territories, statuses)}; з них ${partly} — частину року`,
    allHeldPartly: (territories, statuses) => `${held(territories, statuses)}, лише частину року`,
    noneHeld: 'Зайнятих територій немає',
    noneHeldBefore: 'Карта до змін: зайнятих територій немає',
  },
  legend: {
    name: 'Легенда',
    partly: 'Смуги: лише частина року',
    small: 'Замале для цього масштабу',
    fuzzy: 'Межа відома лише приблизно',
    borders: 'Кордони на 1 січня 1938 р.',
    sovietUnion: 'Радянський Союз на 1 січня 1939 р.',
  },
}
