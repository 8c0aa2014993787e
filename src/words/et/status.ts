import type { Words } from '../en'
import { fromTo, since, until } from './cases'

const behindTitle = {
  annexed: 'annekteeritud',
  occupied: 'okupeeritud',
  'puppet-state': 'nukuriik',
  leased: 'renditud baas',
  garrisoned: 'väed lepingu alusel',
  contested: 'lahinguala',
  'other-power': 'muu võim',
}

export const status: Words['status'] = {
  titled: (title, held) => `${title}, ${behindTitle[held]}`,
  fromTo: (held, from, to) => `${held} ${fromTo(from, to)}`,
  from: (held, from) => `${held} ${since(from)}`,
  until: (held, end) => `${held} ${until(end)}`,
  fromUntil: (held, from, end) => `${held} ${fromTo(from, end)}`,
  parts: (parts) => parts.join('; '),
  stances: {
    asserted: 'peetud õiguspäraseks',
    recognised: 'tunnustatud',
    'recognised-in-fact': 'tunnustatud de facto, mitte de jure',
    reserved: 'lahtiseks jäetud',
    'not-recognised': 'tunnustamata',
    withdrawn: 'nõudest või tunnustusest loobutud',
  },
}
