import type { Words } from '../en'

export const loading: Words['loading'] = {
  territories: 'Įkeliamos teritorijos …',
  map: 'Įkeliamas žemėlapis …',
  events: 'Įkeliami įvykiai …',
  eventsAndSources: 'Įkeliami įvykiai ir šaltiniai …',
  failed: {
    records: (reason) => `Nepavyko įkelti teritorijų sąrašo: ${reason}.`,
    shapes: (reason) => `Nepavyko įkelti žemėlapio kontūrų: ${reason}.`,
    reading: (reason) => `Nepavyko įkelti įvykių ir šaltinių: ${reason}.`,
    tours: (reason) => `Nepavyko įkelti ekskursijų: ${reason}.`,
  },
  partFailed: 'Nepavyko įkelti vienos puslapio dalies. Kad ją matytumėte, įkelkite puslapį iš naujo.',
  reasons: {
    answered: (status) => `serveris atsakė ${status}`,
    incomplete: 'failas nėra visas JSON',
    strange: 'faile nėra to, kas turi būti',
  },
}
