import { capital } from '../capital'
import type { Words } from '../en'
import { count } from './count'

const painted = (territories: number, when: string) =>
  territories === 0
    ? `${capital(when)} ei ole väritetty yhtään aluetta`
    : `${capital(when)} on väritetty ${count.territories(territories)}`

export const table: Words['table'] = {
  title: 'Kartta taulukkona',
  lead: (territories, when) => `${painted(territories, when)}, mukaan lukien taistelualueet ja muut vallat.`,
  leadOfTwo: (territories, when, other) =>
    `${painted(territories, `${when} tai ${other}`)}, mukaan lukien taistelualueet ja muut vallat.`,
  territory: 'Alue',
  status: 'Asema',
  since: 'Alku',
  until: 'Loppu',
  area: 'km²',
  noPeriod: 'Ei jaksoa',
}
