import type { Status } from './types'

/** In the order in which legend and chart show them. */
export const STATUS_ORDER: readonly Status[] = [
  'annexed',
  'occupied',
  'puppet-state',
  'leased',
  'garrisoned',
  'contested',
  'other-power',
]

/** Whether the status counts as Soviet presence in force; the front and other powers are context. */
export function isActive(status: Status): boolean {
  return status !== 'contested' && status !== 'other-power'
}

export const STATUS_LABEL: Readonly<Record<Status, string>> = {
  annexed: 'Annexed',
  occupied: 'Occupied',
  'puppet-state': 'Puppet state',
  leased: 'Leased base',
  garrisoned: 'Garrisoned',
  contested: 'Contested',
  'other-power': 'Other power',
}

/** The status in the middle of a sentence: "Bornholm, occupied from …". */
export const STATUS_IN_SENTENCE: Readonly<Record<Status, string>> = {
  annexed: 'annexed',
  occupied: 'occupied',
  'puppet-state': 'under a puppet state',
  leased: 'leased as a base',
  garrisoned: 'garrisoned',
  contested: 'contested: the front ran through it',
  'other-power': 'held by another power',
}

/** One line for the legend. */
export const STATUS_MEANING: Readonly<Record<Status, string>> = {
  annexed: 'declared part of the Soviet Union',
  occupied: 'held by Soviet troops',
  'puppet-state': 'a regime set up under Soviet arms',
  leased: 'a base leased under pressure',
  garrisoned: 'Soviet troops by treaty in a country with its own government',
  contested: 'the front runs through it',
  'other-power': 'held by another power',
}
