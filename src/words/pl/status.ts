import type { Words } from '../en'
import { since, until } from './cases'

const behindTitle = {
  annexed: 'aneksja',
  occupied: 'okupacja',
  'puppet-state': 'państwo marionetkowe',
  leased: 'dzierżawiona baza',
  garrisoned: 'stacjonowanie wojsk',
  contested: 'teren walk',
  'other-power': 'inne państwo',
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
    asserted: 'twierdzenie o legalności',
    recognised: 'uznanie',
    'recognised-in-fact': 'uznanie de facto, nie de iure',
    reserved: 'sprawa pozostawiona otwarta',
    'not-recognised': 'brak uznania',
    withdrawn: 'wycofane roszczenie lub uznanie',
  },
}
