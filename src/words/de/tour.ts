import type { Words } from '../en'

export const tour: Words['tour'] = {
  name: 'Führung',
  handout: 'Handout',
  leave: 'Verlassen',
  loading: 'Die Führung wird geladen …',
  missing: 'Die Führung konnte nicht geladen werden. Bitte dafür die Seite neu laden.',
  leaveTour: 'Führung verlassen',
  step: (number, count) => `Station ${number} von ${count}`,
  previousStep: 'Vorige Station',
  nextStep: 'Nächste Station',
  next: 'Weiter',
  steps: 'Stationen',
  stepsOf: (title) => `Stationen der Führung „${title}“`,
  backToStep: 'Zurück zu dieser Station',
  eventsBehind: (count) =>
    count === 1
      ? 'Das Ereignis hinter diesem Text, mit Quellen'
      : `Die ${count} Ereignisse hinter diesem Text, mit Quellen`,
  sourcesDisagree: 'die Quellen widersprechen sich',
  furtherSources: 'Weitere Quellen',

  handoutOf: (title) => `${title} – Handout`,
  drawing: 'Die Karten werden gezeichnet …',
  drawn: 'So wird es gedruckt, auf A4.',
  print: 'Drucken',
  overline: (years) => `Atlas der sowjetischen Besatzungen · Führung · ${years}`,
  colours: 'Farben der Karten',
  striped: 'Gestreift',
  stripedMeaning: 'nur ein Teil des Jahres',
  mapOfStep: (number) => `Karte zu Station ${number}`,
  colophon: (version, day) =>
    `Atlas der sowjetischen Besatzungen, Version ${version}, gedruckt am ${day}. Texte und Datensätze CC BY 4.0. Karten: Natural Earth, GSHHG und eigene Linien; Mercatorprojektion.`,
  pagesSeen: (day) => `Webseiten: abgerufen am ${day}.`,
}
