import type { Words } from '../en'
import { accusative, genitive } from './cases'
import { count } from './count'

const { territories } = count

const total = (words: string) => (number: number, area: string, isFirst: boolean) =>
  `${isFirst ? territories(number) : number} ${words} (${area})`

export const compare: Words['compare'] = {
  button: 'Salīdzināt',
  name: 'Salīdzinājums',
  comparedWith: 'Salīdzināt ar',
  typed: 'Salīdzināt ar: gads vai diena no 1938. līdz 1994. gadam',
  useThisDate: 'Lietot šo datumu',
  compareWith: (date) => `Salīdzināt ar ${accusative(date)}`,
  swap: 'Apmainīt',
  swapDates: 'Slīdnis pāriet uz otru datumu, un otrādi',
  wayOfLooking: 'Skata veids',
  looks: { difference: 'Atšķirības', swipe: 'Pārvilkt', 'side-by-side': 'Līdzās' },
  close: 'Beigt salīdzinājumu',
  mapOf: (date) => `${genitive(date)} karte`,
  swipe: 'Pārvilkt',
  swiped: (left, percent, rest) => `${left} kartes kreisajā daļā (${percent} %), ${rest} pārējā`,

  changes: {
    gained: { label: 'Nāk klāt', meaning: 'padomju klātbūtne tikai vēlākajā datumā' },
    lost: { label: 'Atkrīt', meaning: 'padomju klātbūtne tikai agrākajā datumā' },
    changed: { label: 'Maina statusu', meaning: 'katrā datumā cits padomju statuss' },
    unchanged: { label: 'Nemainās', meaning: 'abos datumos tas pats statuss' },
  },
  statuses: {
    annexed: 'anektēta',
    occupied: 'okupēta',
    'puppet-state': 'marionešu valsts',
    leased: 'nomāta bāze',
    garrisoned: 'izvietots karaspēks',
    contested: 'kauju zona',
    'other-power': 'citas varas pārvaldē',
  },
  noPresence: 'nav padomju klātbūtnes',
  fromTo: (before, after) => `${before} → ${after}`,
  atBothDates: (status) => `abos datumos ${status}`,
  pairs: 'No kura statusa uz kuru',
  pairTotal: (number, area) => `${territories(number)}, ${area}`,

  title: (date, other) => `${date} salīdzinājumā ar ${accusative(other)}`,
  betweenAsTitle: (earlier, later) => `Pārmaiņas starp ${accusative(earlier)} un ${accusative(later)}`,
  betweenInSentence: (earlier, later) => `pārmaiņas starp ${accusative(earlier)} un ${accusative(later)}`,
  summary: (earlier, later, totals) => `Starp ${accusative(earlier)} un ${accusative(later)}: ${totals}.`,
  oneDate: (date) => `Divreiz izvēlēts viens laiks (${date}): lai redzētu pārmaiņas, izvēlieties citu.`,
  totals: {
    gained: total('nāk klāt'),
    lost: total('atkrīt'),
    changed: total('maina statusu'),
    unchanged: total('nemainās'),
  },
  nothing: 'nevienā no datumiem nav anektētu, okupētu teritoriju vai teritoriju ar izvietotu karaspēku',
  nothingChanged: (unchanged) => `nekas nav mainījies; ${unchanged}`,
  yearsCount: 'Gadu skaita pēc pēdējā statusa, kas tajā bija spēkā.',
  endOfSovietUnion:
    'Padomju Savienība beidza pastāvēt 1991. gada 26. decembrī: zeme, ko paturēja tās pēcteces, piemēram, Kaļiņingrada, no šīs dienas skaitās atkritusi.',
}
