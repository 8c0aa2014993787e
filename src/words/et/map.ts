import type { Words } from '../en'
import { comparedTo } from './cases'
import { count } from './count'

export const map: Words['map'] = {
  name: 'Kaart',
  canvas: 'Kaardivaade: nooleklahvid nihutavad, pluss ja miinus suumivad',
  otherCanvas: 'Teise kaardi vaade: nooleklahvid nihutavad, pluss ja miinus suumivad',
  eventPlaces: 'Sündmuste kohad',
  event: (place, title) => `${place}: ${title}`,
  events: (place, events) => `${place}: ${events} ${events === 1 ? 'sündmus' : 'sündmust'}`,
  zoomIn: 'Suurenda',
  zoomOut: 'Vähenda',
  credit: 'Natural Earth · GSHHG · oma jooned',
  changed: (change, statuses) => `${change}: ${statuses}`,
  trouble: {
    'no-program':
      'Kaardi programmi ei saanud laadida. Kaardi nägemiseks laadi leht uuesti; loend, lugemispaneel ja aasta töötavad edasi.',
    'no-webgl': 'Selles brauseris pole WebGL 2: kaart joonistatakse lihtsamalt ja liigub vähem sujuvalt.',
    lost: 'Graafikakaart on kaardi ära võtnud. Kuni see tagasi tuleb, joonistatakse kaart lihtsamalt.',
  },
  plate: {
    name: 'Kuupäev ja legend',
    comparedWith: (date) => `võrreldes ${comparedTo(date)}`,
    leaveScene: 'Lahku vaatest',
    inForce: {
      annexed: 'annekteeritud',
      occupied: 'okupeeritud',
      'puppet-state': 'nukuriigi võimu all',
      leased: 'renditud',
      garrisoned: 'vägedega lepingu alusel',
    },
    held: (territories, statuses) => `${count.territories(territories)} ${statuses}`,
    heldPartly: (territories, statuses, partly) =>
      `${count.territories(territories)} ${statuses}; neist ${partly} ainult osa aastast`,
    allHeldPartly: (territories, statuses) =>
      `${count.territories(territories)} ${statuses}, ainult osa aastast`,
    noneHeld: 'Nõukogude võimu all pole ühtki ala',
    noneHeldBefore: 'Kaart enne: Nõukogude võimu all pole ühtki ala',
  },
  legend: {
    name: 'Legend',
    partly: 'Triibuline: ainult osa aastast',
    small: 'Selles mõõtkavas liiga väike',
    fuzzy: 'Piir teada vaid ligikaudu',
    borders: 'Piirid 1. jaanuaril 1938',
    sovietUnion: 'Nõukogude Liit 1. jaanuaril 1939',
  },
}
