import type { Words } from '../en'
import { accusative } from './cases'
import { agreeing, count, events as eventCount } from './count'

export const map: Words['map'] = {
  name: 'Karte',
  canvas: 'Kartes skats: bultiņas to pārvieto, pluss un mīnuss tuvina un tālina',
  otherCanvas: 'Otras kartes skats: bultiņas to pārvieto, pluss un mīnuss tuvina un tālina',
  eventPlaces: 'Notikumu vietas',
  event: (place, title) => `${place}: ${title}`,
  events: (place, events) => `${place}: ${eventCount(events)}`,
  zoomIn: 'Tuvināt',
  zoomOut: 'Tālināt',
  credit: 'Natural Earth · GSHHG · pašu līnijas',
  changed: (change, statuses) => `${change}: ${statuses}`,
  trouble: {
    'no-program':
      'Kartes programmu neizdevās ielādēt. Lai redzētu karti, ielādējiet lapu vēlreiz; saraksts, lasīšanas panelis un gads darbojas.',
    'no-webgl': 'Šajā pārlūkprogrammā nav WebGL 2: karti zīmē vienkāršāk, un tā kustas mazāk plūstoši.',
    lost: 'Grafikas karte ir atņēmusi karti. Kamēr tā neatgriežas, karti zīmē vienkāršāk.',
  },
  plate: {
    name: 'Datums un leģenda',
    comparedWith: (date) => `salīdzinājumā ar ${accusative(date)}`,
    leaveScene: 'Aizvērt šo skatu',
    inForce: {
      annexed: 'anektētas',
      occupied: 'okupētas',
      'puppet-state': 'marionešu valsts varā',
      leased: 'nomātas',
      garrisoned: 'ar izvietotu karaspēku',
    },
    held: (territories, statuses) => `${count.territories(territories)} ${agreeing(territories, statuses)}`,
    heldPartly: (territories, statuses, partly) =>
      `${count.territories(territories)} ${agreeing(territories, statuses)}; no tām ${partly} tikai daļu gada`,
    allHeldPartly: (territories, statuses) =>
      `${count.territories(territories)} ${agreeing(territories, statuses)}, tikai daļu gada`,
    noneHeld: 'Padomju varā nav nevienas teritorijas',
    noneHeldBefore: 'Karte pirms tam: padomju varā nav nevienas teritorijas',
  },
  legend: {
    name: 'Leģenda',
    partly: 'Svītrots: tikai daļu gada',
    small: 'Šajā mērogā par mazu',
    fuzzy: 'Robeža zināma tikai aptuveni',
    borders: 'Robežas 1938. gada 1. janvārī',
    sovietUnion: 'Padomju Savienība 1939. gada 1. janvārī',
  },
}
