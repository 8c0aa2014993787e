import type { Words } from '../en'
import { on } from './cases'

export const tour: Words['tour'] = {
  name: 'Ringkäik',
  handout: 'Jaotusmaterjal',
  leave: 'Lahku',
  loading: 'Ringkäiku laaditakse …',
  missing: 'Ringkäiku ei saanud laadida. Selleks laadi leht uuesti.',
  leaveTour: 'Lahku ringkäigust',
  step: (number, count) => `${number}. samm ${count}st`,
  previousStep: 'Eelmine samm',
  nextStep: 'Järgmine samm',
  next: 'Edasi',
  steps: 'Sammud',
  stepsOf: (title) => `Ringkäigu „${title}“ sammud`,
  backToStep: 'Tagasi selle sammu juurde',
  eventsBehind: (count) =>
    count === 1
      ? 'Sündmus selle teksti taga koos allikatega'
      : `${count} sündmust selle teksti taga koos allikatega`,
  sourcesDisagree: 'allikad on vastuolus',
  furtherSources: 'Muud allikad',

  handoutOf: (title) => `${title} – jaotusmaterjal`,
  drawing: 'Kaarte joonistatakse …',
  drawn: 'Nii see trükitakse, A4-lehel.',
  print: 'Prindi',
  overline: (years) => `Nõukogude okupatsioonide atlas · ringkäik · ${years}`,
  colours: 'Kaartide värvid',
  striped: 'Triibuline',
  stripedMeaning: 'ainult osa aastast',
  mapOfStep: (number) => `${number}. sammu kaart`,
  colophon: (version, day) =>
    `Nõukogude okupatsioonide atlas, versioon ${version}, trükitud ${on(day)}. Tekst ja kirjed CC BY 4.0. Kaardid: Natural Earth, GSHHG ja oma jooned; Mercatori projektsioon.`,
  pagesSeen: (day) => `Veebilehed: vaadatud ${on(day)}.`,
}
