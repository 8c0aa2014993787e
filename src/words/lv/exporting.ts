import type { Words } from '../en'
import { on } from './cases'
import { count, plural } from './count'

const NONE = 'anektētu, okupētu teritoriju vai teritoriju ar izvietotu karaspēku'

export const exporting: Words['exporting'] = {
  dialog: {
    title: 'Eksports',
    description: 'Karte kā ekrānā, kā lapa ar leģendu, mērogu, avotiem un atsauci.',
    preview: (title) => `Priekšskatījums: ${title}`,
    drawing: 'Zīmē lapu …',
    format: 'Formāts',
    formatDetail: (width, height) => `PNG · A4 guleniski · 300 dpi · ${width} × ${height} px`,
    file: 'Fails',
    making: 'Veido attēlu …',
    saved: 'Saglabāts.',
    download: 'Lejupielādēt PNG',
    failed: 'Lapu neizdevās izveidot: daļa atlanta nav ielādēta. Mēģiniet vēlreiz.',
    failedBecause: (reason) => `Lapu neizdevās izveidot: ${reason} Mēģiniet vēlreiz.`,
  },
  edition: (version, day) => `versija ${version}, skatīts ${on(day)}`,
  title: 'Padomju aneksijas, okupācijas un bāzes',
  titleAndDate: (title, date) => `${title}, ${date}`,
  orientation: 'Neiekrāsoto valstu nosaukumi dod tikai orientāciju un nevienā strīdā neieņem nevienu pusi.',
  subtitle: {
    territory: (territory, state) => `${territory}: ${state}`,
    noneOnDay: `Šajā dienā nav ${NONE}`,
    noneInYear: (year) => `${year}. gadā nav ${NONE}`,
    onDay: (territories) => `Šajā dienā: ${count.territories(territories)}`,
    inYear: (territories, year) => `${year}. gadā: ${count.territories(territories)}`,
    ofThem: (inForce, onMap) => `${inForce}, šajā kartē ${onMap === 0 ? 'nevienas' : onMap}`,
  },
  legend: {
    whatChanged: 'Kas mainījās',
    statusOnDay: 'Statuss šajā dienā',
    statusInYear: (year) => `Statuss ${year}. gadā`,
    offMap: (status) => `${status} (ārpus kartes)`,
    noneOnDay: `Šajā dienā nebija ${NONE}.`,
    noneInYear: (year) => `${year}. gadā nebija ${NONE}.`,
    noneAtEither: `Nevienā no datumiem nebija ${NONE}.`,
    partly: 'Tikai daļu gada',
    borders: 'Robežas, 1938. gada 1. janvāris',
    sovietUnion: 'Padomju Savienība, 1939. gada 1. janvāris',
    areas: 'Platības ir visā pasaulē, noapaļotas.',
  },
  scale: (scale, latitude) =>
    `1 : ${scale} uz ${latitude}; Merkatora projekcija, tāpēc polu virzienā lielāks.`,
  thisMap: 'Šī karte',
  note: 'Piezīme',
  howToRead: 'Kā to lasīt',
  meaning: (status, meaning) => `${status}: ${meaning}.`,
  morePairs: (more) => `un vēl ${more}; saraksts pastāvīgajā saitē.`,
  names: {
    crowded: 'Kartē nepietika vietas nosaukumam',
    onMap: 'Šajā kartē',
    inForce: 'Aktīvas šajā kartē',
    ofStatus: (status, lands) => `${status}: ${lands}.`,
    pieces: (land, territories) => `${land} (${count.territories(territories)})`,
  },
  gainedAndLost:
    'Nāk klāt, atkrīt: tikai vienā no datumiem anektēta, okupēta, nomāta, ar izvietotu karaspēku vai marionešu valsts varā.',
  sources: {
    title: 'Avoti',
    none: 'Ieraksti: šeit nav nevienas teritorijas perioda.',
    records: (sources) =>
      `Ieraksti: ${sources} ${plural(sources, { one: 'avots', other: 'avoti' })}; saraksts pastāvīgajā saitē.`,
    shapes:
      'Apveidi: Natural Earth 1:10m un GSHHG krasti un upes; vēsturiskās līnijas digitalizējis atlants.',
    shapesWithin: (kilometres) =>
      `Apveidi: Natural Earth 1:10m un GSHHG krasti un upes; vēsturiskās līnijas digitalizējis atlants, ±${kilometres} km.`,
    more: (more) => `un vēl ${more}; saraksts pastāvīgajā saitē.`,
  },
  cite: {
    title: 'Kā atsaukties',
    citation: (edition, title) => `Padomju okupāciju atlants, ${edition}: „${title}”.`,
    territory: (territory, date) => `${territory}, ${date}`,
  },
}
