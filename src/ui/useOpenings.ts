import { type RefObject, useCallback, useEffect, useState } from 'react'
import { activityOf, firstActivePeriod } from '../atlas/activity'
import { yearOf } from '../atlas/day'
import { isExact } from '../atlas/edtf'
import {
  dayMoment,
  FIRST_DAY,
  LAST_DAY,
  type Moment,
  momentInWords,
  sameMoment,
  yearMoment,
} from '../atlas/moment'
import type { Place } from '../atlas/places'
import type { Finding } from '../atlas/search'
import type { AtlasEvent } from '../atlas/types'
import type { ViewStore } from '../state/viewStore'
import type { RecordsData } from './atlasData'
import type { MapHandle } from './MapPane'

/** An event that the panel is to show; a new object for each time that it is asked for. */
export interface EventToRead {
  id: string
}

interface Openings {
  openFinding: (finding: Finding) => void
  /** What the reader must be told: that the date has moved on its own. */
  said: string
  eventToRead: EventToRead | undefined
  readEvent: (id: string) => void
}

/** Degrees of latitude that are seen around a place. */
const AROUND: Record<Place['kind'] | 'event', number> = {
  sea: 6,
  country: 6,
  town: 1.1,
  'scene-of-events': 1.1,
  event: 1.1,
}

const SAID_MS = 6000

/** Brings what was found before the reader: selected, in sight, on a date on which there is something to see. */
export function useOpenings(
  store: ViewStore,
  atlas: RecordsData | undefined,
  map: RefObject<MapHandle | null>,
  onChosen: () => void,
): Openings {
  const [said, setSaid] = useState('')
  const [eventToRead, setEventToRead] = useState<EventToRead>()
  const readEvent = useCallback((id: string) => setEventToRead({ id }), [])
  useEffect(() => {
    const timer = setTimeout(() => setSaid(''), SAID_MS)
    return () => clearTimeout(timer)
  }, [said])

  const openFinding = useCallback(
    (finding: Finding) => {
      const { state } = store.getSnapshot()
      const find = (id: string | undefined) => atlas?.territories.find((candidate) => candidate.id === id)
      const select = (territory: string | undefined, moment: Moment, why: string) => {
        onChosen()
        setSaid(sameMoment(moment, state.moment) ? '' : `The date is now ${momentInWords(moment)}: ${why}`)
        store.choose({ territory, region: undefined, moment })
      }
      switch (finding.kind) {
        case 'territory': {
          const { territory } = finding
          const shown = activityOf(territory, state.moment) !== undefined
          const first = dayMoment(firstActivePeriod(territory).fromDay)
          select(territory.id, shown ? state.moment : first, `${territory.name} is on the map from that day`)
          map.current?.bringIntoView(territory.bbox)
          return
        }
        case 'region':
          onChosen()
          store.choose({ region: finding.region.id, territory: undefined })
          return
        case 'place': {
          const { place } = finding
          if (find(place.territory)) select(place.territory, state.moment, '')
          map.current?.goTo(place, AROUND[place.kind])
          return
        }
        case 'event': {
          const { event } = finding
          const id = event.territories.find((other) => other === state.territory) ?? event.territories[0]
          select(id, momentOf(event) ?? state.moment, event.title)
          readEvent(event.id)
          const territory = find(id)
          if (event.place) map.current?.goTo(event.place, AROUND.event)
          else if (territory) map.current?.bringIntoView(territory.bbox)
        }
      }
    },
    [store, atlas, map, onChosen, readEvent],
  )
  return { openFinding, said, eventToRead, readEvent }
}

/** The day of an event, or the year where the day is not known; undefined before and after the atlas's time. */
function momentOf({ date, day }: AtlasEvent): Moment | undefined {
  if (day < FIRST_DAY || day > LAST_DAY) return undefined
  return isExact(date) && !date.includes('/') ? dayMoment(day) : yearMoment(yearOf(day))
}
