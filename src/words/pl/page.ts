import type { Words } from '../en'
import { pluralIn } from '../formats'

const plural = pluralIn('pl')

export const page: Words['page'] = {
  title: 'Atlas okupacji radzieckich',
  windowTitle: 'Atlas okupacji radzieckich, 1939–1994',
  close: 'Zamknij',
  tryAgain: 'Ponów próbę',
  notLoaded: 'Nie załadowano: ponów próbę',
  more: 'Więcej',
  export: 'Eksport',
  present: 'Prezentacja dużą czcionką',
  lightTheme: 'Jasny motyw',
  darkTheme: 'Ciemny motyw',
  copyLink: 'Kopiuj link',
  linkCopied: 'Link skopiowany',
  linkInAddressBar: 'Link jest w pasku adresu',
  language: 'Język',
  languageFailed: (language) => `Nie udało się załadować języka: ${language}.`,
  views: {
    name: 'Widoki',
    maps: 'Mapy',
    tours: 'Trasy',
    tourDetail: (years, steps) =>
      `${years} · ${steps} ${plural(steps, { one: 'etap', few: 'etapy', other: 'etapów' })}`,
  },
  dateMoved: (date, why) => `Nowa data: ${date} – ${why}`,
  onMapFromThatDay: (territory) => `od tego dnia na mapie jest ${territory}`,
  notices: {
    dismiss: 'Zamknij powiadomienie',
    repeated: (parameter, times) =>
      `Adres zawiera „${parameter}” ${times} ${plural(times, { one: 'raz', other: 'razy' })}; liczy się pierwsza wartość.`,
    ignored: (parameter, value, expected) => `Pominięto „${parameter}=${value}” w adresie: ${expected}.`,
    expected: {
      date: 'oczekiwano roku lub dnia od 1938 do 1994, na przykład 1940 lub 1940-06-17',
      oneOf: (values) => `oczekiwano: ${values}`,
      territory: 'atlas nie zna takiego terytorium',
      region: 'atlas nie zna takiego regionu',
      scene: 'atlas nie zna takiego widoku',
      tour: 'oczekiwano trasy z atlasu i jednego z jej etapów, na przykład the-return/1',
      camera: 'oczekiwano: powiększenie/szerokość/długość, na przykład 6.5/55.10/14.90',
    },
  },
}
