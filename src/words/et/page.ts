import type { Words } from '../en'

export const page: Words['page'] = {
  title: 'Nõukogude okupatsioonide atlas',
  windowTitle: 'Nõukogude okupatsioonide atlas, 1939–1994',
  close: 'Sulge',
  tryAgain: 'Proovi uuesti',
  export: 'Ekspordi',
  present: 'Esitle suures kirjas',
  lightTheme: 'Hele kujundus',
  darkTheme: 'Tume kujundus',
  copyLink: 'Kopeeri link',
  linkCopied: 'Link kopeeritud',
  linkInAddressBar: 'Link on aadressiribal',
  language: 'Keel',
  languageFailed: (language) => `Keelt ei saanud laadida: ${language}.`,
  views: {
    name: 'Vaated',
    maps: 'Kaardid',
    tours: 'Ringkäigud',
    tourDetail: (years, steps) => `${years} · ${steps} ${steps === 1 ? 'samm' : 'sammu'}`,
  },
  dateMoved: (date, why) => `Kaardil on nüüd ${date}: ${why}`,
  onMapFromThatDay: (territory) => `${territory} on kaardil sellest päevast`,
  notices: {
    dismiss: 'Peida teade',
    repeated: (parameter, times) => `Aadressis on „${parameter}“ ${times} korda; arvesse läheb esimene.`,
    ignored: (parameter, value, expected) => `„${parameter}=${value}“ aadressis ei kehti: ${expected}.`,
    expected: {
      date: 'oodatakse aastat või päeva vahemikus 1938–1994, näiteks 1940 või 1940-06-17',
      oneOf: (values) => `lubatud on ${values}`,
      territory: 'sellist ala atlases ei ole',
      region: 'sellist piirkonda atlases ei ole',
      scene: 'sellist vaadet atlases ei ole',
      tour: 'oodatakse atlase ringkäiku ja selle sammu, näiteks the-return/1',
      camera: 'oodatakse suurendust/laiust/pikkust, näiteks 6.5/55.10/14.90',
    },
  },
}
