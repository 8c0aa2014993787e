import type { Words } from '../en'
import { on } from './cases'
import { events } from './count'

export const tour: Words['tour'] = {
  name: 'Ekskursija',
  handout: 'Izdales lapa',
  leave: 'Beigt',
  loading: 'Ielādē ekskursiju …',
  missing: 'Ekskursiju neizdevās ielādēt. Lai to redzētu, ielādējiet lapu vēlreiz.',
  leaveTour: 'Beigt ekskursiju',
  step: (number, count) => `${number}. solis no ${count}`,
  previousStep: 'Iepriekšējais solis',
  nextStep: 'Nākamais solis',
  next: 'Tālāk',
  steps: 'Soļi',
  stepsOf: (title) => `Ekskursijas „${title}” soļi`,
  backToStep: 'Atpakaļ pie šī soļa',
  eventsBehind: (count) => `Šī teksta pamatā: ${events(count)}, ar avotiem`,
  sourcesDisagree: 'avoti nav vienisprātis',
  furtherSources: 'Citi avoti',

  handoutOf: (title) => `${title} – izdales lapa`,
  drawing: 'Zīmē kartes …',
  drawn: 'Tā tas tiks izdrukāts uz A4.',
  print: 'Drukāt',
  overline: (years) => `Padomju okupāciju atlants · ekskursija · ${years}`,
  colours: 'Karšu krāsas',
  striped: 'Svītrots',
  stripedMeaning: 'tikai daļu gada',
  mapOfStep: (number) => `${number}. soļa karte`,
  colophon: (version, day) =>
    `Padomju okupāciju atlants, versija ${version}, izdrukāts ${on(day)}. Teksts un ieraksti CC BY 4.0. Kartes: Natural Earth, GSHHG un pašu līnijas; Merkatora projekcija.`,
  pagesSeen: (day) => `Tīmekļa lapas: skatītas ${on(day)}.`,
}
