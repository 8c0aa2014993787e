import type { EventKind } from './types'

/** What kind of thing happened, as a small heading. */
export const EVENT_KIND_LABEL: Readonly<Record<EventKind, string>> = {
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
}
