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
import { englishName } from '../atlas/inLanguage'
import type { Language } from '../words/language'
import { precisionInWords, statusLabel } from '../words/names'
import { langOfRecords, useLanguage } from './language'
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
  const language = useLanguage()
  const { words } = language
  const inEnglish = langOfRecords(language)
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
        {words.measures.squareKilometres(areaInWords(territory.areaKm2, language))} ·{' '}
        {words.panel.territory.boundary(precisionInWords(territory.precision, language))}
        <Notes sources={territory.boundarySources} notes={notes} /> · {words.panel.territory.today}{' '}
        <span lang={inEnglish}>{territory.today}</span>
      </p>
      <StatusNow territory={territory} moment={moment} palette={palette} />
      {compare && <Compared territory={territory} moment={moment} compare={compare} />}
      <PeriodBar periods={territory.periods} events={events} moment={moment} palette={palette} />
      {reading.kind === 'ready' && <EventSteps events={events} moment={moment} onMove={onMove} />}
      <p className="panel-summary" lang={inEnglish}>
        {territory.summary}
      </p>
      {!kiosk && <CiteButton title={englishName(territory)} permalink={permalink} key={territory.id} />}
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
        <ResourceMessage resource={reading} loading={words.loading.eventsAndSources} />
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
  const language = useLanguage()
  const words = language.words.panel.territory
  const when = momentInSentence(moment, language)
  if (!activity) {
    return (
      <div className="status-now">
        <p className="status-sentence">{words.ownState(when)}</p>
        <p className="status-detail">{words.ownStateDetail}</p>
      </div>
    )
  }
  const { period, status, partial } = activity
  return (
    <div className="status-now">
      <Swatch status={status} partial={partial} palette={palette} />
      <div>
        <p className="status-sentence">
          {words.statusFrom(statusLabel(status, language), edtfInWords(period.from, language))}
        </p>
        <p className="status-detail">
          {period.title && (
            <>
              <span lang={langOfRecords(language)}>{period.title}</span>,{' '}
            </>
          )}
          {words.until(edtfInWords(namedEnd(period), language))} ·{' '}
          {duration(period.toDay - period.fromDay, language)}
        </p>
        {activity.parts.length > 1 && (
          <p className="status-detail">{words.parts(when, partsInWords(activity, moment, language))}</p>
        )}
      </div>
    </div>
  )
}

/** Whole days up to two years, then years. */
function duration(days: number, { words }: Language): string {
  const { daysInAll, yearsInAll } = words.panel.territory
  return days < 731 ? daysInAll(days) : yearsInAll(Math.round(days / 365.2425))
}

/** "Compared with 31 December 1938: no Soviet presence → annexed." */
function Compared({ territory, moment, compare }: { territory: Territory; moment: Moment; compare: Moment }) {
  const language = useLanguage()
  const words = language.words.panel.territory
  const change = changeOf(territory, between(moment, compare))
  const date = momentInWords(compare, language)
  return (
    <p className="status-detail">
      {change ? words.compared(date, statusesInWords(change, language)) : words.comparedNothing(date)}
    </p>
  )
}
