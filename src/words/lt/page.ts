import type { Words } from '../en'
import { named } from './cases'
import { plural } from './count'

export const page: Words['page'] = {
  title: 'Sovietinių okupacijų atlasas',
  windowTitle: 'Sovietinių okupacijų atlasas, 1939–1994',
  close: 'Uždaryti',
  tryAgain: 'Bandyti dar kartą',
  notLoaded: 'Neįkelta: bandyti dar kartą',
  more: 'Daugiau',
  export: 'Eksportuoti',
  present: 'Rodyti dideliu šriftu',
  lightTheme: 'Šviesi tema',
  darkTheme: 'Tamsi tema',
  copyLink: 'Kopijuoti nuorodą',
  linkCopied: 'Nuoroda nukopijuota',
  linkInAddressBar: 'Nuoroda yra adreso juostoje',
  language: 'Kalba',
  languageFailed: (language) => `Nepavyko įkelti kalbos: ${language}.`,
  views: {
    name: 'Vaizdai',
    maps: 'Žemėlapiai',
    tours: 'Ekskursijos',
    tourDetail: (years, steps) =>
      `${years} · ${steps} ${plural(steps, { one: 'žingsnis', few: 'žingsniai', other: 'žingsnių' })}`,
  },
  dateMoved: (date, why) => `Žemėlapyje dabar – ${named(date)}: ${why}`,
  onMapFromThatDay: (territory) => `${territory} žemėlapyje yra nuo tos dienos`,
  notices: {
    dismiss: 'Uždaryti',
    repeated: (parameter, times) =>
      `Adrese „${parameter}“ yra ${times} ${plural(times, { one: 'kartą', few: 'kartus', other: 'kartų' })}; imamas pirmasis.`,
    ignored: (parameter, value, expected) => `Adreso „${parameter}=${value}“ nepaisoma: ${expected}.`,
    expected: {
      date: 'laukiama metų arba dienos nuo 1938 iki 1994 m., pavyzdžiui, 1940 arba 1940-06-17',
      oneOf: (values) => `galima ${values}`,
      territory: 'tokios teritorijos atlase nėra',
      region: 'tokio regiono atlase nėra',
      scene: 'tokio vaizdo atlase nėra',
      tour: 'laukiama atlaso ekskursijos ir jos žingsnio, pavyzdžiui, the-return/1',
      camera: 'laukiama mastelio/platumos/ilgumos, pavyzdžiui, 6.5/55.10/14.90',
    },
  },
}
