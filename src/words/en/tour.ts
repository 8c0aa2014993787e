/** Guided tours: the card beside the map, and the handout for paper. What a tour tells is a record and stays English. */
export const tour = {
  /** Of the card as a region, and where the tour's title is not there yet. */
  name: 'Guided tour',
  handout: 'Handout',
  leave: 'Leave',
  loading: 'The tour is loading …',
  missing: 'The guided tour could not be loaded. Load the page again for it.',
  leaveTour: 'Leave the tour',
  step: (number: number, count: number) => `Step ${number} of ${count}`,
  previousStep: 'Previous step',
  nextStep: 'Next step',
  next: 'Next',
  steps: 'Steps',
  stepsOf: (title: string) => `Steps of the tour “${title}”`,
  backToStep: 'Back to this step',
  eventsBehind: (count: number) =>
    count === 1
      ? 'The event behind this text, with sources'
      : `The ${count} events behind this text, with sources`,
  sourcesDisagree: 'sources disagree',
  furtherSources: 'Further sources',

  /** Title of the page while the handout is open: the name that a printed file gets. */
  handoutOf: (title: string) => `${title} – handout`,
  drawing: 'The maps are being drawn …',
  drawn: 'As it will be printed, on A4.',
  print: 'Print',
  overline: (years: string) => `Soviet Occupations Atlas · guided tour · ${years}`,
  colours: 'Colours of the maps',
  striped: 'Striped',
  stripedMeaning: 'only part of the year',
  mapOfStep: (number: number) => `Map of step ${number}`,
  colophon: (version: string, day: string) =>
    `Soviet Occupations Atlas, version ${version}, printed on ${day}. Text and records CC BY 4.0. Maps: Natural Earth, GSHHG and own lines; Mercator projection.`,
  pagesSeen: (day: string) => `Pages on the web: seen ${day}.`,
}
