import type { AtlasEvent, TourStep } from '../../atlas/types'

/** The events of a step in order of time, those of the prologue first. */
export function eventsOf({ prologue = [], events: own }: TourStep, events: AtlasEvent[]): AtlasEvent[] {
  const ids = new Set([...prologue, ...own])
  return events.filter(({ id }) => ids.has(id))
}
