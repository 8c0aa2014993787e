import type { Words } from '../en'
import { on } from './cases'
import { count, plural } from './count'

const scene = (events: number) =>
  events === 1 ? 'Įvykio vieta' : `${events} ${plural(events, { one: 'įvykio', other: 'įvykių' })} vieta`

export const search: Words['search'] = {
  name: 'Ieškoti',
  close: 'Uždaryti paiešką',
  findings: 'Rasta',
  loading: 'Įkeliami pavadinimai ir įvykiai …',
  failed: 'Nepavyko įkelti paieškos. Sąrašas ir žemėlapis veikia.',
  nothing: (query) => `Nieko nerasta: „${query}“.`,
  found: (number) => `rasta: ${number}`,
  groups: { territory: 'Teritorijos', region: 'Regionai', place: 'Vietos', event: 'Įvykiai' },
  shownOf: (shown, all) => `${shown} iš ${all}`,
  nothingYet: (when, first) => `${when} nieko; pirmąkart ${on(first)}`,
  region: (territories) => `Regionas, ${count.territories(territories)}`,
  sea: 'Jūra',
  country: 'Valstybė',
  town: 'Miestas',
  townIn: (territory) => `Miestas · ${territory}`,
  sceneOfEvents: scene,
  sceneOfEventsIn: (events, territory) => `${scene(events)} · ${territory}`,
  kind: (label) => label.toLowerCase(),
  andMore: (territory, more) => `${territory} ir dar ${more}`,
  nameTo: (name, year) => `${name} iki ${year} m.`,
  nameFrom: (name, year) => `${name} nuo ${year} m.`,
}
