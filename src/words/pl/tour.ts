import type { Words } from '../en'
import { pluralIn } from '../formats'
import { on } from './cases'

const plural = pluralIn('pl')

export const tour: Words['tour'] = {
  name: 'Trasa',
  handout: 'Do druku',
  leave: 'Zakończ',
  loading: 'Ładowanie trasy…',
  missing: 'Nie udało się załadować trasy. Aby ją zobaczyć, załaduj stronę ponownie.',
  leaveTour: 'Zakończ trasę',
  step: (number, count) => `Etap ${number} z ${count}`,
  previousStep: 'Poprzedni etap',
  nextStep: 'Następny etap',
  next: 'Dalej',
  steps: 'Etapy',
  stepsOf: (title) => `Etapy trasy „${title}”`,
  backToStep: 'Wróć do tego etapu',
  eventsBehind: (count) =>
    count === 1
      ? 'Wydarzenie, na którym opiera się ten tekst, ze źródłami'
      : `${count} ${plural(count, { one: 'wydarzenie', few: 'wydarzenia', other: 'wydarzeń' })}, na których opiera się ten tekst, ze źródłami`,
  sourcesDisagree: 'źródła się różnią',
  furtherSources: 'Dalsze źródła',

  handoutOf: (title) => `${title} – do druku`,
  drawing: 'Rysowanie map…',
  drawn: 'Tak będzie wydrukowane, na A4.',
  print: 'Drukuj',
  overline: (years) => `Atlas okupacji radzieckich · trasa · ${years}`,
  colours: 'Kolory map',
  striped: 'Paski',
  stripedMeaning: 'tylko część roku',
  mapOfStep: (number) => `Mapa etapu ${number}`,
  colophon: (version, day) =>
    `Atlas okupacji radzieckich, wersja ${version}, wydrukowano ${on(day)}. Tekst i dane CC BY 4.0. Mapy: Natural Earth, GSHHG i linie własne; odwzorowanie Mercatora.`,
  pagesSeen: (day) => `Strony internetowe: dostęp ${on(day)}.`,
}
