import type { Words } from '../en'

export const loading: Words['loading'] = {
  territories: 'Ielādē teritorijas …',
  map: 'Ielādē karti …',
  events: 'Ielādē notikumus …',
  eventsAndSources: 'Ielādē notikumus un avotus …',
  failed: {
    records: (reason) => `Teritoriju sarakstu neizdevās ielādēt: ${reason}.`,
    shapes: (reason) => `Kartes apveidus neizdevās ielādēt: ${reason}.`,
    reading: (reason) => `Notikumus un avotus neizdevās ielādēt: ${reason}.`,
    tours: (reason) => `Ekskursijas neizdevās ielādēt: ${reason}.`,
  },
  partFailed: 'Kādu lapas daļu neizdevās ielādēt. Lai to redzētu, ielādējiet lapu vēlreiz.',
  reasons: {
    answered: (status) => `serveris atbildēja ar ${status}`,
    incomplete: 'fails nav pilnīgs JSON',
    strange: 'failā nav tā, kam tur jābūt',
  },
}
