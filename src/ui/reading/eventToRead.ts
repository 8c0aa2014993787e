import type { AtlasEvent } from '../../atlas/types'

/** Events of a territory that the panel is to show; a new object for each time that they are asked for. */
export interface EventToRead {
  territory: string | undefined
  /** One, or everything that happened at a place. */
  ids: string[]
}

/** Where an event happened: a place that the map can be moved to. */
export type EventPlace = NonNullable<AtlasEvent['place']>
