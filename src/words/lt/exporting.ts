import type { Words } from '../en'
import { named } from './cases'
import { count, plural } from './count'

const NONE = 'aneksuotų, okupuotų teritorijų ar teritorijų su įgulomis'

const MAPS = { one: 'žemėlapis', few: 'žemėlapiai', other: 'žemėlapių' }

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
  span: {
    from: 'Nuo metų',
    to: 'Iki metų',
    step: 'Žemėlapis',
    steps: {
      years: 'kiekvieniems metams',
      changes: 'kiekvienam pokyčiui šiame žemėlapyje',
      chosen: 'pasirinktoms datoms',
    },
    everyYears: (years) => `kas ${years} metus`,
    dates: 'Datos: metai arba dienos, pvz., 1939, 1940-06-17',
    unread: (words) => `Ne metai ir ne diena nuo 1938 iki 1994 m.: ${words}.`,
    noDates: 'Datų dar nėra.',
  },
  film: {
    tab: 'Filmas',
    description: 'Žemėlapis metams bėgant, kiekviename kadre data ir legenda.',
    seconds: 'Sekundės vienam žemėlapiui',
    size: 'Dydis',
    format: 'Formatas',
    notHere: (format) => `${format}, ne šioje naršyklėje`,
    summary: (frames, seconds) => `${frames} ${plural(frames, MAPS)}, ${seconds} s`,
    tooMany: (left, most) =>
      `Į filmą telpa daugiausia žemėlapių: ${most}; pabaigoje praleista: ${left}. Visus rodo trumpesnis laikotarpis arba didesnis žingsnis.`,
    preview: (date) => `Peržiūra: kadras, ${date}`,
    make: 'Kurti filmą',
    cancel: 'Nutraukti',
    progress: 'Filmas kuriamas',
    made: (done, all) => `Nupiešta žemėlapių: ${done} iš ${all}`,
    cancelled: 'Nutraukta; nieko neišsaugota.',
    ready: (megabytes) => `Filmas paruoštas: ${megabytes} MB.`,
    download: 'Atsisiųsti filmą',
    failed: 'Filmo sukurti nepavyko. Bandykite dar kartą.',
    failedBecause: (reason) => `Filmo sukurti nepavyko: ${reason}`,
  },
  series: {
    tab: 'Serija',
    description: 'Maži kelių datų žemėlapiai greta, su viena legenda.',
    summary: (maps) => `${maps} ${plural(maps, MAPS)}`,
    tooMany: (left, most) =>
      `Į lapą telpa daugiausia žemėlapių: ${most}; pabaigoje praleista: ${left}. Visus rodo trumpesnis laikotarpis arba didesnis žingsnis.`,
    preview: (title) => `Peržiūra: ${title}`,
    drawing: 'Žemėlapiai piešiami …',
    paper: 'Popierius',
    direction: { landscape: 'gulsčias', portrait: 'stačias' },
    format: 'Formatas',
    save: 'Atsisiųsti seriją',
    saved: 'Išsaugota.',
    subtitle: (maps, from, to) => `${maps} ${plural(maps, MAPS)}, ${from} – ${to}`,
    legend: 'Šiuose žemėlapiuose',
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
