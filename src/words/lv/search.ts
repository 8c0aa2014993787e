import type { Words } from '../en'
import { on } from './cases'
import { count, plural } from './count'

const scene = (events: number) =>
  events === 1
    ? 'Notikuma vieta'
    : `${events} ${plural(events, { one: 'notikuma', other: 'notikumu' })} vieta`

export const search: Words['search'] = {
  name: 'Meklēt',
  close: 'Aizvērt meklēšanu',
  findings: 'Atrasts',
  loading: 'Ielādē nosaukumus un notikumus …',
  failed: 'Meklēšanu neizdevās ielādēt. Saraksts un karte darbojas.',
  nothing: (query) => `Nekas nav atrasts: „${query}”.`,
  found: (number) => `atrasts: ${number}`,
  groups: { territory: 'Teritorijas', region: 'Reģioni', place: 'Vietas', event: 'Notikumi' },
  shownOf: (shown, all) => `${shown} no ${all}`,
  nothingYet: (when, first) => `${when} nav nekā; pirmoreiz ${on(first)}`,
  region: (territories) => `Reģions, ${count.territories(territories)}`,
  sea: 'Jūra',
  country: 'Valsts',
  town: 'Pilsēta',
  townIn: (territory) => `Pilsēta · ${territory}`,
  sceneOfEvents: scene,
  sceneOfEventsIn: (events, territory) => `${scene(events)} · ${territory}`,
  kind: (label) => label.toLowerCase(),
  andMore: (territory, more) => `${territory} un vēl ${more}`,
  nameTo: (name, year) => `${name} līdz ${year}. gadam`,
  nameFrom: (name, year) => `${name} no ${year}. gada`,
}
