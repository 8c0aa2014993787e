import type { Words } from '../en'

export const loading: Words['loading'] = {
  territories: 'Die Gebiete werden geladen …',
  map: 'Die Karte wird geladen …',
  events: 'Die Ereignisse werden geladen …',
  eventsAndSources: 'Ereignisse und Quellen werden geladen …',
  failed: {
    records: (reason) => `Die Liste der Gebiete konnte nicht geladen werden: ${reason}.`,
    shapes: (reason) => `Die Umrisse der Karte konnten nicht geladen werden: ${reason}.`,
    reading: (reason) => `Ereignisse und Quellen konnten nicht geladen werden: ${reason}.`,
    tours: (reason) => `Die Führungen konnten nicht geladen werden: ${reason}.`,
  },
  partFailed: 'Ein Teil der Seite konnte nicht geladen werden. Dafür bitte die Seite neu laden.',
  reasons: {
    answered: (status) => `der Server antwortete mit ${status}`,
    incomplete: 'die Datei ist kein vollständiges JSON',
    strange: 'die Datei enthält nicht, was sie soll',
  },
}
