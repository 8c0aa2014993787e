import { capital } from '../capital'
import type { Words } from '../en'
import { comparedTo, since, until } from './cases'
import { count } from './count'

const events = (number: number) => `${number} ${number === 1 ? 'sündmus' : 'sündmust'}`

export const panel: Words['panel'] = {
  name: 'Lugemispaneel',
  recordsInEnglish: 'Kirjete tekstid on inglise keeles.',
  height: {
    low: 'Paneeli kõrgus: madal. Muuda nooleklahvidega.',
    half: 'Paneeli kõrgus: pool. Muuda nooleklahvidega.',
    full: 'Paneeli kõrgus: täis. Muuda nooleklahvidega.',
  },
  list: {
    name: 'Aktiivsed alad',
    none: (when) => `${capital(when)} pole ühtki. Vali teine aasta ja kaart muutub.`,
    count: (number, when) =>
      `${capital(when)} ${count.territories(number)}. Vali ala kaardilt või siit ja loe, mis juhtus.`,
    countCompared: (number, when, other) =>
      `${capital(when)} ${count.territories(number)}, võrreldes ${comparedTo(other)}. Vali ala kaardilt või siit ja loe, mis juhtus.`,
    onlyAtOther: (then, now) => `Kehtis ${then}, mitte ${now}`,
  },
  territory: {
    boundary: (precision) => `piir ${precision}`,
    today: 'praegu',
    ownState: (when) => `${capital(when)}: oma riigi koosseisus`,
    ownStateDetail: 'Atlases ei ole sellest ajast siin Nõukogude ega muu võõrvõimu perioodi.',
    statusFrom: (status, from) => `${status} ${since(from)}`,
    until: (end) => until(end),
    daysInAll: (days) => `kokku ${days} ${days === 1 ? 'päev' : 'päeva'}`,
    yearsInAll: (years) => `kokku ${years} ${years === 1 ? 'aasta' : 'aastat'}`,
    parts: (when, parts) => `${capital(when)}: ${parts}`,
    compared: (date, statuses) => `Võrreldes ${comparedTo(date)}: ${statuses}.`,
    comparedNothing: (date) => `Võrreldes ${comparedTo(date)}: kummalgi ajal Nõukogude kohalolu ei ole.`,
    periods: 'Perioodid',
  },
  region: {
    summary: (territories, area) => `${count.territories(territories)} · ${area}`,
    summaryWithEvents: (territories, area, number) =>
      `${count.territories(territories)} · ${area} · ${events(number)}`,
    whatHeld: (when) => `Mis kehtis ${when}`,
    territory: 'Ala',
    status: 'Staatus',
    area: 'km²',
    noPeriod: 'Periood puudub',
    theirPeriods: 'Nende perioodid',
  },
  events: {
    prologue: 'Eellugu',
    whatHappened: 'Mis juhtus',
    label: 'Sündmused',
    here: (number, place) => `${events(number)}: ${place}`,
    all: (number) => (number === 1 ? 'Ainus sündmus' : `Kõik ${events(number)}`),
    allKinds: (number) => `Kõik liigid (${number})`,
    kind: (kind, number) => `${kind} (${number})`,
    shown: (shown, all) => `näha ${shown}, kokku ${all}`,
    showPlace: (place) => `Näita kaardil: ${place}`,
  },
  names: {
    title: 'Kuidas seda nimetatakse',
    note: 'Pealkirjas on tavapärane eestikeelne nimi; linnadel on kaardil oma aja nimi. Ükski nimi ei ole nõue ning staatus ütleb, mis kehtis, mitte millise õigusega.',
    statuses: 'Mida staatused tähendavad',
  },
  recognition: { title: 'Tunnustamine ja vaidlustamine' },
  sources: {
    title: 'Allikad',
    note: (number) => `Allikas ${number}`,
    disagree: 'Allikad on vastuolus',
  },
  cite: {
    copy: 'Kopeeri viide',
    copied: 'Viide kopeeritud',
    byHand: 'Brauser ei luba kopeerida; viide on järgmine:',
  },
  languages: {
    rue: 'russiini',
    sms: 'koltasaami',
    se: 'põhjasaami',
    prs: 'dari',
    hsb: 'ülemsorbi',
    tyv: 'tõva',
    ckb: 'keskkurdi',
    'zh-Hant': 'hiina (traditsiooniline)',
    'zh-Latn': 'hiina ladina kirjas',
    'ko-Latn': 'korea ladina kirjas',
  },
}
