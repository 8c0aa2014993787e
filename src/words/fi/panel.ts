import { capital } from '../capital'
import type { Words } from '../en'
import { since, to, until } from './cases'
import { count, events } from './count'

export const panel: Words['panel'] = {
  name: 'Lukupaneeli',
  recordsInEnglish: 'Tietueiden tekstit ovat englanniksi.',
  height: {
    low: 'Paneelin korkeus: matala. Muuta nuolinäppäimillä.',
    half: 'Paneelin korkeus: puolikas. Muuta nuolinäppäimillä.',
    full: 'Paneelin korkeus: täysi. Muuta nuolinäppäimillä.',
  },
  list: {
    name: 'Aktiiviset alueet',
    none: (when) => `${capital(when)} ei yhtään. Siirrä vuotta, niin kartta muuttuu.`,
    count: (number, when) =>
      `${capital(when)}: ${count.territories(number)}. Valitse alue kartalta tai tästä ja lue, mitä tapahtui.`,
    countCompared: (number, when, other) =>
      `${capital(when)}: ${count.territories(number)}, verrattuna ${to(other)}. Valitse alue kartalta tai tästä ja lue, mitä tapahtui.`,
    onlyAtOther: (then, now) => `Voimassa ${then}, ei ${now}`,
  },
  territory: {
    boundary: (precision) => `raja ${precision}`,
    today: 'nykyään',
    ownState: (when) => `${capital(when)}: osa omaa valtiotaan`,
    ownStateDetail: 'Atlaksessa ei ole tältä ajalta täällä Neuvostoliiton tai muun vieraan vallan jaksoa.',
    statusFrom: (status, from) => `${status} ${since(from)}`,
    until: (end) => until(end),
    daysInAll: (days) => `yhteensä ${days} ${days === 1 ? 'päivä' : 'päivää'}`,
    yearsInAll: (years) => `yhteensä ${years} ${years === 1 ? 'vuosi' : 'vuotta'}`,
    parts: (when, parts) => `${capital(when)}: ${parts}`,
    compared: (date, statuses) => `Verrattuna ${to(date)}: ${statuses}.`,
    comparedNothing: (date) => `Verrattuna ${to(date)}: Neuvostoliitto ei läsnä kumpanakaan aikana.`,
    periods: 'Jaksot',
  },
  region: {
    summary: (territories, area) => `${count.territories(territories)} · ${area}`,
    summaryWithEvents: (territories, area, number) =>
      `${count.territories(territories)} · ${area} · ${events(number)}`,
    whatHeld: (when) => `Mitä oli voimassa ${when}`,
    territory: 'Alue',
    status: 'Asema',
    area: 'km²',
    noPeriod: 'Ei jaksoa',
    theirPeriods: 'Niiden jaksot',
  },
  events: {
    prologue: 'Esivaiheet',
    whatHappened: 'Mitä tapahtui',
    label: 'Tapahtumat',
    here: (number, place) => `${events(number)}: ${place}`,
    all: (number) => (number === 1 ? 'Ainoa tapahtuma' : `Kaikki ${events(number)}`),
    allKinds: (number) => `Kaikki lajit (${number})`,
    kind: (kind, number) => `${kind} (${number})`,
    shown: (shown, all) => `näkyvissä ${shown}/${all}`,
    showPlace: (place) => `Näytä kartalla: ${place}`,
  },
  names: {
    title: 'Mitä nimiä sillä on',
    note: 'Otsikossa on tavallinen suomenkielinen nimi; kaupungeilla on kartalla oman aikansa nimi. Mikään nimi ei ole vaatimus, ja asema kertoo, mitä oli voimassa, ei millä oikeudella.',
    statuses: 'Mitä asemat tarkoittavat',
  },
  recognition: { title: 'Tunnustaminen ja kiistäminen' },
  sources: {
    title: 'Lähteet',
    note: (number) => `Lähde ${number}`,
    disagree: 'Lähteet ovat eri mieltä',
  },
  cite: {
    copy: 'Kopioi viite',
    copied: 'Viite kopioitu',
    byHand: 'Selain ei salli kopiointia; viite on:',
  },
  languages: {
    rue: 'ruteeni',
    sms: 'koltansaame',
    se: 'pohjoissaame',
    prs: 'dari',
    hsb: 'yläsorbi',
    tyv: 'tuva',
    ckb: 'keskikurdi',
    'zh-Hant': 'kiina (perinteinen)',
    'zh-Latn': 'kiina latinalaisin kirjaimin',
    'ko-Latn': 'korea latinalaisin kirjaimin',
  },
}
