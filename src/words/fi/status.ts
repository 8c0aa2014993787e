import type { Words } from '../en'
import { since, until } from './cases'

const behindTitle = {
  annexed: 'anneksoitu',
  occupied: 'miehitetty',
  'puppet-state': 'nukkevaltio',
  leased: 'vuokrattu tukikohta',
  garrisoned: 'joukkoja sijoitettuna',
  contested: 'taistelualue',
  'other-power': 'muu valta',
}

export const status: Words['status'] = {
  titled: (title, held) => `${title}, ${behindTitle[held]}`,
  fromTo: (held, from, end) => `${held} ${from} – ${end}`,
  from: (held, from) => `${held} ${since(from)}`,
  until: (held, end) => `${held} ${until(end)}`,
  fromUntil: (held, from, end) => `${held} ${from} – ${end}`,
  parts: (parts) => parts.join('; '),
  stances: {
    asserted: 'pidetty laillisena',
    recognised: 'tunnustettu',
    'recognised-in-fact': 'tunnustettu de facto, ei de jure',
    reserved: 'jätetty avoimeksi',
    'not-recognised': 'ei tunnustettu',
    withdrawn: 'vaatimus tai tunnustus peruttu',
  },
}
