import { capital } from '../capital'
import type { Words } from '../en'
import { count } from './count'

const painted = (territories: number, when: string) =>
  territories === 0
    ? `${capital(when)} не зафарбовано жодної території`
    : `${capital(when)} зафарбовано: ${count.territories(territories)}`

export const table: Words['table'] = {
  title: 'Карта у вигляді таблиці',
  lead: (territories, when) => `${painted(territories, when)}, разом із зонами боїв та іншими державами.`,
  leadOfTwo: (territories, when, other) =>
    `${painted(territories, `${when} або ${other}`)}, разом із зонами боїв та іншими державами.`,
  territory: 'Територія',
  status: 'Статус',
  since: 'Початок',
  until: 'Кінець',
  area: 'км²',
  noPeriod: 'Немає періоду',
}
