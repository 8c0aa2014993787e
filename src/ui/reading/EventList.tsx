import { memo, useState } from 'react'
import { edtfInWords } from '../../atlas/edtf'
import { countEventKinds } from '../../atlas/eventKind'
import { FIRST_DAY, type Moment, spanOf } from '../../atlas/moment'
import type { AtlasEvent, EventKind } from '../../atlas/types'
import { eventKindLabel } from '../../words/names'
import { Icon } from '../icons'
import { langOfRecords, useLanguage, useWords } from '../language'
import { Accounts, type NoteNumbers, Notes } from '../notes'
import type { EventPlace, EventToRead } from './eventToRead'

interface EventListProps {
  events: AtlasEvent[]
  moment: Moment
  notes: NoteNumbers
  /** Of the edge of events of the moment. */
  colour: string
  /** When an event is asked for, all kinds are shown again; of several, only these. */
  eventToRead: EventToRead | undefined
  onShowPlace: (place: EventPlace) => void
}

/** From so many events on, a reader can pick the kind. */
const MANY = 12

/** What happened, in order of time; what happened before the atlas begins stands apart. */
export function EventList({ events, moment, notes, colour, eventToRead, onShowPlace }: EventListProps) {
  const words = useWords().panel.events
  const [picked, setPicked] = useState<{ kind: EventKind | undefined; of: unknown[] }>()
  // What was picked holds for these events, until some are asked for.
  const holds = picked?.of[0] === events && picked.of[1] === eventToRead
  const kind = holds ? picked.kind : undefined
  const here = !holds && eventToRead && eventToRead.ids.length > 1 ? new Set(eventToRead.ids) : undefined
  const listed = events.filter((event) => (here ? here.has(event.id) : !kind || event.kind === kind))
  const prologue = listed.filter(({ day }) => day < FIRST_DAY)
  const shared = { moment, notes, colour, onShowPlace }
  return (
    <>
      {(events.length > MANY || here) && (
        <KindPicker
          events={events}
          kind={kind}
          here={here && listed[0]?.place?.name}
          listed={listed.length}
          onPick={(next) => setPicked({ kind: next, of: [events, eventToRead] })}
        />
      )}
      {prologue.length > 0 && (
        <>
          <h3>{words.prologue}</h3>
          <Events events={prologue} {...shared} />
        </>
      )}
      {(listed.length > prologue.length || prologue.length === 0) && (
        <>
          <h3>{words.whatHappened}</h3>
          <Events events={listed.slice(prologue.length)} {...shared} />
        </>
      )}
    </>
  )
}

interface KindPickerProps {
  events: AtlasEvent[]
  kind: EventKind | undefined
  /** The place whose events alone are listed. */
  here: string | undefined
  /** How many events are listed. */
  listed: number
  onPick: (kind: EventKind | undefined) => void
}

function KindPicker({ events, kind, here, listed, onPick }: KindPickerProps) {
  const language = useLanguage()
  const words = language.words.panel.events
  if (here !== undefined) {
    return (
      <p className="event-kinds">
        <span role="status">{words.here(listed, here)}</span>
        <button type="button" className="text-button" onClick={() => onPick(undefined)}>
          {words.all(events.length)}
        </button>
      </p>
    )
  }
  return (
    <p className="event-kinds">
      <label>
        <span>{words.label}</span>
        <select
          value={kind ?? ''}
          onChange={(event) => onPick((event.currentTarget.value || undefined) as EventKind | undefined)}
        >
          <option value="">{words.allKinds(events.length)}</option>
          {countEventKinds(events).map(({ kind: other, count }) => (
            <option key={other} value={other}>
              {words.kind(eventKindLabel(other, language), count)}
            </option>
          ))}
        </select>
      </label>
      <span role="status">{kind && words.shown(listed, events.length)}</span>
    </p>
  )
}

function Events({
  events,
  moment,
  ...shared
}: Pick<EventListProps, 'events' | 'moment' | 'notes' | 'colour' | 'onShowPlace'>) {
  const { from, to } = spanOf(moment)
  return (
    <ol className="events">
      {events.map((event) => {
        const isNow = event.day >= from && event.day < to
        return (
          <EventItem
            key={event.id}
            event={event}
            isNow={isNow}
            {...shared}
            colour={isNow ? shared.colour : ''}
          />
        )
      })}
    </ol>
  )
}

interface EventItemProps extends Pick<EventListProps, 'notes' | 'colour' | 'onShowPlace'> {
  event: AtlasEvent
  isNow: boolean
}

/** Made again only when it begins or ceases to be of the moment. */
const EventItem = memo(function EventItem({ event, isNow, notes, colour, onShowPlace }: EventItemProps) {
  const { place } = event
  const language = useLanguage()
  const inEnglish = langOfRecords(language)
  return (
    <li
      id={`event-${event.id}`}
      tabIndex={-1}
      aria-current={isNow ? 'date' : undefined}
      style={isNow ? { boxShadow: `inset 3px 0 ${colour}` } : undefined}
    >
      <div>
        <p className="event-date">{edtfInWords(event.date, language)}</p>
        <p className="event-kind">{eventKindLabel(event.kind, language)}</p>
      </div>
      <div>
        <h4 lang={inEnglish}>{event.title}</h4>
        <p lang={inEnglish}>
          {event.text}
          <Notes sources={event.sources} notes={notes} />
        </p>
        {place && (
          <button
            type="button"
            className="event-place"
            aria-label={language.words.panel.events.showPlace(place.name)}
            onClick={() => onShowPlace(place)}
          >
            <Icon name="place" />
            {place.name}
          </button>
        )}
        <Accounts accounts={event.accounts} assessment={event.assessment} notes={notes} />
      </div>
    </li>
  )
})
