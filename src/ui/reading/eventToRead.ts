import type { AtlasEvent } from '../../atlas/types'

/** An event that the panel is to show; a new object for each time that it is asked for. */
export interface EventToRead {
  id: string
}

/** Where an event happened: a place that the map can be moved to. */
export type EventPlace = NonNullable<AtlasEvent['place']>
