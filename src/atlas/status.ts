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
