import { useMemo } from 'react'
import { activityOf } from '../atlas/activity'
import { type EventMark, eventMarks } from '../atlas/eventPlaces'
import type { Moment } from '../atlas/moment'
import type { Atlas, Reading } from '../atlas/types'
import type { Resource } from './resource'

const NONE: readonly EventMark[] = []

/** The places of events of the selected territory; none while the territory is not on the map itself. */
export function useEventMarks(
  atlas: Atlas | undefined,
  reading: Resource<Reading>,
  moment: Moment,
  territory: string | undefined,
): readonly EventMark[] {
  const events = useMemo(
    () =>
      territory !== undefined && reading.kind === 'ready'
        ? reading.value.events.filter((event) => event.territories.includes(territory))
        : undefined,
    [reading, territory],
  )
  const selected = useMemo(() => atlas?.territories.find(({ id }) => id === territory), [atlas, territory])
  return useMemo(
    () => (events && selected && activityOf(selected, moment) ? eventMarks(events, moment) : NONE),
    [events, selected, moment],
  )
}
