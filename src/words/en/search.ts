/** Words of the search and of what it finds. */
import { count } from './count'

export const search = {
  name: 'Search',
  close: 'Close the search',
  findings: 'Findings',
  loading: 'The names and events are loading …',
  failed: 'The search could not be loaded. The list and the map still work.',
  nothing: (query: string) => `Nothing is found for “${query}”.`,
  found: (number: number) => `${number} found`,
  groups: { territory: 'Territories', region: 'Regions', place: 'Places', event: 'Events' },
  /** Of a group that is cut short. */
  shownOf: (shown: number, all: number) => `${shown} of ${all}`,
  /** Of a territory that has no period at the date: "nothing in 1940; first on 9 May 1945". */
  nothingYet: (when: string, first: string) => `nothing ${when}; first on ${first}`,
  region: (territories: number) => `Region of ${count.territories(territories)}`,
  sea: 'Sea',
  country: 'Country',
  town: 'Town',
  townIn: (territory: string) => `Town in ${territory}`,
  sceneOfEvents: (events: number) => (events === 1 ? 'Place of an event' : `Place of ${events} events`),
  sceneOfEventsIn: (events: number, territory: string) =>
    events === 1 ? `Place of an event in ${territory}` : `Place of ${events} events in ${territory}`,
  /** The kind of an event between its date and its place; the label is "Deportation". */
  kind: (label: string) => label.toLowerCase(),
  /** Where an event happened, if in more than two territories. */
  andMore: (territory: string, more: number) => `${territory} and ${more} more`,
  /** Names that a town had, with their years. */
  nameTo: (name: string, year: number) => `${name} to ${year}`,
  nameFrom: (name: string, year: number) => `${name} from ${year}`,
}
