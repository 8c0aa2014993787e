/** Two dates compared: the bar, both maps, and what changed between them. */

const territories = (count: number) => `${count} ${count === 1 ? 'territory' : 'territories'}`

/** "42 territories gained (2,480,000 km²)", and behind another such part "3 lost (92,000 km²)". */
const total = (words: string) => (count: number, area: string, isFirst: boolean) =>
  `${isFirst ? territories(count) : count} ${words} (${area})`

export const compare = {
  button: 'Compare',
  /** Of the bar as a region. */
  name: 'Comparison',
  comparedWith: 'Compared with',
  typed: 'Compared with: a year or a day from 1938 to 1994',
  useThisDate: 'Use this date',
  compareWith: (date: string) => `Compare with ${date}`,
  swap: 'Swap',
  swapDates: 'The slider takes the other date, and the other way round',
  wayOfLooking: 'Way of looking',
  looks: { difference: 'Difference', swipe: 'Swipe', 'side-by-side': 'Side by side' },
  close: 'Close comparison',
  mapOf: (date: string) => `Map of ${date}`,
  /** The slider between two maps. */
  swipe: 'Swipe',
  swiped: (left: string, percent: number, rest: string) =>
    `${left} on the left ${percent} % of the map, ${rest} on the rest`,

  /** What became of a territory, with one line for the legend. */
  changes: {
    gained: { label: 'Gained', meaning: 'under Soviet presence at the later date only' },
    lost: { label: 'Lost', meaning: 'under Soviet presence at the earlier date only' },
    changed: { label: 'Status changed', meaning: 'under another Soviet status at either date' },
    unchanged: { label: 'Unchanged', meaning: 'the same status at both dates' },
  },
  /** In pairs: "no Soviet presence → annexed". */
  statuses: {
    annexed: 'annexed',
    occupied: 'occupied',
    'puppet-state': 'puppet state',
    leased: 'leased base',
    garrisoned: 'garrisoned',
    contested: 'contested',
    'other-power': 'held by another power',
  },
  noPresence: 'no Soviet presence',
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  atBothDates: (status: string) => `${status} at both dates`,
  pairs: 'From which status to which',
  pairTotal: (count: number, area: string) => `${territories(count)}, ${area}`,

  /** "1945 compared with 31 December 1938". */
  title: (date: string, other: string) => `${date} compared with ${other}`,
  betweenAsTitle: (earlier: string, later: string) => `What changed between ${earlier} and ${later}`,
  /** Behind a name and a comma. */
  betweenInSentence: (earlier: string, later: string) => `what changed between ${earlier} and ${later}`,
  summary: (earlier: string, later: string, totals: string) => `Between ${earlier} and ${later}: ${totals}.`,
  oneDate: (date: string) => `Both dates are ${date}: choose another to see what changed.`,
  totals: {
    gained: total('gained'),
    lost: total('lost'),
    changed: total('changed status'),
    unchanged: total('unchanged'),
  },
  nothing: 'no territory annexed, occupied or garrisoned at either date',
  nothingChanged: (unchanged: string) => `nothing changed; ${unchanged}`,
  yearsCount: 'A year counts with its last status in force.',
  endOfSovietUnion:
    'The Soviet Union ended on 26 December 1991: land that its successors kept, such as Kaliningrad, counts as lost from then.',
}
