import { type RefObject, useCallback, useEffect, useState } from 'react'
import { activityOf, firstActivePeriod } from '../atlas/activity'
import { yearOf } from '../atlas/day'
import { isExact } from '../atlas/edtf'
import type { EventMark } from '../atlas/eventPlaces'
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
import { boxOfRegion } from '../atlas/regionBox'
import type { Finding } from '../atlas/search'
import type { AtlasEvent } from '../atlas/types'
import type { ViewStore } from '../state/viewStore'
import type { Language } from '../words/language'
import type { RecordsData } from './atlasData'
import type { MapHandle } from './MapPane'
import type { EventPlace, EventToRead } from './reading/eventToRead'

interface Openings {
  openFinding: (finding: Finding) => void
  /** What the reader must be told: that the date has moved on its own. */
  said: string
  eventToRead: EventToRead | undefined
  /** Shows what happened at a place, of the selected territory. */
  readEvents: (mark: EventMark) => void
  /** Moves the map to where an event happened. */
  showPlace: (place: EventPlace) => void
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
  language: Language,
): Openings {
  const [said, setSaid] = useState('')
  const [eventToRead, setEventToRead] = useState<EventToRead>()
  const readEvents = useCallback(
    ({ events }: EventMark) => {
      const { territory } = store.getSnapshot().state
      setEventToRead({ territory, ids: events.map(({ id }) => id) })
    },
    [store],
  )
  const showPlace = useCallback((place: EventPlace) => map.current?.goTo(place, AROUND.event), [map])
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
        const { dateMoved } = language.words.page
        setSaid(sameMoment(moment, state.moment) ? '' : dateMoved(momentInWords(moment, language), why))
        store.choose({ territory, region: undefined, moment })
      }
      switch (finding.kind) {
        case 'territory': {
          const { territory } = finding
          const shown = activityOf(territory, state.moment) !== undefined
          const first = dayMoment(firstActivePeriod(territory).fromDay)
          select(
            territory.id,
            shown ? state.moment : first,
            language.words.page.onMapFromThatDay(territory.name),
          )
          map.current?.bringIntoView(territory.bbox)
          return
        }
        case 'region':
          onChosen()
          store.choose({ region: finding.region.id, territory: undefined })
          {
            const box = atlas && boxOfRegion(atlas.territories, finding.region.id)
            if (box) map.current?.bringIntoView(box)
          }
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
          setEventToRead({ territory: id, ids: [event.id] })
          const territory = find(id)
          if (event.place) map.current?.goTo(event.place, AROUND.event)
          else if (territory) map.current?.bringIntoView(territory.bbox)
        }
      }
    },
    [store, atlas, map, onChosen, language],
  )
  return { openFinding, said, eventToRead, readEvents, showPlace }
}

/** The day of an event, or the year where the day is not known; undefined before and after the atlas's time. */
function momentOf({ date, day }: AtlasEvent): Moment | undefined {
  if (day < FIRST_DAY || day > LAST_DAY) return undefined
  return isExact(date) && !date.includes('/') ? dayMoment(day) : yearMoment(yearOf(day))
}
