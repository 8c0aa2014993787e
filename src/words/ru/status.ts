import type { Words } from '../en'
import { since, until } from './cases'

const behindTitle = {
  annexed: 'аннексировано',
  occupied: 'оккупировано',
  'puppet-state': 'марионеточное государство',
  leased: 'арендованная база',
  garrisoned: 'размещены войска',
  contested: 'зона боёв',
  'other-power': 'другая держава',
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
    asserted: 'утверждение о законности',
    recognised: 'признание',
    'recognised-in-fact': 'признание де-факто, но не де-юре',
    reserved: 'вопрос оставлен открытым',
    'not-recognised': 'непризнание',
    withdrawn: 'отказ от притязания или признания',
  },
}
