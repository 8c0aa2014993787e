import type { Words } from '../en'
import { pluralIn } from '../formats'
import { count } from './count'

const plural = pluralIn('de')

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
  span: {
    from: 'Von Jahr',
    to: 'Bis Jahr',
    step: 'Eine Karte für',
    steps: {
      years: 'jedes Jahr',
      changes: 'jede Änderung auf dieser Karte',
      chosen: 'ausgewählte Daten',
    },
    everyYears: (years) => `jedes ${years}. Jahr`,
    dates: 'Daten: Jahre oder Tage, z. B. 1939, 1940-06-17',
    unread: (words) => `Kein Jahr oder Tag von 1938 bis 1994: ${words}.`,
    noDates: 'Noch kein Datum.',
  },
  film: {
    tab: 'Film',
    description: 'Die Karte über eine Spanne von Jahren, mit Datum und Legende in jedem Bild.',
    seconds: 'Sekunden je Karte',
    size: 'Größe',
    format: 'Format',
    notHere: (format) => `${format}, nicht in diesem Browser`,
    summary: (frames, seconds) =>
      `${frames} ${plural(frames, { one: 'Karte', other: 'Karten' })}, ${seconds} s`,
    tooMany: (left, most) =>
      `Ein Film fasst höchstens ${most} Karten: ${left} am Ende fehlen. Eine kürzere Spanne oder ein größerer Schritt zeigt alle.`,
    preview: (date) => `Vorschau: das Bild zu ${date}`,
    make: 'Film erstellen',
    cancel: 'Abbrechen',
    progress: 'Der Film entsteht',
    made: (done, all) => `${done} von ${all} Karten gezeichnet`,
    cancelled: 'Abgebrochen; nichts wurde behalten.',
    ready: (megabytes) => `Der Film ist fertig: ${megabytes} MB.`,
    download: 'Film herunterladen',
    failed: 'Der Film konnte nicht erstellt werden. Bitte erneut versuchen.',
    failedBecause: (reason) => `Der Film konnte nicht erstellt werden: ${reason}`,
  },
  series: {
    tab: 'Reihe',
    description: 'Kleine Karten mehrerer Daten nebeneinander, mit einer Legende.',
    summary: (maps) => `${maps} ${plural(maps, { one: 'Karte', other: 'Karten' })}`,
    tooMany: (left, most) =>
      `Ein Blatt fasst höchstens ${most} Karten: ${left} am Ende fehlen. Eine kürzere Spanne oder ein größerer Schritt zeigt alle.`,
    preview: (title) => `Vorschau: ${title}`,
    drawing: 'Die Karten werden gezeichnet …',
    paper: 'Papier',
    direction: { landscape: 'quer', portrait: 'hoch' },
    format: 'Format',
    save: 'Reihe herunterladen',
    saved: 'Gespeichert.',
    subtitle: (maps, from, to) =>
      `${maps} ${plural(maps, { one: 'Karte', other: 'Karten' })}, ${from} bis ${to}`,
    legend: 'Auf diesen Karten',
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
