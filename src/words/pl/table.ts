import { capital } from '../capital'
import type { Words } from '../en'
import { count } from './count'

const painted = (territories: number, when: string) =>
  territories === 0
    ? `${capital(when)} nie pokolorowano żadnego terytorium`
    : `${capital(when)} pokolorowano ${count.territories(territories)}`

export const table: Words['table'] = {
  title: 'Mapa jako tabela',
  lead: (territories, when) => `${painted(territories, when)}, w tym tereny walk i inne państwa.`,
  leadOfTwo: (territories, when, other) =>
    `${painted(territories, `${when} lub ${other}`)}, w tym tereny walk i inne państwa.`,
  territory: 'Terytorium',
  status: 'Status',
  since: 'Od',
  until: 'Do',
  area: 'km²',
  noPeriod: 'Brak okresu',
}
