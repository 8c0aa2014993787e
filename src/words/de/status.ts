import type { Words } from '../en'

const behindTitle = {
  annexed: 'annektiert',
  occupied: 'besetzt',
  'puppet-state': 'Marionettenstaat',
  leased: 'gepachteter Stützpunkt',
  garrisoned: 'Truppen stationiert',
  contested: 'umkämpft',
  'other-power': 'andere Macht',
}

export const status: Words['status'] = {
  titled: (title, held) => `${title}, ${behindTitle[held]}`,
  fromTo: (held, from, to) => `${held} ab ${from} bis ${to}`,
  from: (held, from) => `${held} ab ${from}`,
  until: (held, until) => `${held} bis ${until}`,
  fromUntil: (held, from, until) => `${held} ab ${from} bis ${until}`,
  parts: (parts) => parts.join('; '),
  stances: {
    asserted: 'als rechtmäßig beansprucht',
    recognised: 'anerkannt',
    'recognised-in-fact': 'de facto anerkannt, nicht de jure',
    reserved: 'offengelassen',
    'not-recognised': 'nicht anerkannt',
    withdrawn: 'Anspruch oder Anerkennung zurückgezogen',
  },
}
