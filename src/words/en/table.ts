/** Words of the map as a table. */
import { count } from './count'

export const table = {
  title: 'The map as a table',
  /** `when`: "in 1940", "on 17 June 1940". */
  lead: (territories: number, when: string) =>
    `${painted(territories)} painted ${when}; contested land and other powers included.`,
  /** Of a comparison. */
  leadOfTwo: (territories: number, when: string, other: string) =>
    `${painted(territories)} painted ${when} or ${other}; contested land and other powers included.`,
  territory: 'Territory',
  status: 'Status',
  since: 'Since',
  until: 'Until',
  area: 'km²',
  noPeriod: 'No period',
}

function painted(territories: number): string {
  if (territories === 0) return 'No territory is'
  return territories === 1 ? 'One territory is' : `${count.territories(territories)} are`
}
