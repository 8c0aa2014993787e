import type { Words } from '../en'
import { since, until } from './cases'

const behindTitle = {
  annexed: 'анексовано',
  occupied: 'окуповано',
  'puppet-state': 'маріонеткова держава',
  leased: 'орендована база',
  garrisoned: 'розміщено війська',
  contested: 'зона боїв',
  'other-power': 'інша держава',
}

const fromTo = (held: string, from: string, to: string) => `${held} ${since(from)} ${until(to)}`

export const status: Words['status'] = {
  titled: (title, held) => `${title}, ${behindTitle[held]}`,
  fromTo,
  from: (held, from) => `${held} ${since(from)}`,
  until: (held, end) => `${held} ${until(end)}`,
  fromUntil: fromTo,
  parts: (parts) => parts.join('; '),
  stances: {
    asserted: 'твердження про законність',
    recognised: 'визнання',
    'recognised-in-fact': 'визнання де-факто, але не де-юре',
    reserved: 'питання залишено відкритим',
    'not-recognised': 'невизнання',
    withdrawn: 'відмова від претензії або визнання',
  },
}
