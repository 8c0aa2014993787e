import type { Words } from '../en'
import { pluralIn } from '../formats'
import { since } from './cases'
import { count } from './count'

const plural = pluralIn('uk')
const scene = (events: number) =>
  events === 1 ? 'Місце події' : `Місце ${events} ${plural(events, { one: 'події', other: 'подій' })}`

export const search: Words['search'] = {
  name: 'Пошук',
  close: 'Закрити пошук',
  findings: 'Знайдене',
  loading: 'Назви та події завантажуються…',
  failed: 'Не вдалося завантажити пошук. Список і карта працюють далі.',
  nothing: (query) => `За запитом «${query}» нічого не знайдено.`,
  found: (number) => `Знайдено: ${number}`,
  groups: { territory: 'Території', region: 'Регіони', place: 'Місця', event: 'Події' },
  shownOf: (shown, all) => `${shown} з ${all}`,
  nothingYet: (when, first) => `${when} нічого; уперше ${since(first)}`,
  region: (territories) => `Регіон, ${count.territories(territories)}`,
  sea: 'Море',
  country: 'Країна',
  town: 'Місто',
  townIn: (territory) => `Місто · ${territory}`,
  sceneOfEvents: scene,
  sceneOfEventsIn: (events, territory) => `${scene(events)} · ${territory}`,
  kind: (label) => label.toLowerCase(),
  andMore: (territory, more) => `${territory} і ще ${more}`,
  nameTo: (name, year) => `${name} до ${year}`,
  nameFrom: (name, year) => `${name} з ${year}`,
}
