/** What `geodata/languages` has for other languages; names of lands are in the records themselves, in English. */
import type { LanguageRecord } from '../../../geodata/schema'

export const record: LanguageRecord = {
  regions: {},
  territories: {},
  lands: {},
  statuses: {
    annexed: {
      label: 'Annexed',
      inSentence: 'annexed',
      meaning: 'declared part of the Soviet Union',
    },
    occupied: {
      label: 'Occupied',
      inSentence: 'occupied',
      meaning: 'held by Soviet troops',
    },
    'puppet-state': {
      label: 'Puppet state',
      inSentence: 'under a puppet state',
      meaning: 'a regime set up under Soviet arms',
    },
    leased: {
      label: 'Leased base',
      inSentence: 'leased as a base',
      meaning: 'a base leased under pressure',
    },
    garrisoned: {
      label: 'Garrisoned',
      inSentence: 'garrisoned',
      meaning: 'Soviet troops by treaty in a country with its own government',
    },
    contested: {
      label: 'Contested',
      inSentence: 'contested: the front ran through it',
      meaning: 'the front runs through it',
    },
    'other-power': {
      label: 'Other power',
      inSentence: 'held by another power',
      meaning: 'held by another power',
    },
  },
  kinds: {
    treaty: 'Treaty',
    ultimatum: 'Ultimatum',
    invasion: 'Invasion',
    battle: 'Battle',
    armistice: 'Armistice',
    regime: 'Change of regime',
    election: 'Election',
    annexation: 'Annexation',
    deportation: 'Deportation',
    repression: 'Repression',
    uprising: 'Uprising',
    transfer: 'Transfer',
    withdrawal: 'Withdrawal',
    declaration: 'Declaration',
    recognition: 'Recognition',
    law: 'Law',
  },
  precision: {
    surveyed: 'surveyed',
    'treaty text': 'treaty text',
    approximate: 'approximate',
    digitised: 'digitised ±{km} km',
  },
}
