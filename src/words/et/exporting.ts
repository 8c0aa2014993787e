import type { Words } from '../en'
import { on } from './cases'
import { count } from './count'

export const exporting: Words['exporting'] = {
  dialog: {
    title: 'Eksport',
    description: 'Kaart nagu ekraanil, lehena, millel on legend, mõõtkava, allikad ja viide.',
    preview: (title) => `Eelvaade: ${title}`,
    drawing: 'Lehte joonistatakse …',
    format: 'Vorming',
    formatDetail: (width, height) => `PNG · A4 rõhtpaigutus · 300 dpi · ${width} × ${height} px`,
    file: 'Fail',
    making: 'Pilti tehakse …',
    saved: 'Salvestatud.',
    download: 'Laadi alla PNG',
    failed: 'Lehte ei saanud teha: osa atlasest ei laadinud. Proovi uuesti.',
    failedBecause: (reason) => `Lehte ei saanud teha: ${reason} Proovi uuesti.`,
  },
  edition: (version, day) => `versioon ${version}, vaadatud ${on(day)}`,
  title: 'Nõukogude annekteerimised, okupatsioonid ja baasid',
  titleAndDate: (title, date) => `${title}, ${date}`,
  orientation: 'Värvita riikide nimed on ainult orienteerumiseks ega võta üheski vaidluses poolt.',
  subtitle: {
    territory: (territory, state) => `${territory}: ${state}`,
    noneOnDay: 'Sel päeval ei ole ühtki ala annekteeritud, okupeeritud ega vägedega lepingu alusel',
    noneInYear: (year) =>
      `${year}. aastal ei ole ühtki ala annekteeritud, okupeeritud ega vägedega lepingu alusel`,
    onDay: (territories) => `Sel päeval ${count.territories(territories)}`,
    inYear: (territories, year) => `${year}. aastal ${count.territories(territories)}`,
    ofThem: (inForce, onMap) => `${inForce}, neist sellel kaardil ${onMap === 0 ? 'mitte ühtki' : onMap}`,
  },
  legend: {
    whatChanged: 'Mis muutus',
    statusOnDay: 'Staatus sel päeval',
    statusInYear: (year) => `Staatus ${year}. aastal`,
    offMap: (status) => `${status} (pole kaardil)`,
    noneOnDay: 'Sel päeval ei olnud ühtki ala annekteeritud, okupeeritud ega vägedega lepingu alusel.',
    noneInYear: (year) =>
      `${year}. aastal ei olnud ühtki ala annekteeritud, okupeeritud ega vägedega lepingu alusel.`,
    noneAtEither: 'Kummalgi ajal ei olnud ühtki ala annekteeritud, okupeeritud ega vägedega lepingu alusel.',
    partly: 'Ainult osa aastast',
    borders: 'Piirid, 1. jaanuar 1938',
    sovietUnion: 'Nõukogude Liit, 1. jaanuar 1939',
    areas: 'Pindalad on kogu maailma kohta, ümardatud.',
  },
  scale: (scale, latitude) =>
    `1 : ${scale} laiusel ${latitude}; Mercatori projektsioon, seega pooluste poole suurem.`,
  thisMap: 'See kaart',
  note: 'Märkus',
  howToRead: 'Kuidas lugeda',
  meaning: (status, meaning) => `${status}: ${meaning}.`,
  morePairs: (more) => `ja veel ${more}, loetletud püsilingil.`,
  names: {
    crowded: 'Nimi kaardile ei mahtunud',
    onMap: 'Sellel kaardil',
    inForce: 'Aktiivsed sellel kaardil',
    ofStatus: (status, lands) => `${status}: ${lands}.`,
    pieces: (land, territories) => `${land} (${count.territories(territories)})`,
  },
  gainedAndLost:
    'Lisandunud, ära langenud: ainult ühel aegadest annekteeritud, okupeeritud, renditud, vägedega lepingu alusel või nukuriigi võimu all.',
  sources: {
    title: 'Allikad',
    none: 'Kirjed: siia ei lange ühegi ala periood.',
    records: (sources) =>
      `Kirjed: ${sources} ${sources === 1 ? 'allikas' : 'allikat'}, loetletud püsilingil.`,
    shapes: 'Kujundid: Natural Earth 1:10m ning GSHHG kaldad ja jõed; ajaloolised jooned digiteeris atlas.',
    shapesWithin: (kilometres) =>
      `Kujundid: Natural Earth 1:10m ning GSHHG kaldad ja jõed; ajaloolised jooned digiteeris atlas, ±${kilometres} km.`,
    more: (more) => `ja veel ${more}, loetletud püsilingil.`,
  },
  cite: {
    title: 'Viitamine',
    citation: (edition, title) => `Nõukogude okupatsioonide atlas, ${edition}: „${title}“.`,
    territory: (territory, date) => `${territory}, ${date}`,
  },
}
