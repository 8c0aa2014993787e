import type { Words } from '../en'
import { named } from './cases'
import { count, plural } from './count'

const NONE = 'aneksuotų, okupuotų teritorijų ar teritorijų su įgulomis'

export const exporting: Words['exporting'] = {
  dialog: {
    title: 'Eksportas',
    description: 'Žemėlapis kaip ekrane, kaip lapas su legenda, masteliu, šaltiniais ir citavimo nuoroda.',
    preview: (title) => `Peržiūra: ${title}`,
    drawing: 'Braižomas lapas …',
    format: 'Formatas',
    formatDetail: (width, height) => `PNG · gulsčias A4 · 300 dpi · ${width} × ${height} px`,
    file: 'Failas',
    making: 'Kuriamas paveikslas …',
    saved: 'Įrašyta.',
    download: 'Atsisiųsti PNG',
    failed: 'Nepavyko sukurti lapo: dalis atlaso neįkelta. Bandykite dar kartą.',
    failedBecause: (reason) => `Nepavyko sukurti lapo: ${reason} Bandykite dar kartą.`,
  },
  edition: (version, day) => `versija ${version}, žiūrėta ${named(day)}`,
  title: 'Sovietų aneksijos, okupacijos ir bazės',
  titleAndDate: (title, date) => `${title}, ${named(date)}`,
  orientation:
    'Nespalvintų valstybių pavadinimai skirti tik orientacijai ir nė viename ginče nepalaiko nė vienos pusės.',
  subtitle: {
    territory: (territory, state) => `${territory}: ${state}`,
    noneOnDay: `Tą dieną nėra ${NONE}`,
    noneInYear: (year) => `${year} m. nėra ${NONE}`,
    onDay: (territories) => `Tą dieną – ${count.territories(territories)}`,
    inYear: (territories, year) => `${year} m. – ${count.territories(territories)}`,
    ofThem: (inForce, onMap) => `${inForce}, šiame žemėlapyje ${onMap === 0 ? 'nė vienos' : onMap}`,
  },
  legend: {
    whatChanged: 'Kas pasikeitė',
    statusOnDay: 'Statusas tą dieną',
    statusInYear: (year) => `Statusas ${year} m.`,
    offMap: (status) => `${status} (už žemėlapio)`,
    noneOnDay: `Tą dieną nebuvo ${NONE}.`,
    noneInYear: (year) => `${year} m. nebuvo ${NONE}.`,
    noneAtEither: `Nė viena iš datų nebuvo ${NONE}.`,
    partly: 'Tik dalį metų',
    borders: 'Sienos, 1938 m. sausio 1 d.',
    sovietUnion: 'Sovietų Sąjunga, 1939 m. sausio 1 d.',
    areas: 'Plotai – viso pasaulio, suapvalinti.',
  },
  scale: (scale, latitude) =>
    `1 : ${scale} ties ${latitude}; Merkatoriaus projekcija, todėl ašigalių link didesnis.`,
  thisMap: 'Šis žemėlapis',
  note: 'Pastaba',
  howToRead: 'Kaip skaityti',
  meaning: (status, meaning) => `${status}: ${meaning}.`,
  morePairs: (more) => `ir dar ${more}; sąrašas – nuolatinėje nuorodoje.`,
  names: {
    crowded: 'Pavadinimas netilpo žemėlapyje',
    onMap: 'Šiame žemėlapyje',
    inForce: 'Aktyvios šiame žemėlapyje',
    ofStatus: (status, lands) => `${status}: ${lands}.`,
    pieces: (land, territories) => `${land} (${count.territories(territories)})`,
  },
  gainedAndLost:
    'Prisideda, atkrinta: tik viena iš datų aneksuota, okupuota, išnuomota, su įgulomis ar marionetinės valstybės valdžioje.',
  sources: {
    title: 'Šaltiniai',
    none: 'Įrašai: čia nepatenka nė vienos teritorijos laikotarpis.',
    records: (sources) =>
      `Įrašai: ${sources} ${plural(sources, { one: 'šaltinis', few: 'šaltiniai', other: 'šaltinių' })}; sąrašas – nuolatinėje nuorodoje.`,
    shapes:
      'Kontūrai: Natural Earth 1:10m bei GSHHG krantai ir upės; istorines linijas suskaitmenino atlasas.',
    shapesWithin: (kilometres) =>
      `Kontūrai: Natural Earth 1:10m bei GSHHG krantai ir upės; istorines linijas suskaitmenino atlasas, ±${kilometres} km.`,
    more: (more) => `ir dar ${more}; sąrašas – nuolatinėje nuorodoje.`,
  },
  cite: {
    title: 'Kaip cituoti',
    citation: (edition, title) => `Sovietinių okupacijų atlasas, ${edition}: „${title}“.`,
    territory: (territory, date) => `${territory}, ${date}`,
  },
}
