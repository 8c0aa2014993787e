import type { Words } from '../en'
import { named } from './cases'
import { agreeing, count, events as eventCount } from './count'

export const map: Words['map'] = {
  name: 'Žemėlapis',
  canvas: 'Žemėlapio vaizdas: rodyklės stumia, pliusas ir minusas artina ir tolina',
  otherCanvas: 'Kito žemėlapio vaizdas: rodyklės stumia, pliusas ir minusas artina ir tolina',
  eventPlaces: 'Įvykių vietos',
  event: (place, title) => `${place}: ${title}`,
  events: (place, events) => `${place}: ${eventCount(events)}`,
  zoomIn: 'Priartinti',
  zoomOut: 'Nutolinti',
  credit: 'Natural Earth · GSHHG · savos linijos',
  changed: (change, statuses) => `${change}: ${statuses}`,
  trouble: {
    'no-program':
      'Nepavyko įkelti žemėlapio programos. Kad matytumėte žemėlapį, įkelkite puslapį iš naujo; sąrašas, skaitymo skydelis ir metai veikia.',
    'no-webgl': 'Šioje naršyklėje nėra WebGL 2: žemėlapis braižomas paprasčiau ir juda ne taip sklandžiai.',
    lost: 'Vaizdo plokštė atėmė žemėlapį. Kol jis negrįžta, žemėlapis braižomas paprasčiau.',
  },
  plate: {
    name: 'Data ir legenda',
    comparedWith: (date) => `palyginti su ${named(date)}`,
    leaveScene: 'Išeiti iš vaizdo',
    inForce: {
      annexed: 'aneksuota',
      occupied: 'okupuota',
      'puppet-state': 'marionetinės valstybės valdžioje',
      leased: 'išnuomota',
      garrisoned: 'su įgulomis',
    },
    held: (territories, statuses) => `${count.territories(territories)} ${agreeing(territories, statuses)}`,
    heldPartly: (territories, statuses, partly) =>
      `${count.territories(territories)} ${agreeing(territories, statuses)}; iš jų ${partly} tik dalį metų`,
    allHeldPartly: (territories, statuses) =>
      `${count.territories(territories)} ${agreeing(territories, statuses)}, tik dalį metų`,
    noneHeld: 'Sovietų rankose nėra teritorijų',
    noneHeldBefore: 'Žemėlapis prieš tai: sovietų rankose nėra teritorijų',
  },
  legend: {
    name: 'Legenda',
    partly: 'Dryžuota: tik dalį metų',
    small: 'Šiuo masteliu per maža',
    fuzzy: 'Riba žinoma tik apytiksliai',
    borders: 'Sienos 1938 m. sausio 1 d.',
    sovietUnion: 'Sovietų Sąjunga 1939 m. sausio 1 d.',
  },
}
