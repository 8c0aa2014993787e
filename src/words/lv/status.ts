import type { Words } from '../en'
import { since, until } from './cases'

const behindTitle = {
  annexed: 'anektēta teritorija',
  occupied: 'okupēta teritorija',
  'puppet-state': 'marionešu valsts',
  leased: 'nomāta bāze',
  garrisoned: 'izvietots karaspēks',
  contested: 'kauju zona',
  'other-power': 'cita vara',
}

export const status: Words['status'] = {
  titled: (title, held) => `${title}, ${behindTitle[held]}`,
  fromTo: (held, from, to) => `${held} ${since(from)} ${until(to)}`,
  from: (held, from) => `${held} ${since(from)}`,
  until: (held, end) => `${held} ${until(end)}`,
  fromUntil: (held, from, end) => `${held} ${since(from)} ${until(end)}`,
  parts: (parts) => parts.join('; '),
  stances: {
    asserted: 'uzskatīta par likumīgu',
    recognised: 'atzīta',
    'recognised-in-fact': 'atzīta de facto, ne de iure',
    reserved: 'atstāts neizlemts',
    'not-recognised': 'neatzīta',
    withdrawn: 'prasība vai atzīšana atsaukta',
  },
}
