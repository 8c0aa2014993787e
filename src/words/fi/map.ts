import type { Words } from '../en'
import { to } from './cases'
import { count, events as eventCount } from './count'

export const map: Words['map'] = {
  name: 'Kartta',
  canvas: 'Karttanäkymä: nuolinäppäimet siirtävät, plus ja miinus zoomaavat',
  otherCanvas: 'Toisen kartan näkymä: nuolinäppäimet siirtävät, plus ja miinus zoomaavat',
  eventPlaces: 'Tapahtumapaikat',
  event: (place, title) => `${place}: ${title}`,
  events: (place, events) => `${place}: ${eventCount(events)}`,
  zoomIn: 'Lähennä',
  zoomOut: 'Loitonna',
  credit: 'Natural Earth · GSHHG · omat viivat',
  changed: (change, statuses) => `${change}: ${statuses}`,
  trouble: {
    'no-program':
      'Kartan ohjelmaa ei voitu ladata. Lataa sivu uudelleen, niin saat kartan; luettelo, lukupaneeli ja vuosi toimivat silti.',
    'no-webgl': 'Tässä selaimessa ei ole WebGL 2:ta: kartta piirretään yksinkertaisemmin ja liikkuu nykien.',
    lost: 'Näytönohjain on vienyt kartan. Kunnes se palaa, kartta piirretään yksinkertaisemmin.',
  },
  plate: {
    name: 'Aika ja selite',
    comparedWith: (date) => `verrattuna ${to(date)}`,
    leaveScene: 'Poistu näkymästä',
    inForce: {
      annexed: 'anneksoitu',
      occupied: 'miehitetty',
      'puppet-state': 'nukkevaltion vallassa',
      leased: 'vuokrattu',
      garrisoned: 'joukkoja sijoitettuna',
    },
    held: (territories, statuses) => `${count.territories(territories)} ${statuses}`,
    heldPartly: (territories, statuses, partly) =>
      `${count.territories(territories)} ${statuses}; niistä ${partly} vain osan vuotta`,
    allHeldPartly: (territories, statuses) =>
      `${count.territories(territories)} ${statuses}, vain osan vuotta`,
    noneHeld: 'Ei alueita Neuvostoliiton hallussa',
    noneHeldBefore: 'Kartta ennen: ei alueita Neuvostoliiton hallussa',
  },
  legend: {
    name: 'Selite',
    partly: 'Raidoitettu: vain osan vuotta',
    small: 'Liian pieni tähän mittakaavaan',
    fuzzy: 'Raja tunnetaan vain suunnilleen',
    borders: 'Rajat 1. tammikuuta 1938',
    sovietUnion: 'Neuvostoliitto 1. tammikuuta 1939',
  },
}
