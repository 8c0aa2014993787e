import type { Words } from '../en'
import { named, sentence } from './cases'
import { events } from './count'

export const tour: Words['tour'] = {
  name: 'Ekskursija',
  handout: 'Dalomoji medžiaga',
  leave: 'Baigti',
  loading: 'Įkeliama ekskursija …',
  missing: 'Nepavyko įkelti ekskursijos. Kad ją matytumėte, įkelkite puslapį iš naujo.',
  leaveTour: 'Baigti ekskursiją',
  step: (number, count) => `${number} žingsnis iš ${count}`,
  previousStep: 'Ankstesnis žingsnis',
  nextStep: 'Kitas žingsnis',
  next: 'Toliau',
  steps: 'Žingsniai',
  stepsOf: (title) => `Ekskursijos „${title}“ žingsniai`,
  backToStep: 'Atgal prie šio žingsnio',
  eventsBehind: (count) => `Šio teksto pagrindas: ${events(count)}, su šaltiniais`,
  sourcesDisagree: 'šaltiniai nesutaria',
  furtherSources: 'Kiti šaltiniai',

  handoutOf: (title) => `${title} – dalomoji medžiaga`,
  drawing: 'Braižomi žemėlapiai …',
  drawn: 'Taip bus išspausdinta A4 lape.',
  print: 'Spausdinti',
  overline: (years) => `Sovietinių okupacijų atlasas · ekskursija · ${years}`,
  colours: 'Žemėlapių spalvos',
  striped: 'Dryžuota',
  stripedMeaning: 'tik dalį metų',
  mapOfStep: (number) => `${number} žingsnio žemėlapis`,
  colophon: (version, day) =>
    `Sovietinių okupacijų atlasas, versija ${version}, ${sentence(`išspausdinta ${named(day)}`)} Tekstas ir įrašai CC BY 4.0. Žemėlapiai: Natural Earth, GSHHG ir savos linijos; Merkatoriaus projekcija.`,
  pagesSeen: (day) => sentence(`Tinklalapiai: žiūrėta ${named(day)}`),
}
