import type { Words } from '../en'
import { on } from './cases'
import { count, others } from './count'

const scene = (events: number) => (events === 1 ? 'Tapahtuman paikka' : `${events} tapahtuman paikka`)

export const search: Words['search'] = {
  name: 'Hae',
  close: 'Sulje haku',
  findings: 'Löydetyt',
  loading: 'Ladataan nimiä ja tapahtumia …',
  failed: 'Hakua ei voitu ladata. Luettelo ja kartta toimivat silti.',
  nothing: (query) => `Haulla ”${query}” ei löydy mitään.`,
  found: (number) => `${number} löytyi`,
  groups: { territory: 'Alueet', region: 'Suuralueet', place: 'Paikat', event: 'Tapahtumat' },
  shownOf: (shown, all) => `${shown}/${all}`,
  nothingYet: (when, first) => `${when} ei mitään; ensi kerran ${on(first)}`,
  region: (territories) => `Suuralue, ${count.territories(territories)}`,
  sea: 'Meri',
  country: 'Maa',
  town: 'Kaupunki',
  townIn: (territory) => `Kaupunki · ${territory}`,
  sceneOfEvents: scene,
  sceneOfEventsIn: (events, territory) => `${scene(events)} · ${territory}`,
  kind: (label) => label.toLowerCase(),
  andMore: (territory, more) => `${territory} ja ${others(more)}`,
  nameTo: (name, year) => `${name} vuoteen ${year}`,
  nameFrom: (name, year) => `${name} vuodesta ${year}`,
}
