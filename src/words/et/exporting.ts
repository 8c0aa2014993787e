import type { Words } from '../en'
import { pluralIn } from '../formats'
import { on } from './cases'
import { count } from './count'

const plural = pluralIn('et')

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
  span: {
    from: 'Alates aastast',
    to: 'Kuni aastani',
    step: 'Kaart',
    steps: {
      years: 'iga aasta kohta',
      changes: 'iga muutuse kohta sellel kaardil',
      chosen: 'valitud kuupäevade kohta',
    },
    everyYears: (years) => `iga ${years} aasta järel`,
    dates: 'Kuupäevad: aastad või päevad, nt 1939, 1940-06-17',
    unread: (words) => `Ei ole aasta ega päev ajavahemikust 1938–1994: ${words}.`,
    noDates: 'Kuupäevi veel ei ole.',
  },
  film: {
    tab: 'Film',
    description: 'Kaart aastate vältel, igas kaadris kuupäev ja legend.',
    seconds: 'Sekundeid kaardi kohta',
    size: 'Suurus',
    format: 'Vorming',
    notHere: (format) => `${format}, mitte selles brauseris`,
    summary: (frames, seconds) =>
      `${frames} ${plural(frames, { one: 'kaart', other: 'kaarti' })}, ${seconds} s`,
    tooMany: (left, most) =>
      `Filmi mahub kuni ${most} kaarti: lõpust jääb välja ${left}. Lühem ajavahemik või suurem samm näitab kõiki.`,
    preview: (date) => `Eelvaade: kaader, ${date}`,
    make: 'Tee film',
    cancel: 'Katkesta',
    progress: 'Filmi tehakse',
    made: (done, all) => `Joonistatud kaarte: ${done}/${all}`,
    cancelled: 'Katkestatud; midagi ei jäänud alles.',
    ready: (megabytes) => `Film on valmis: ${megabytes} MB.`,
    download: 'Laadi film alla',
    failed: 'Filmi ei saanud teha. Proovi uuesti.',
    failedBecause: (reason) => `Filmi ei saanud teha: ${reason}`,
  },
  series: {
    tab: 'Sari',
    description: 'Mitme kuupäeva väikesed kaardid kõrvuti, ühe legendiga.',
    summary: (maps) => `${maps} ${plural(maps, { one: 'kaart', other: 'kaarti' })}`,
    tooMany: (left, most) =>
      `Lehele mahub kuni ${most} kaarti: lõpust jääb välja ${left}. Lühem ajavahemik või suurem samm näitab kõiki.`,
    preview: (title) => `Eelvaade: ${title}`,
    drawing: 'Kaarte joonistatakse …',
    paper: 'Paber',
    direction: { landscape: 'rõhtpaigutus', portrait: 'püstpaigutus' },
    format: 'Vorming',
    save: 'Laadi sari alla',
    saved: 'Salvestatud.',
    subtitle: (maps, from, to) =>
      `${maps} ${plural(maps, { one: 'kaart', other: 'kaarti' })}, ${from} – ${to}`,
    legend: 'Nendel kaartidel',
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
