import type { Words } from '../en'

const scene = (events: number) => (events === 1 ? 'Ort eines Ereignisses' : `Ort von ${events} Ereignissen`)

export const search: Words['search'] = {
  name: 'Suchen',
  close: 'Suche schließen',
  findings: 'Gefunden',
  loading: 'Namen und Ereignisse werden geladen …',
  failed: 'Die Suche konnte nicht geladen werden. Liste und Karte funktionieren weiterhin.',
  nothing: (query) => `Zu „${query}“ ist nichts zu finden.`,
  found: (number) => `${number} gefunden`,
  groups: { territory: 'Gebiete', region: 'Regionen', place: 'Orte', event: 'Ereignisse' },
  shownOf: (shown, all) => `${shown} von ${all}`,
  nothingYet: (when, first) => `${when} nichts; zuerst ab ${first}`,
  region: (territories) => `Region mit ${territories} ${territories === 1 ? 'Gebiet' : 'Gebieten'}`,
  sea: 'Meer',
  country: 'Land',
  town: 'Stadt',
  townIn: (territory) => `Stadt · ${territory}`,
  sceneOfEvents: scene,
  sceneOfEventsIn: (events, territory) => `${scene(events)} · ${territory}`,
  kind: (label) => label,
  andMore: (territory, more) => `${territory} und ${more} weitere`,
  nameTo: (name, year) => `${name} bis ${year}`,
  nameFrom: (name, year) => `${name} ab ${year}`,
}
