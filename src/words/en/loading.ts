/** What is said of data on its way, and of data that did not arrive. */
export const loading = {
  territories: 'The territories are loading …',
  map: 'The map is loading …',
  events: 'The events are loading …',
  eventsAndSources: 'Events and sources are loading …',
  /** A reason follows, one of those below or the browser's own. */
  failed: {
    records: (reason: string) => `The list of territories could not be loaded: ${reason}.`,
    shapes: (reason: string) => `The shapes of the map could not be loaded: ${reason}.`,
    reading: (reason: string) => `The events and sources could not be loaded: ${reason}.`,
    tours: (reason: string) => `The guided tours could not be loaded: ${reason}.`,
  },
  /** Of the program, not of the data. */
  partFailed: 'A part of the page could not be loaded. Load the page again for it.',
  reasons: {
    answered: (status: number) => `the server answered ${status}`,
    incomplete: 'the file is not complete JSON',
    strange: 'the file does not hold what it should',
  },
}
