import { capital } from '../capital'
import type { Words } from '../en'
import { count, plural } from './count'

const painted = (territories: number, when: string) =>
  territories === 0
    ? `${capital(when)} nav iekrāsota neviena teritorija`
    : `${capital(when)} ${plural(territories, { one: 'iekrāsota', other: 'iekrāsotas' })} ${count.territories(territories)}`

export const table: Words['table'] = {
  title: 'Karte kā tabula',
  lead: (territories, when) => `${painted(territories, when)}, ieskaitot kauju zonas un citas varas.`,
  leadOfTwo: (territories, when, other) =>
    `${painted(territories, `${when} vai ${other}`)}, ieskaitot kauju zonas un citas varas.`,
  territory: 'Teritorija',
  status: 'Statuss',
  since: 'Sākums',
  until: 'Beigas',
  area: 'km²',
  noPeriod: 'Nav perioda',
}
