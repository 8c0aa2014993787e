import type { Words } from '../en'
import { comparedTo, genitive } from './cases'
import { count } from './count'

const { territories } = count

const total = (words: string) => (number: number, area: string, isFirst: boolean) =>
  `${isFirst ? territories(number) : number} ${words} (${area})`

export const compare: Words['compare'] = {
  button: 'Võrdle',
  name: 'Võrdlus',
  comparedWith: 'Võrreldes ajaga',
  typed: 'Mida võrrelda: aasta või päev vahemikus 1938–1994',
  useThisDate: 'Vali see aeg',
  compareWith: (date) => `Võrdle ${comparedTo(date)}`,
  swap: 'Vaheta',
  swapDates: 'Liugur võtab teise aja ja vastupidi',
  wayOfLooking: 'Vaade',
  looks: { difference: 'Erinevus', swipe: 'Libistamine', 'side-by-side': 'Kõrvuti' },
  close: 'Lõpeta võrdlus',
  mapOf: (date) => `${genitive(date)} kaart`,
  swipe: 'Libistamine',
  swiped: (left, percent, rest) => `${left} kaardi vasakul osal (${percent} %), ${rest} ülejäänul`,

  changes: {
    gained: { label: 'Lisandunud', meaning: 'Nõukogude kohalolu ainult hilisemal ajal' },
    lost: { label: 'Ära langenud', meaning: 'Nõukogude kohalolu ainult varasemal ajal' },
    changed: { label: 'Staatus muutunud', meaning: 'kummalgi ajal erinev Nõukogude staatus' },
    unchanged: { label: 'Muutumata', meaning: 'mõlemal ajal sama staatus' },
  },
  statuses: {
    annexed: 'annekteeritud',
    occupied: 'okupeeritud',
    'puppet-state': 'nukuriik',
    leased: 'renditud baas',
    garrisoned: 'väed lepingu alusel',
    contested: 'lahinguala',
    'other-power': 'muu võimu valduses',
  },
  noPresence: 'Nõukogude kohalolu puudub',
  fromTo: (before, after) => `${before} → ${after}`,
  atBothDates: (status) => `mõlemal ajal ${status}`,
  pairs: 'Millisest staatusest millisesse',
  pairTotal: (number, area) => `${territories(number)}, ${area}`,

  title: (date, other) => `${date} võrreldes ${comparedTo(other)}`,
  betweenAsTitle: (earlier, later) => `Muutused ajavahemikus ${earlier} – ${later}`,
  betweenInSentence: (earlier, later) => `muutused ajavahemikus ${earlier} – ${later}`,
  summary: (earlier, later, totals) => `Ajavahemikus ${earlier} – ${later}: ${totals}.`,
  oneDate: (date) => `Valitud on kaks korda ${date}: muutuste nägemiseks vali teine aeg.`,
  totals: {
    gained: total('lisandunud'),
    lost: total('ära langenud'),
    changed: total('muutunud staatusega'),
    unchanged: total('muutumata'),
  },
  nothing: 'kummalgi ajal ei ole ühtki ala annekteeritud, okupeeritud ega vägedega lepingu alusel',
  nothingChanged: (unchanged) => `midagi ei ole muutunud; ${unchanged}`,
  yearsCount: 'Aasta läheb arvesse oma viimase kehtinud staatusega.',
  endOfSovietUnion:
    'Nõukogude Liit lakkas olemast 26. detsembril 1991: maa, mille tema järglasriigid endale jätsid, näiteks Kaliningrad, loetakse sellest ajast ära langenuks.',
}
