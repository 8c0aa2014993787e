import { capital } from '../capital'
import type { Words } from '../en'
import { count } from './count'

const painted = (territories: number, when: string) =>
  territories === 0
    ? `${capital(when)} не закрашена ни одна территория`
    : `${capital(when)} закрашено: ${count.territories(territories)}`

export const table: Words['table'] = {
  title: 'Карта в виде таблицы',
  lead: (territories, when) => `${painted(territories, when)}, включая зоны боёв и другие державы.`,
  leadOfTwo: (territories, when, other) =>
    `${painted(territories, `${when} или ${other}`)}, включая зоны боёв и другие державы.`,
  territory: 'Территория',
  status: 'Статус',
  since: 'Начало',
  until: 'Конец',
  area: 'км²',
  noPeriod: 'Нет периода',
}
