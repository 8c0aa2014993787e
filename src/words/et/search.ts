import type { Words } from '../en'
import { on } from './cases'
import { count } from './count'

const scene = (events: number) => (events === 1 ? 'Sündmuse koht' : `${events} sündmuse koht`)

export const search: Words['search'] = {
  name: 'Otsi',
  close: 'Sulge otsing',
  findings: 'Leitud',
  loading: 'Nimesid ja sündmusi laaditakse …',
  failed: 'Otsingut ei saanud laadida. Loend ja kaart töötavad edasi.',
  nothing: (query) => `Otsing „${query}“ ei andnud tulemusi.`,
  found: (number) => `leitud ${number}`,
  groups: { territory: 'Alad', region: 'Piirkonnad', place: 'Kohad', event: 'Sündmused' },
  shownOf: (shown, all) => `${shown}, kokku ${all}`,
  nothingYet: (when, first) => `${when} mitte midagi; esmalt ${on(first)}`,
  region: (territories) => `Piirkond, ${count.territories(territories)}`,
  sea: 'Meri',
  country: 'Riik',
  town: 'Linn',
  townIn: (territory) => `Linn · ${territory}`,
  sceneOfEvents: scene,
  sceneOfEventsIn: (events, territory) => `${scene(events)} · ${territory}`,
  kind: (label) => label.toLowerCase(),
  andMore: (territory, more) => `${territory} ja veel ${more}`,
  nameTo: (name, year) => `${name} kuni ${year}`,
  nameFrom: (name, year) => `${name} alates ${year}`,
}
