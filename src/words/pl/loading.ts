import type { Words } from '../en'

export const loading: Words['loading'] = {
  territories: 'Ładowanie terytoriów…',
  map: 'Ładowanie mapy…',
  events: 'Ładowanie wydarzeń…',
  eventsAndSources: 'Ładowanie wydarzeń i źródeł…',
  failed: {
    records: (reason) => `Nie udało się załadować listy terytoriów: ${reason}.`,
    shapes: (reason) => `Nie udało się załadować kształtów mapy: ${reason}.`,
    reading: (reason) => `Nie udało się załadować wydarzeń i źródeł: ${reason}.`,
    tours: (reason) => `Nie udało się załadować tras: ${reason}.`,
  },
  partFailed: 'Nie udało się załadować części strony. Aby ją zobaczyć, załaduj stronę ponownie.',
  reasons: {
    answered: (status) => `serwer odpowiedział kodem ${status}`,
    incomplete: 'plik nie jest pełnym plikiem JSON',
    strange: 'plik nie zawiera tego, co powinien',
  },
}
