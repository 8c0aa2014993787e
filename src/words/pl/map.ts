import type { Words } from '../en'
import { pluralIn } from '../formats'
import { agreeing } from './agreeing'
import { instrumental } from './cases'
import { count } from './count'

const plural = pluralIn('pl')

const held = (number: number, statuses: string) =>
  `${count.territories(number)} ${agreeing(number, statuses)}`

export const map: Words['map'] = {
  name: 'Mapa',
  canvas: 'Widok mapy: strzałki przesuwają, plus i minus powiększają i pomniejszają',
  otherCanvas: 'Widok drugiej mapy: strzałki przesuwają, plus i minus powiększają i pomniejszają',
  eventPlaces: 'Miejsca wydarzeń',
  event: (place, title) => `${place}: ${title}`,
  events: (place, events) =>
    `${place}: ${events} ${plural(events, { one: 'wydarzenie', few: 'wydarzenia', other: 'wydarzeń' })}`,
  zoomIn: 'Powiększ',
  zoomOut: 'Pomniejsz',
  credit: 'Natural Earth · GSHHG · linie własne',
  changed: (change, statuses) => `${change}: ${statuses}`,
  trouble: {
    'no-program':
      'Nie udało się załadować programu mapy. Aby zobaczyć mapę, załaduj stronę ponownie; lista, panel opisu i rok nadal działają.',
    'no-webgl': 'Ta przeglądarka nie ma WebGL 2: mapa jest rysowana prościej i porusza się mniej płynnie.',
    lost: 'Karta graficzna porzuciła mapę. Dopóki nie wróci, mapa jest rysowana prościej.',
  },
  plate: {
    name: 'Data i legenda',
    comparedWith: (date) => `w porównaniu z ${instrumental(date)}`,
    leaveScene: 'Opuść ten widok',
    inForce: {
      annexed: 'anektowane',
      occupied: 'okupowane',
      'puppet-state': 'pod władzą państwa marionetkowego',
      leased: 'dzierżawione',
      garrisoned: 'ze stacjonującymi wojskami',
    },
    held,
    heldPartly: (territories, statuses, partly) =>
      `${held(territories, statuses)}; z nich ${partly} przez część roku`,
    allHeldPartly: (territories, statuses) => `${held(territories, statuses)}, tylko przez część roku`,
    noneHeld: 'Brak zajętych terytoriów',
    noneHeldBefore: 'Mapa sprzed zmian: brak zajętych terytoriów',
  },
  legend: {
    name: 'Legenda',
    partly: 'Paski: tylko część roku',
    small: 'Za małe w tej skali',
    fuzzy: 'Granica znana w przybliżeniu',
    borders: 'Granice z 1 stycznia 1938',
    sovietUnion: 'Związek Radziecki 1 stycznia 1939',
  },
}
