import type { AtlasEvent, EventKind } from './types'

/** The kinds of some events with how many there are of each, most first. */
export function countEventKinds(
  events: readonly Pick<AtlasEvent, 'kind'>[],
): { kind: EventKind; count: number }[] {
  const counts = new Map<EventKind, number>()
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => ({ kind, count })).toSorted((a, b) => b.count - a.count)
}
