import { capital } from '../capital'
import type { Words } from '../en'
import { count } from './count'

const painted = (territories: number, when: string) =>
  territories === 0
    ? `${capital(when)} ei ole värvitud ühtki ala`
    : `${capital(when)} on värvitud ${count.territories(territories)}`

export const table: Words['table'] = {
  title: 'Kaart tabelina',
  lead: (territories, when) => `${painted(territories, when)}, kaasa arvatud lahingualad ja muud võimud.`,
  leadOfTwo: (territories, when, other) =>
    `${painted(territories, `${when} või ${other}`)}, kaasa arvatud lahingualad ja muud võimud.`,
  territory: 'Ala',
  status: 'Staatus',
  since: 'Algus',
  until: 'Lõpp',
  area: 'km²',
  noPeriod: 'Periood puudub',
}
