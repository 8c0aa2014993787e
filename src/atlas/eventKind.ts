import type { AtlasEvent, EventKind } from './types'

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

/** The kinds of some events with how many there are of each, most first. */
export function countEventKinds(
  events: readonly Pick<AtlasEvent, 'kind'>[],
): { kind: EventKind; count: number }[] {
  const counts = new Map<EventKind, number>()
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => ({ kind, count })).toSorted((a, b) => b.count - a.count)
}
