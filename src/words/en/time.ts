/** The time bar: its buttons, the slider, playing, what a date brings. */

const territories = (count: number) => `${count} ${count === 1 ? 'territory' : 'territories'}`

export const time = {
  /** Of the bar as a landmark. */
  name: 'Time',
  step: 'Step of the slider',
  year: 'Year',
  day: 'Day',
  typed: 'Date: a year or a day from 1938 to 1994',
  wrong: 'Type a year or a day from 1938 to 1994: 1940, 1940-06-17 or 17 June 1940.',
  previousChange: 'Previous change',
  nextChange: 'Next change',
  previousYear: 'Previous year',
  nextYear: 'Next year',
  previousDay: 'Previous day',
  nextDay: 'Next day',
  play: 'Play',
  pause: 'Pause',
  playOptions: 'Play options',
  playThrough: 'Play through',
  playBy: { years: 'Every year', changes: 'Only changes, to the day' },
  speed: 'Speed',
  speeds: { slow: 'Slow', normal: 'Normal', fast: 'Fast' },
  notLoaded: 'Not loaded: try again',
  shown: 'Time shown',
  less: 'Show less time',
  lessToMonth: 'Show less time, down to a month',
  more: 'Show more time',
  moreToAll: 'Show more time, up to all years',
  /** What the slider says: "1940, 12 territories active". */
  standsOn: (date: string, active: number) => `${date}, ${territories(active)} active`,
  eventSteps: 'Steps from event to event',
  previousEvent: 'Previous event',
  nextEvent: 'Next event',
  noEvent: 'none',

  /** What a move of the date did, for those who do not see the map: "1941: 12 active; ended Hanko." */
  moved: (date: string, active: number, difference: string) => `${date}: ${active} active; ${difference}.`,
  nothingMoved: 'nothing has changed',
  added: (names: string) => `added ${names}`,
  ended: (names: string) => `ended ${names}`,
  now: (names: string, status: string) => `${names} now ${status}`,
  /** The largest lands, and how many more there are. */
  names: (named: readonly string[], more: number) =>
    more > 0 ? `${named.join(', ')}, and ${more} more` : named.join(', '),

  /** What a year brings: "9 added, 3 changed status, 1 ended". */
  addedCount: (count: number) => `${count} added`,
  changedCount: (count: number) => `${count} changed status`,
  endedCount: (count: number) => `${count} ended`,
  nothingChanges: 'nothing changes',
  /** "occupied 17 June": the date is without its year, and can be "about July". */
  turn: (status: string, date: string) => `${status} ${date}`,
  endedOn: (date: string) => `ended ${date}`,
  turnsOf: (land: string, turns: string) => `${land} ${turns}`,
  andMore: (count: number) => `and ${count} more`,
  yearBrings: (year: number, counts: string, lands: readonly string[], more: number) => {
    const named = more > 0 ? [...lands, `and ${more} more`] : lands
    return named.length > 0 ? `${year}: ${counts}. ${named.join('; ')}.` : `${year}: ${counts}.`
  },

  /** On the scale of time, of a month in short: "1 Jul". */
  firstOfMonth: (month: string) => `1 ${month}`,
  /** What a strip of periods shows: "Annexed 6 August 1940 – 7 July 1941". */
  period: (label: string, dates: string) => `${label} ${dates}`,
}
