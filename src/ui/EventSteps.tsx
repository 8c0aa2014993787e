import './eventSteps.css'
import { edtfInWords } from '../atlas/edtf'
import { dayMoment, FIRST_DAY, LAST_DAY, type Moment, spanOf } from '../atlas/moment'
import type { AtlasEvent } from '../atlas/types'
import { Icon } from './icons'
import { useLanguage, useWords } from './language'

interface EventStepsProps {
  /** Of one territory, in order of time. */
  events: readonly AtlasEvent[]
  moment: Moment
  onMove: (moment: Moment) => void
}

/** From one event of the territory to the next. Out of a year, the next is the first within it. */
export function EventSteps({ events, moment, onMove }: EventStepsProps) {
  const { time } = useWords()
  const { from } = spanOf(moment)
  const within = events.filter(({ day }) => day >= FIRST_DAY && day <= LAST_DAY)
  const before = within.findLast(({ day }) => day < from)
  const after = within.find(({ day }) => (moment.kind === 'year' ? day >= from : day > from))
  return (
    <div className="event-steps" role="group" aria-label={time.eventSteps}>
      <EventStep name={time.previousEvent} icon="previous" event={before} onMove={onMove} />
      <EventStep name={time.nextEvent} icon="next" event={after} onMove={onMove} />
    </div>
  )
}

interface EventStepProps {
  name: string
  icon: 'previous' | 'next'
  event: AtlasEvent | undefined
  onMove: (moment: Moment) => void
}

function EventStep({ name, icon, event, onMove }: EventStepProps) {
  const language = useLanguage()
  return (
    <button
      type="button"
      className="event-step"
      aria-disabled={event === undefined}
      title={event?.title}
      onClick={() => event && onMove(dayMoment(event.day))}
    >
      <Icon name={icon} />
      <span>
        <strong>{name}</strong>
        <span className="event-step-date">
          {event ? edtfInWords(event.date, language) : language.words.time.noEvent}
        </span>
      </span>
    </button>
  )
}
