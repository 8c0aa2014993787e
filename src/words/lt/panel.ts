import { capital } from '../capital'
import type { Words } from '../en'
import { named, sentence, since, until } from './cases'
import { count, events, plural } from './count'

export const panel: Words['panel'] = {
  name: 'Skaitymo skydelis',
  recordsInEnglish: 'Įrašų tekstai yra anglų kalba.',
  height: {
    low: 'Skydelio aukštis: mažas. Keičiama rodyklėmis.',
    half: 'Skydelio aukštis: pusė. Keičiama rodyklėmis.',
    full: 'Skydelio aukštis: visas. Keičiama rodyklėmis.',
  },
  list: {
    name: 'Aktyvios teritorijos',
    none: (when) => `${capital(when)} nėra nė vienos. Pastumkite metus, ir žemėlapis pasikeis.`,
    count: (number, when) =>
      `${capital(when)} – ${count.territories(number)}. Pasirinkite vieną žemėlapyje arba čia ir skaitykite, kas įvyko.`,
    countCompared: (number, when, other) =>
      `${sentence(`${capital(when)} – ${count.territories(number)}, palyginti su ${named(other)}`)} Pasirinkite vieną žemėlapyje arba čia ir skaitykite, kas įvyko.`,
    onlyAtOther: (then, now) => `Galiojo ${then}, bet ne ${now}`,
  },
  territory: {
    boundary: (precision) => `riba ${precision}`,
    today: 'dabar',
    ownState: (when) => `${capital(when)} – savo valstybėje`,
    ownStateDetail: 'Atlase čia tuo metu nėra sovietų ar kitos svetimos valdžios laikotarpio.',
    statusFrom: (status, from) => `${status} ${since(from)}`,
    until: (end) => until(end),
    daysInAll: (days) => `iš viso ${days} ${plural(days, { one: 'diena', few: 'dienos', other: 'dienų' })}`,
    yearsInAll: (years) => `iš viso ${years} ${plural(years, { one: 'metai', few: 'metai', other: 'metų' })}`,
    parts: (when, parts) => `${capital(when)}: ${parts}`,
    compared: (date, statuses) => `Palyginti su ${named(date)}: ${statuses}.`,
    comparedNothing: (date) => `Palyginti su ${named(date)}: sovietų buvimo nėra nė viena iš datų.`,
    periods: 'Laikotarpiai',
  },
  region: {
    summary: (territories, area) => `${count.territories(territories)} · ${area}`,
    summaryWithEvents: (territories, area, number) =>
      `${count.territories(territories)} · ${area} · ${events(number)}`,
    whatHeld: (when) => `Kas galiojo ${when}`,
    territory: 'Teritorija',
    status: 'Statusas',
    area: 'km²',
    noPeriod: 'Laikotarpio nėra',
    theirPeriods: 'Jų laikotarpiai',
  },
  events: {
    prologue: 'Priešistorė',
    whatHappened: 'Kas įvyko',
    label: 'Įvykiai',
    here: (number, place) => `${events(number)}: ${place}`,
    all: (number) => (number === 1 ? 'Vienintelis įvykis' : `Visi įvykiai (${number})`),
    allKinds: (number) => `Visos rūšys (${number})`,
    kind: (kind, number) => `${kind} (${number})`,
    shown: (shown, all) => `rodoma ${shown} iš ${all}`,
    showPlace: (place) => `Rodyti žemėlapyje: ${place}`,
  },
  names: {
    title: 'Kaip ji vadinama',
    note: 'Antraštėje – įprastas lietuviškas pavadinimas; miestai žemėlapyje vadinami savo laiko vardais. Joks pavadinimas nėra pretenzija, o statusas sako, kas galiojo, bet ne kokia teise.',
    statuses: 'Ką reiškia statusai',
  },
  recognition: { title: 'Pripažinimas ir ginčijimas' },
  sources: {
    title: 'Šaltiniai',
    note: (number) => `${number} šaltinis`,
    disagree: 'Šaltiniai nesutaria',
  },
  cite: {
    copy: 'Kopijuoti citavimą',
    copied: 'Citavimas nukopijuotas',
    byHand: 'Naršyklė neleidžia kopijuoti; citavimas:',
  },
  languages: {
    rue: 'rusinų',
    sms: 'koltų samių',
    se: 'šiaurės samių',
    prs: 'dari',
    hsb: 'aukštutinių sorbų',
    tyv: 'tuvių',
    ckb: 'centrinių kurdų',
    'zh-Hant': 'kinų (tradicinė)',
    'zh-Latn': 'kinų lotyniškais rašmenimis',
    'ko-Latn': 'korėjiečių lotyniškais rašmenimis',
  },
}
