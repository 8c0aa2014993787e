import { capital } from '../capital'
import type { Words } from '../en'
import { accusative, since, until } from './cases'
import { count, events, plural } from './count'

export const panel: Words['panel'] = {
  name: 'Lasīšanas panelis',
  recordsInEnglish: 'Ierakstu teksti ir angļu valodā.',
  height: {
    low: 'Paneļa augstums: zems. Maina ar bultiņām.',
    half: 'Paneļa augstums: līdz pusei. Maina ar bultiņām.',
    full: 'Paneļa augstums: pilns. Maina ar bultiņām.',
  },
  list: {
    name: 'Aktīvās teritorijas',
    none: (when) => `${capital(when)} nav nevienas. Pārbīdiet gadu, un karte mainīsies.`,
    count: (number, when) =>
      `${capital(when)}: ${count.territories(number)}. Izvēlieties kādu kartē vai šeit, lai lasītu, kas notika.`,
    countCompared: (number, when, other) =>
      `${capital(when)}: ${count.territories(number)}, salīdzinājumā ar ${accusative(other)}. Izvēlieties kādu kartē vai šeit, lai lasītu, kas notika.`,
    onlyAtOther: (then, now) => `${capital(then)}, bet ne ${now}`,
  },
  territory: {
    boundary: (precision) => `robeža ${precision}`,
    today: 'tagad',
    ownState: (when) => `${capital(when)}: savas valsts sastāvā`,
    ownStateDetail: 'Atlantā šeit šajā laikā nav padomju vai citas svešas varas perioda.',
    statusFrom: (status, from) => `${status} ${since(from)}`,
    until: (end) => until(end),
    daysInAll: (days) => `kopā ${days} ${plural(days, { one: 'diena', other: 'dienas' })}`,
    yearsInAll: (years) => `kopā ${years} ${plural(years, { one: 'gads', other: 'gadi' })}`,
    parts: (when, parts) => `${capital(when)}: ${parts}`,
    compared: (date, statuses) => `Salīdzinājumā ar ${accusative(date)}: ${statuses}.`,
    comparedNothing: (date) =>
      `Salīdzinājumā ar ${accusative(date)}: padomju klātbūtnes nav nevienā no datumiem.`,
    periods: 'Periodi',
  },
  region: {
    summary: (territories, area) => `${count.territories(territories)} · ${area}`,
    summaryWithEvents: (territories, area, number) =>
      `${count.territories(territories)} · ${area} · ${events(number)}`,
    whatHeld: (when) => `Kas bija spēkā ${when}`,
    territory: 'Teritorija',
    status: 'Statuss',
    area: 'km²',
    noPeriod: 'Nav perioda',
    theirPeriods: 'To periodi',
  },
  events: {
    prologue: 'Priekšvēsture',
    whatHappened: 'Kas notika',
    label: 'Notikumi',
    here: (number, place) => `${events(number)}: ${place}`,
    all: (number) => (number === 1 ? 'Vienīgais notikums' : `Visi ${events(number)}`),
    allKinds: (number) => `Visi veidi (${number})`,
    kind: (kind, number) => `${kind} (${number})`,
    shown: (shown, all) => `rāda ${shown} no ${all}`,
    showPlace: (place) => `Rādīt kartē: ${place}`,
  },
  names: {
    title: 'Kā to sauc',
    note: 'Virsrakstā ir parastais latviskais nosaukums; pilsētām kartē ir sava laika nosaukums. Neviens nosaukums nav pretenzija, un statuss saka, kas bija spēkā, nevis ar kādām tiesībām.',
    statuses: 'Ko nozīmē statusi',
  },
  recognition: { title: 'Atzīšana un apstrīdēšana' },
  sources: {
    title: 'Avoti',
    note: (number) => `${number}. avots`,
    disagree: 'Avoti nav vienisprātis',
  },
  cite: {
    copy: 'Kopēt atsauci',
    copied: 'Atsauce nokopēta',
    byHand: 'Pārlūkprogramma neļauj kopēt; atsauce ir šāda:',
  },
  languages: {
    rue: 'rusīnu',
    sms: 'skoltsāmu',
    se: 'ziemeļsāmu',
    prs: 'darī',
    hsb: 'augšsorbu',
    tyv: 'tuviešu',
    ckb: 'centrālkurdu',
    'zh-Hant': 'ķīniešu (tradicionālā)',
    'zh-Latn': 'ķīniešu latīņu rakstā',
    'ko-Latn': 'korejiešu latīņu rakstā',
  },
}
