import type { Words } from '../en'

export const loading: Words['loading'] = {
  territories: 'Ladataan alueita …',
  map: 'Ladataan karttaa …',
  events: 'Ladataan tapahtumia …',
  eventsAndSources: 'Ladataan tapahtumia ja lähteitä …',
  failed: {
    records: (reason) => `Alueiden luetteloa ei voitu ladata: ${reason}.`,
    shapes: (reason) => `Kartan muotoja ei voitu ladata: ${reason}.`,
    reading: (reason) => `Tapahtumia ja lähteitä ei voitu ladata: ${reason}.`,
    tours: (reason) => `Opastettuja kierroksia ei voitu ladata: ${reason}.`,
  },
  partFailed: 'Osaa sivusta ei voitu ladata. Lataa sivu uudelleen, niin saat sen.',
  reasons: {
    answered: (status) => `palvelin vastasi ${status}`,
    incomplete: 'tiedosto ei ole täydellistä JSONia',
    strange: 'tiedostossa ei ole sitä, mitä pitäisi',
  },
}
