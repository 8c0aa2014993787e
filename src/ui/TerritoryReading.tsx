import { use, useEffect, useMemo, useRef } from 'react'
import { activityOf, partsInWords } from '../atlas/activity'
import { areaInWords } from '../atlas/area'
import { between, changeOf, statusesInWords } from '../atlas/comparison'
import { edtfInWords } from '../atlas/edtf'
import { type Moment, momentInSentence, momentInWords } from '../atlas/moment'
import { namedEnd } from '../atlas/namedEnd'
import type { Reading, Region, Territory } from '../atlas/types'
import type { Palette } from '../paint/palette'
import { EventSteps } from './EventSteps'
import { KioskContext } from './kiosk'
import { NoteNumbers, Notes, SourceList } from './notes'
import { PeriodBar } from './PeriodBar'
import { RecognitionSection } from './RecognitionSection'
import { CiteButton } from './reading/CiteButton'
import { EventList } from './reading/EventList'
import { NamesSection } from './reading/NamesSection'
import { PeriodList } from './reading/PeriodList'
import './reading/reading.css'
import { english } from '../words/language'
import { statusLabel } from '../words/names'
import { ResourceMessage } from './ResourceMessage'
import type { EventPlace, EventToRead } from './reading/eventToRead'
import type { Resource } from './resource'
import { Swatch } from './Swatch'

interface TerritoryReadingProps {
  territory: Territory
  region: Region | undefined
  moment: Moment
  /** The other date of a comparison. */
  compare: Moment | undefined
  reading: Resource<Reading>
  palette: Palette
  /** Whether the reader came from within the page: then the heading takes the focus. */
  takeFocus: boolean
  eventToRead: EventToRead | undefined
  onOpenRegion: (region: string) => void
  onShowPlace: (place: EventPlace) => void
  /** The address of what is seen. */
  permalink: () => string
  onMove: (moment: Moment) => void
}

/** One territory: what it is, what held on the date, its periods, what happened, who says so. */
export function TerritoryReading({
  territory,
  region,
  moment,
  compare,
  reading,
  palette,
  takeFocus,
  eventToRead,
  onOpenRegion,
  onShowPlace,
  permalink,
  onMove,
}: TerritoryReadingProps) {
  const kiosk = use(KioskContext)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takeFocus) heading.current?.focus({ preventScroll: true })
  }, [takeFocus, territory.id])
  const readLast = useRef<EventToRead>(undefined)
  useEffect(() => {
    if (!eventToRead || eventToRead.territory !== territory.id || readLast.current === eventToRead) return
    const event = document.getElementById(`event-${eventToRead.ids[0]}`)
    if (!event) return
    readLast.current = eventToRead
    event.scrollIntoView({ block: 'center' })
    event.focus({ preventScroll: true })
  }, [eventToRead, territory.id, reading.kind])

  // What does not depend on the date is made once a territory, so that the slider stays quick beside long panels.
  const { events, recognition, notes } = useMemo(
    () => recordsOf(territory, reading.kind === 'ready' ? reading.value : undefined),
    [territory, reading],
  )
  const colour = palette.status[activityOf(territory, moment)?.status ?? 'other-power'].fill
  return (
    <article>
      {region && (
        <p className="overline">
          <button type="button" className="region-link" onClick={() => onOpenRegion(region.id)}>
            {region.name}
          </button>
        </p>
      )}
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
        {areaInWords(territory.areaKm2, english)} km² · boundary {territory.precision}
        <Notes sources={territory.boundarySources} notes={notes} /> · today {territory.today}
      </p>
      <StatusNow territory={territory} moment={moment} palette={palette} />
      {compare && <Compared territory={territory} moment={moment} compare={compare} />}
      <PeriodBar periods={territory.periods} events={events} moment={moment} palette={palette} />
      {reading.kind === 'ready' && <EventSteps events={events} moment={moment} onMove={onMove} />}
      <p className="panel-summary">{territory.summary}</p>
      {!kiosk && <CiteButton title={territory.name} permalink={permalink} key={territory.id} />}
      <PeriodList periods={territory.periods} moment={moment} palette={palette} notes={notes} />
      {reading.kind === 'ready' ? (
        <>
          <EventList
            {...{ events, moment, notes, colour, onShowPlace }}
            eventToRead={eventToRead?.territory === territory.id ? eventToRead : undefined}
          />
          {recognition && <RecognitionSection recognition={recognition} notes={notes} />}
          <NamesSection territory={territory} />
          <SourceList sources={reading.value.sources} notes={notes} />
        </>
      ) : (
        <ResourceMessage resource={reading} loading="Events and sources are loading …" />
      )}
    </article>
  )
}

/** What the panel says of a territory, with its sources numbered in the order in which it names them. */
function recordsOf(territory: Territory, reading: Reading | undefined) {
  const events = reading?.events.filter((event) => event.territories.includes(territory.id)) ?? []
  const recognition = reading?.recognitions.find(({ territories }) => territories.includes(territory.id))
  const notes = new NoteNumbers()
  const named = [
    territory.boundarySources,
    ...[...territory.periods, ...events].flatMap(({ sources, accounts }) => [
      sources,
      ...(accounts ?? []).map((account) => account.sources),
    ]),
    ...(recognition?.positions ?? []).map(({ sources }) => sources),
  ]
  for (const id of named.flat()) notes.of(id)
  return { events, recognition, notes }
}

function StatusNow({
  territory,
  moment,
  palette,
}: Pick<TerritoryReadingProps, 'territory' | 'moment' | 'palette'>) {
  const activity = activityOf(territory, moment)
  const when = momentInSentence(moment, english)
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
          {statusLabel(status, english)} from {edtfInWords(period.from, english)}
        </p>
        <p className="status-detail">
          {period.title && `${period.title}, `}until {edtfInWords(namedEnd(period), english)} ·{' '}
          {duration(period.toDay - period.fromDay)}
        </p>
        {activity.parts.length > 1 && (
          <p className="status-detail">
            {atFirst}: {partsInWords(activity, moment, english)}
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

/** "Compared with 31 December 1938: no Soviet presence → annexed." */
function Compared({ territory, moment, compare }: { territory: Territory; moment: Moment; compare: Moment }) {
  const change = changeOf(territory, between(moment, compare))
  return (
    <p className="status-detail">
      Compared with {momentInWords(compare, english)}:{' '}
      {change ? statusesInWords(change, english) : 'no Soviet presence at either date'}.
    </p>
  )
}
