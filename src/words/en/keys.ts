/** Words of the list of keys. */
export const keys = {
  title: 'Keys',
  anywhere: {
    name: 'Anywhere, but in a text field',
    search: 'Search',
    list: 'This list',
    play: 'Play, and pause',
    previousChange: 'Previous change',
    nextChange: 'Next change',
  },
  year: {
    name: 'Year slider',
    byYear: 'A year back, a year on',
    byDay: 'A day back, a day on',
    byFive: 'Five years back, five years on',
    ends: 'First year, last year',
    hide: 'Hides what the year brings',
  },
  date: {
    name: 'Date field',
    go: 'Goes to a typed date: 1940, 1940-06-17, 17 June 1940',
    back: 'Takes back what was typed',
  },
  map: { name: 'Map', move: 'Move the map', zoom: 'Zoom' },
  places: {
    name: 'Places of events, after the map',
    byPlace: 'Place before, place after',
    read: 'Reads what happened there',
  },
  panel: {
    name: 'Reading panel, menus, dialogs',
    close: 'Closes; the focus goes back to where it came from',
  },
  gantt: {
    name: 'All territories over time',
    byPeriod: 'Period before, period after',
    byTerritory: 'Territory above, territory below',
    byTen: 'Ten territories up, ten down',
    ends: 'First period, last period',
    show: 'Shows the territory on the first day of the period',
  },
  /** Keys that are words. */
  named: {
    shift: 'Shift',
    page: 'Page',
    home: 'Home',
    end: 'End',
    enter: 'Enter',
    escape: 'Esc',
  },
  wheel:
    'Ctrl and the mouse wheel, or two fingers, over the timeline show more or less time, as its buttons + and − do.',
  single: 'Single keys (/ ? p [ ]) work anywhere',
}
