import type { Words } from '../en'

export const page: Words['page'] = {
  title: 'Atlas der sowjetischen Besatzungen',
  windowTitle: 'Atlas der sowjetischen Besatzungen, 1939–1994',
  close: 'Schließen',
  tryAgain: 'Erneut versuchen',
  notLoaded: 'Nicht geladen: erneut versuchen',
  more: 'Mehr',
  export: 'Exportieren',
  present: 'In großer Schrift vorführen',
  lightTheme: 'Helle Farben',
  darkTheme: 'Dunkle Farben',
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert',
  linkInAddressBar: 'Der Link steht in der Adresszeile',
  language: 'Sprache',
  languageFailed: (language) => `${language} konnte nicht geladen werden.`,
  views: {
    name: 'Ansichten',
    maps: 'Karten',
    tours: 'Führungen',
    tourDetail: (years, steps) => `${years} · ${steps} ${steps === 1 ? 'Station' : 'Stationen'}`,
  },
  dateMoved: (date, why) => `Das Datum ist jetzt ${date}: ${why}`,
  onMapFromThatDay: (territory) => `${territory} steht ab diesem Tag auf der Karte`,
  notices: {
    dismiss: 'Hinweis schließen',
    repeated: (parameter, times) => `Die Adresse enthält „${parameter}“ ${times}-mal; die erste Angabe gilt.`,
    ignored: (parameter, value, expected) =>
      `„${parameter}=${value}“ in der Adresse gilt nicht: ${expected}.`,
    expected: {
      date: 'erwartet wird ein Jahr oder ein Tag von 1938 bis 1994, etwa 1940 oder 1940-06-17',
      oneOf: (values) => `erwartet wird ${values}`,
      territory: 'der Atlas kennt kein solches Gebiet',
      region: 'der Atlas kennt keine solche Region',
      scene: 'der Atlas kennt keine solche Ansicht',
      tour: 'erwartet wird eine Führung des Atlas und eine ihrer Stationen, etwa the-return/1',
      camera: 'erwartet wird Zoom/Breite/Länge, etwa 6.5/55.10/14.90',
    },
  },
}
