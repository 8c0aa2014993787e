/** Words of the map: its region, its controls, the plate with the date, the legend. */
import type { Status } from '../../../geodata/schema'
import { count } from './count'

const inForce: Readonly<Record<Exclude<Status, 'contested' | 'other-power'>, string>> = {
  annexed: 'annexed',
  occupied: 'occupied',
  'puppet-state': 'held through a puppet state',
  leased: 'leased',
  garrisoned: 'garrisoned',
}

export const map = {
  /** Of the region that holds it. */
  name: 'Map',
  /** Of the canvas, for a screen reader. */
  canvas: 'Map view: arrow keys move it, plus and minus zoom',
  otherCanvas: 'View of the other map: arrow keys move it, plus and minus zoom',
  /** The marks of the selected territory's events, as a toolbar. */
  eventPlaces: 'Places of events',
  event: (place: string, title: string) => `${place}: ${title}`,
  events: (place: string, events: number) => `${place}: ${events} events`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  credit: 'Natural Earth · GSHHG · own lines',
  /** What a territory became, before what it was and is: "Gained: no Soviet presence → annexed". */
  changed: (change: string, statuses: string) => `${change}: ${statuses}`,
  trouble: {
    'no-program':
      'The program of the map could not be loaded. Load the page again for the map; the list, the reading panel and the year still work.',
    'no-webgl': 'This browser has no WebGL 2: the map is drawn more simply, and moves less smoothly.',
    lost: 'The graphics card has taken the map away. Until it comes back, the map is drawn more simply.',
  },
  plate: {
    name: 'Date and legend',
    comparedWith: (date: string) => `compared with ${date}`,
    leaveScene: 'Leave this view',
    /** The statuses in a list, whose words stand below: "annexed, occupied or leased". */
    inForce,
    held: (territories: number, statuses: string) => `${count.territories(territories)} ${statuses}`,
    heldPartly: (territories: number, statuses: string, partly: number) =>
      `${count.territories(territories)} ${statuses}; ${partly} of them for part of the year`,
    /** The same, where it is true of all of them. */
    allHeldPartly: (territories: number, statuses: string) =>
      `${count.territories(territories)} ${statuses}, only for part of the year`,
    noneHeld: 'No territory held',
    noneHeldBefore: 'The map before: no territory held',
  },
  legend: {
    name: 'Legend',
    partly: 'Striped: only part of the year',
    small: 'Too small to draw at this scale',
    fuzzy: 'Edge known only roughly',
    borders: 'Borders of 1 January 1938',
    sovietUnion: 'Soviet Union on 1 January 1939',
  },
}
