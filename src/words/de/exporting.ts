import type { Words } from '../en'
import { count } from './count'

export const exporting: Words['exporting'] = {
  dialog: {
    title: 'Exportieren',
    description: 'Die Karte wie auf dem Bildschirm, als Blatt mit Legende, Maßstab, Quellen und Zitat.',
    preview: (title) => `Vorschau: ${title}`,
    drawing: 'Das Blatt wird gezeichnet …',
    format: 'Format',
    formatDetail: (width, height) => `PNG · A4 quer · 300 dpi · ${width} × ${height} px`,
    file: 'Datei',
    making: 'Das Bild entsteht …',
    saved: 'Gespeichert.',
    download: 'PNG herunterladen',
    failed:
      'Das Blatt konnte nicht erstellt werden; ein Teil des Atlas wurde nicht geladen. Bitte erneut versuchen.',
    failedBecause: (reason) => `Das Blatt konnte nicht erstellt werden: ${reason} Bitte erneut versuchen.`,
  },
  edition: (version, day) => `Version ${version}, abgerufen am ${day}`,
  title: 'Sowjetische Annexionen, Besatzungen und Stützpunkte',
  titleAndDate: (title, date) => `${title}, ${date}`,
  orientation: 'Namen von Ländern ohne Farbe dienen nur der Orientierung und nehmen in keinem Streit Partei.',
  subtitle: {
    territory: (territory, state) => `${territory}: ${state}`,
    noneOnDay: 'Kein Gebiet annektiert, besetzt oder mit stationierten Truppen an diesem Tag',
    noneInYear: (year) => `Kein Gebiet annektiert, besetzt oder mit stationierten Truppen im Jahr ${year}`,
    onDay: (territories) => `${count.territories(territories)} an diesem Tag aktiv`,
    inYear: (territories, year) => `${count.territories(territories)} im Jahr ${year} aktiv`,
    ofThem: (inForce, onMap) => `${inForce}, davon ${onMap === 0 ? 'keines' : onMap} auf dieser Karte`,
  },
  legend: {
    whatChanged: 'Was sich änderte',
    statusOnDay: 'Status an diesem Tag',
    statusInYear: (year) => `Status im Jahr ${year}`,
    offMap: (status) => `${status} (nicht im Bild)`,
    noneOnDay: 'An diesem Tag war kein Gebiet annektiert, besetzt oder mit stationierten Truppen belegt.',
    noneInYear: (year) =>
      `Im Jahr ${year} war kein Gebiet annektiert, besetzt oder mit stationierten Truppen belegt.`,
    noneAtEither:
      'Zu keinem der beiden Zeitpunkte war ein Gebiet annektiert, besetzt oder mit stationierten Truppen belegt.',
    partly: 'Nur ein Teil des Jahres',
    borders: 'Grenzen, 1. Januar 1938',
    sovietUnion: 'Sowjetunion, 1. Januar 1939',
    areas: 'Flächen gelten für die ganze Welt, gerundet.',
  },
  scale: (scale, latitude) =>
    `1 : ${scale} auf ${latitude}; Mercator-Projektion, daher zu den Polen hin größer.`,
  thisMap: 'Diese Karte',
  note: 'Anmerkung',
  howToRead: 'Wie sie zu lesen ist',
  meaning: (status, meaning) => `${status}: ${meaning}.`,
  morePairs: (more) => `und ${more} weitere, aufgeführt unter dem Permalink.`,
  names: {
    crowded: 'Ohne Platz für Namen auf der Karte',
    onMap: 'Auf dieser Karte',
    inForce: 'Aktiv auf dieser Karte',
    ofStatus: (status, lands) => `${status}: ${lands}.`,
    pieces: (land, territories) => `${land} (${count.territories(territories)})`,
  },
  gainedAndLost:
    'Hinzugekommen, weggefallen: nur zu einem der Zeitpunkte annektiert, besetzt, gepachtet, mit stationierten Truppen oder unter einem Marionettenstaat.',
  sources: {
    title: 'Quellen',
    none: 'Einträge: Kein Zeitraum eines Gebiets fällt hierher.',
    records: (sources) =>
      `Einträge: ${sources} ${sources === 1 ? 'Quelle' : 'Quellen'}, aufgeführt unter dem Permalink.`,
    shapes:
      'Umrisse: Natural Earth 1:10m sowie Ufer und Flüsse aus GSHHG; historische Linien vom Atlas digitalisiert.',
    shapesWithin: (kilometres) =>
      `Umrisse: Natural Earth 1:10m sowie Ufer und Flüsse aus GSHHG; historische Linien vom Atlas digitalisiert, ±${kilometres} km.`,
    more: (more) => `und ${more} weitere, aufgeführt unter dem Permalink.`,
  },
  cite: {
    title: 'Zitieren als',
    citation: (edition, title) => `Atlas der sowjetischen Besatzungen, ${edition}: „${title}“.`,
    territory: (territory, date) => `${territory}, ${date}`,
  },
}
