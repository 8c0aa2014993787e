/** Words of the reading panel: list, territory, region, events, names, recognition, citation. */
import { capital } from '../capital'
import { pluralIn } from '../formats'
import { count } from './count'

const plural = pluralIn('en')

/** `when` is a finished phrase: "in 1940", "on 17 June 1940". */
export const panel = {
  name: 'Reading panel',
  /** Said where the interface is in another language than the records. */
  recordsInEnglish: 'The texts of the records are in English.',
  height: {
    low: 'Height of the panel: low. Arrow keys change it.',
    half: 'Height of the panel: half. Arrow keys change it.',
    full: 'Height of the panel: full. Arrow keys change it.',
  },
  list: {
    name: 'Active territories',
    none: (when: string) => `None ${when}. Move the year to see the map change.`,
    count: (number: number, when: string) =>
      `${number} ${when}. Choose one on the map or here to read what happened.`,
    countCompared: (number: number, when: string, other: string) =>
      `${number} ${when}, compared with ${other}. Choose one on the map or here to read what happened.`,
    onlyAtOther: (then: string, now: string) => `In force ${then}, not ${now}`,
  },
  territory: {
    /** Area, how the boundary is known, and in English what the land is today. */
    boundary: (precision: string) => `boundary ${precision}`,
    today: 'today',
    ownState: (when: string) => `${capital(when)}: with its own state`,
    ownStateDetail: 'The atlas has no period of Soviet or other foreign rule here then.',
    statusFrom: (status: string, from: string) => `${status} from ${from}`,
    until: (until: string) => `until ${until}`,
    daysInAll: (days: number) => `${days} ${plural(days, { one: 'day', other: 'days' })} in all`,
    yearsInAll: (years: number) => `${years} ${plural(years, { one: 'year', other: 'years' })} in all`,
    /** What held one after the other in a year. */
    parts: (when: string, parts: string) => `${capital(when)}: ${parts}`,
    compared: (date: string, statuses: string) => `Compared with ${date}: ${statuses}.`,
    comparedNothing: (date: string) => `Compared with ${date}: no Soviet presence at either date.`,
    periods: 'Periods',
  },
  region: {
    summary: (territories: number, area: string) => `${count.territories(territories)} · ${area}`,
    summaryWithEvents: (territories: number, area: string, events: number) =>
      `${count.territories(territories)} · ${area} · ${events} events`,
    whatHeld: (when: string) => `What held ${when}`,
    territory: 'Territory',
    status: 'Status',
    area: 'km²',
    noPeriod: 'No period',
    theirPeriods: 'Their periods',
  },
  events: {
    prologue: 'Prologue',
    whatHappened: 'What happened',
    label: 'Events',
    /** Of a place whose events alone are listed. */
    here: (events: number, place: string) => `${events} events: ${place}`,
    all: (events: number) => `All ${events} events`,
    allKinds: (events: number) => `All kinds (${events})`,
    kind: (kind: string, events: number) => `${kind} (${events})`,
    shown: (shown: number, all: number) => `${shown} of ${all} shown`,
    showPlace: (place: string) => `Show ${place} on the map`,
  },
  names: {
    title: 'How it is named',
    note: 'The heading is the usual English name; towns on the map bear the name of the date. No name is a claim, and a status says what was in force, not by what right.',
    statuses: 'What the statuses mean',
  },
  recognition: { title: 'Recognition and dispute' },
  sources: {
    title: 'Sources',
    note: (number: number) => `Source ${number}`,
    disagree: 'Sources disagree',
  },
  cite: {
    copy: 'Copy citation',
    copied: 'Citation copied',
    byHand: 'The browser lets nothing be copied; the citation is:',
  },
  /** Languages that not every browser has a name for, by tag. */
  languages: {
    rue: 'Rusyn',
    sms: 'Skolt Sámi',
    se: 'Northern Sámi',
    prs: 'Dari',
    hsb: 'Upper Sorbian',
    tyv: 'Tuvan',
    ckb: 'Central Kurdish',
    'zh-Hant': 'Chinese (traditional)',
    'zh-Latn': 'Chinese in Latin letters',
    'ko-Latn': 'Korean in Latin letters',
  },
}
