import type { Words } from '../en'
import { since } from './cases'
import { count } from './count'

const scene = (events: number) => (events === 1 ? 'Miejsce wydarzenia' : `Miejsce ${events} wydarzeń`)

export const search: Words['search'] = {
  name: 'Szukaj',
  close: 'Zamknij wyszukiwanie',
  findings: 'Wyniki',
  loading: 'Ładowanie nazw i wydarzeń…',
  failed: 'Nie udało się załadować wyszukiwania. Lista i mapa nadal działają.',
  nothing: (query) => `Brak wyników dla „${query}”.`,
  found: (number) => `Wyniki: ${number}`,
  groups: { territory: 'Terytoria', region: 'Regiony', place: 'Miejsca', event: 'Wydarzenia' },
  shownOf: (shown, all) => `${shown} z ${all}`,
  nothingYet: (when, first) => `${when} nic; po raz pierwszy ${since(first)}`,
  region: (territories) => `Region, ${count.territories(territories)}`,
  sea: 'Morze',
  country: 'Państwo',
  town: 'Miasto',
  townIn: (territory) => `Miasto · ${territory}`,
  sceneOfEvents: scene,
  sceneOfEventsIn: (events, territory) => `${scene(events)} · ${territory}`,
  kind: (label) => label.toLowerCase(),
  andMore: (territory, more) => `${territory} i jeszcze ${more}`,
  nameTo: (name, year) => `${name} do ${year}`,
  nameFrom: (name, year) => `${name} od ${year}`,
}
