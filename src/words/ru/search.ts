import type { Words } from '../en'
import { pluralIn } from '../formats'
import { since } from './cases'
import { count } from './count'

const plural = pluralIn('ru')
const scene = (events: number) =>
  events === 1 ? 'Место события' : `Место ${events} ${plural(events, { one: 'события', other: 'событий' })}`

export const search: Words['search'] = {
  name: 'Поиск',
  close: 'Закрыть поиск',
  findings: 'Найденное',
  loading: 'Названия и события загружаются…',
  failed: 'Не удалось загрузить поиск. Список и карта по-прежнему работают.',
  nothing: (query) => `По запросу «${query}» ничего не найдено.`,
  found: (number) => `Найдено: ${number}`,
  groups: { territory: 'Территории', region: 'Регионы', place: 'Места', event: 'События' },
  shownOf: (shown, all) => `${shown} из ${all}`,
  nothingYet: (when, first) => `${when} ничего; впервые ${since(first)}`,
  region: (territories) => `Регион, ${count.territories(territories)}`,
  sea: 'Море',
  country: 'Страна',
  town: 'Город',
  townIn: (territory) => `Город · ${territory}`,
  sceneOfEvents: scene,
  sceneOfEventsIn: (events, territory) => `${scene(events)} · ${territory}`,
  kind: (label) => label.toLowerCase(),
  andMore: (territory, more) => `${territory} и ещё ${more}`,
  nameTo: (name, year) => `${name} до ${year}`,
  nameFrom: (name, year) => `${name} с ${year}`,
}
