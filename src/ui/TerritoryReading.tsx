import { useEffect, useRef } from 'react'
import { activityOf, partsInWords, periodDates, periodLabel } from '../atlas/activity'
import { edtfInWords } from '../atlas/edtf'
import { FIRST_DAY, type Moment, momentInSentence, spanOf } from '../atlas/moment'
import { STATUS_LABEL } from '../atlas/status'
import type { AtlasEvent, Reading, Region, Territory } from '../atlas/types'
import type { Palette } from '../paint/palette'
import { EventSteps } from './EventSteps'
import { Accounts, NoteNumbers, Notes, SourceList } from './notes'
import { PeriodBar } from './PeriodBar'
import { RecognitionSection } from './RecognitionSection'
import { ResourceMessage } from './ResourceMessage'
import type { Resource } from './resource'
import { Swatch } from './Swatch'

interface TerritoryReadingProps {
  territory: Territory
  region: Region | undefined
  moment: Moment
  reading: Resource<Reading>
  palette: Palette
  /** Whether the reader came from within the page: then the heading takes the focus. */
  takeFocus: boolean
  onMove: (moment: Moment) => void
}

const AREA = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 })

/** One territory: what it is, what held on the date, its periods, what happened, who says so. */
export function TerritoryReading({
  territory,
  region,
  moment,
  reading,
  palette,
  takeFocus,
  onMove,
}: TerritoryReadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takeFocus) heading.current?.focus({ preventScroll: true })
  }, [takeFocus, territory.id])

  const notes = new NoteNumbers()
  const events =
    reading.kind === 'ready'
      ? reading.value.events.filter((event) => event.territories.includes(territory.id))
      : []
  const prologue = events.filter(({ day }) => day < FIRST_DAY)
  const recognition =
    reading.kind === 'ready'
      ? reading.value.recognitions.find(({ territories }) => territories.includes(territory.id))
      : undefined
  return (
    <article>
      <p className="overline">{region?.name}</p>
      <h2 className="panel-title" tabIndex={-1} ref={heading}>
        {territory.name}
      </h2>
      <p className="panel-names">
        {territory.names
          .filter(({ name }) => name !== territory.name)
          .map(({ lang, name }, index) => (
            <span key={`${lang} ${name}`}>
              {index > 0 && ' · '}
              <span lang={lang}>{name}</span>
            </span>
          ))}
      </p>
      <p className="panel-names">
        {AREA.format(territory.areaKm2)} km² · boundary {territory.precision}
        <Notes sources={territory.boundarySources} notes={notes} /> · today {territory.today}
      </p>
      <StatusNow territory={territory} moment={moment} palette={palette} />
      <PeriodBar periods={territory.periods} moment={moment} palette={palette} />
      {reading.kind === 'ready' && <EventSteps events={events} moment={moment} onMove={onMove} />}
      <p className="panel-summary">{territory.summary}</p>
      <Periods territory={territory} moment={moment} palette={palette} notes={notes} />
      {reading.kind === 'ready' ? (
        <>
          {prologue.length > 0 && (
            <>
              <h3>Prologue</h3>
              <Events events={prologue} {...{ moment, palette, notes, territory }} />
            </>
          )}
          <h3>What happened</h3>
          <Events events={events.slice(prologue.length)} {...{ moment, palette, notes, territory }} />
          {recognition && <RecognitionSection recognition={recognition} notes={notes} />}
          <SourceList sources={reading.value.sources} notes={notes} />
        </>
      ) : (
        <ResourceMessage resource={reading} loading="Events and sources are loading …" />
      )}
    </article>
  )
}

function StatusNow({
  territory,
  moment,
  palette,
}: Pick<TerritoryReadingProps, 'territory' | 'moment' | 'palette'>) {
  const activity = activityOf(territory, moment)
  const when = momentInSentence(moment)
  const atFirst = when.charAt(0).toUpperCase() + when.slice(1)
  if (!activity) {
    return (
      <div className="status-now">
        <p className="status-sentence">{atFirst}: with its own state</p>
        <p className="status-detail">The atlas has no period of Soviet or other foreign rule here then.</p>
      </div>
    )
  }
  const { period, status, partial } = activity
  return (
    <div className="status-now">
      <Swatch status={status} partial={partial} palette={palette} />
      <div>
        <p className="status-sentence">
          {STATUS_LABEL[status]} from {edtfInWords(period.from)}
        </p>
        <p className="status-detail">
          {period.title && `${period.title}, `}until {edtfInWords(period.to)} ·{' '}
          {duration(period.toDay - period.fromDay)}
        </p>
        {activity.parts.length > 1 && (
          <p className="status-detail">
            {atFirst}: {partsInWords(activity, moment)}
          </p>
        )}
      </div>
    </div>
  )
}

/** Whole days up to two years, then years. */
function duration(days: number): string {
  if (days === 1) return '1 day in all'
  return days < 731 ? `${days} days in all` : `${Math.round(days / 365.2425)} years in all`
}

function Periods({
  territory,
  moment,
  palette,
  notes,
}: Pick<TerritoryReadingProps, 'territory' | 'moment' | 'palette'> & { notes: NoteNumbers }) {
  const { from, to } = spanOf(moment)
  return (
    <section className="periods">
      <h3>Periods</h3>
      <ol>
        {territory.periods.map((period) => (
          <li
            key={period.from}
            aria-current={period.fromDay < to && period.toDay > from ? 'date' : undefined}
          >
            <Swatch status={period.status} palette={palette} />
            <div>
              <p className="period-head">
                <strong>{periodLabel(period)}</strong>
                <br />
                {periodDates(period)}
              </p>
              {period.note && (
                <p>
                  {period.note}
                  <Notes sources={period.sources} notes={notes} />
                </p>
              )}
              {!period.note && <Notes sources={period.sources} notes={notes} />}
              <Accounts accounts={period.accounts} assessment={period.assessment} notes={notes} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Events({
  events,
  moment,
  palette,
  notes,
  territory,
}: Pick<TerritoryReadingProps, 'moment' | 'palette' | 'territory'> & {
  events: AtlasEvent[]
  notes: NoteNumbers
}) {
  const { from, to } = spanOf(moment)
  const colour = palette.status[activityOf(territory, moment)?.status ?? 'other-power'].fill
  return (
    <ol className="events">
      {events.map((event) => {
        const now = event.day >= from && event.day < to
        return (
          <li
            key={event.id}
            aria-current={now ? 'date' : undefined}
            style={now ? { boxShadow: `inset 3px 0 ${colour}` } : undefined}
          >
            <p className="event-date">{edtfInWords(event.date)}</p>
            <div>
              <h4>{event.title}</h4>
              <p>
                {event.text}
                <Notes sources={event.sources} notes={notes} />
              </p>
              {event.place && <p className="event-place">{event.place.name}</p>}
              <Accounts accounts={event.accounts} assessment={event.assessment} notes={notes} />
            </div>
          </li>
        )
      })}
    </ol>
  )
}
