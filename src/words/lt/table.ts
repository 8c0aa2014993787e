import { capital } from '../capital'
import type { Words } from '../en'
import { agreeing, count } from './count'

const painted = (territories: number, when: string) =>
  territories === 0
    ? `${capital(when)} nenuspalvinta nė viena teritorija`
    : `${capital(when)} ${agreeing(territories, 'nuspalvinta')} ${count.territories(territories)}`

export const table: Words['table'] = {
  title: 'Žemėlapis kaip lentelė',
  lead: (territories, when) => `${painted(territories, when)}, įskaitant kovų zonas ir kitas valdžias.`,
  leadOfTwo: (territories, when, other) =>
    `${painted(territories, `${when} arba ${other}`)}, įskaitant kovų zonas ir kitas valdžias.`,
  territory: 'Teritorija',
  status: 'Statusas',
  since: 'Pradžia',
  until: 'Pabaiga',
  area: 'km²',
  noPeriod: 'Laikotarpio nėra',
}
