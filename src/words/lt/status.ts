import type { Words } from '../en'
import { between, since, until } from './cases'

const behindTitle = {
  annexed: 'aneksuota',
  occupied: 'okupuota',
  'puppet-state': 'marionetinė valstybė',
  leased: 'išnuomota bazė',
  garrisoned: 'dislokuotos įgulos',
  contested: 'kovų zona',
  'other-power': 'kita valdžia',
}

export const status: Words['status'] = {
  titled: (title, held) => `${title}, ${behindTitle[held]}`,
  fromTo: (held, from, to) => `${held} ${between(from, to)}`,
  from: (held, from) => `${held} ${since(from)}`,
  until: (held, end) => `${held} ${until(end)}`,
  fromUntil: (held, from, end) => `${held} ${between(from, end)}`,
  parts: (parts) => parts.join('; '),
  stances: {
    asserted: 'laikyta teisėta',
    recognised: 'pripažinta',
    'recognised-in-fact': 'pripažinta de facto, ne de jure',
    reserved: 'palikta neišspręsta',
    'not-recognised': 'nepripažinta',
    withdrawn: 'pretenzijos ar pripažinimo atsisakyta',
  },
}
