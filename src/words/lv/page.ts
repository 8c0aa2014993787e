import type { Words } from '../en'
import { plural } from './count'

export const page: Words['page'] = {
  title: 'Padomju okupāciju atlants',
  windowTitle: 'Padomju okupāciju atlants, 1939–1994',
  close: 'Aizvērt',
  tryAgain: 'Mēģināt vēlreiz',
  notLoaded: 'Nav ielādēts: mēģināt vēlreiz',
  more: 'Vēl',
  export: 'Eksportēt',
  present: 'Rādīt lielā rakstā',
  lightTheme: 'Gaišs izskats',
  darkTheme: 'Tumšs izskats',
  copyLink: 'Kopēt saiti',
  linkCopied: 'Saite nokopēta',
  linkInAddressBar: 'Saite ir adreses joslā',
  language: 'Valoda',
  languageFailed: (language) => `Valodu neizdevās ielādēt: ${language}.`,
  views: {
    name: 'Skati',
    maps: 'Kartes',
    tours: 'Ekskursijas',
    tourDetail: (years, steps) => `${years} · ${steps} ${plural(steps, { one: 'solis', other: 'soļi' })}`,
  },
  dateMoved: (date, why) => `Kartē tagad ir ${date}: ${why}`,
  onMapFromThatDay: (territory) => `${territory} kartē ir no šīs dienas`,
  notices: {
    dismiss: 'Aizvērt',
    repeated: (parameter, times) =>
      `Adresē „${parameter}” ir ${times} ${plural(times, { one: 'reizi', other: 'reizes' })}; izmanto pirmo.`,
    ignored: (parameter, value, expected) => `„${parameter}=${value}” adresē nav ņemts vērā: ${expected}.`,
    expected: {
      date: 'jābūt gadam vai dienai no 1938. līdz 1994. gadam, piemēram, 1940 vai 1940-06-17',
      oneOf: (values) => `jābūt ${values}`,
      territory: 'atlantā nav šādas teritorijas',
      region: 'atlantā nav šāda reģiona',
      scene: 'atlantā nav šāda skata',
      tour: 'jābūt atlanta ekskursijai un vienam no tās soļiem, piemēram, the-return/1',
      camera: 'jābūt tālummaiņai/platumam/garumam, piemēram, 6.5/55.10/14.90',
    },
  },
}
