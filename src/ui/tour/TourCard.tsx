import './tour.css'
import { lazy, use, useEffect, useId, useRef, useState } from 'react'
import { edtfInWords } from '../../atlas/edtf'
import { momentInWords } from '../../atlas/moment'
import type { Shapes } from '../../atlas/shapes'
import type { Reading, Tour, TourStep } from '../../atlas/types'
import { isOnStep, stepAt } from '../../state/tourStop'
import type { TourStop, ViewState } from '../../state/viewState'
import type { RecordsData } from '../atlasData'
import { Icon } from '../icons'
import { KioskContext } from '../kiosk'
import { LazyPart } from '../LazyPart'
import { langOfRecords, useLanguage, useWords } from '../language'
import type { MapHandle } from '../MapPane'
import { NoteNumbers, Notes, SourceList } from '../notes'
import { ResourceMessage } from '../ResourceMessage'
import type { Resource } from '../resource'
import { eventsOf } from './eventsOf'
import { isInSight } from './isInSight'
import { loadHandout } from './loadHandout'
import { onSwipe } from './swipe'

const Handout = lazy(loadHandout)

export interface TourCardProps {
  records: Resource<RecordsData>
  shapes: Resource<Shapes>
  tours: Resource<Tour[]>
  reading: Resource<Reading>
  state: ViewState
  stop: TourStop
  /** Counts the steps that the reader has asked for on this page: with each, the heading takes the focus. */
  asked: number
  map: React.RefObject<MapHandle | null>
  onStep: (tour: string, step: number) => void
  onLeave: () => void
}

/** Where a reader stands on a tour: what the records say of the step, and the way on. */
export default function TourCard({ records, shapes, tours, stop, onLeave, ...rest }: TourCardProps) {
  const { reading } = rest
  const [printing, setPrinting] = useState(false)
  const kiosk = use(KioskContext)
  const language = useLanguage()
  const { tour: words } = language.words
  const tour = tours.kind === 'ready' ? tours.value.find(({ id }) => id === stop.id) : undefined
  const step = tour && stepAt(tour, stop)
  return (
    <section className="tour" aria-label={words.name}>
      <header className="tour-head">
        <p className="overline">
          {tour ? <span lang={langOfRecords(language)}>{tour.title}</span> : words.name}
        </p>
        <button
          type="button"
          className="text-button"
          hidden={kiosk}
          disabled={!tour || !isReady(records, shapes, reading)}
          onClick={() => setPrinting(true)}
        >
          <Icon name="print" />
          <span>{words.handout}</span>
        </button>
        <button type="button" className="text-button" onClick={onLeave}>
          <Icon name="close" />
          <span>{words.leave}</span>
        </button>
      </header>
      <ResourceMessage resource={tours} loading={words.loading} />
      {printing &&
        tour &&
        records.kind === 'ready' &&
        shapes.kind === 'ready' &&
        reading.kind === 'ready' && (
          <LazyPart onGiveUp={() => setPrinting(false)}>
            <Handout
              tour={tour}
              records={records.value}
              shapes={shapes.value}
              reading={reading.value}
              onClose={() => setPrinting(false)}
            />
          </LazyPart>
        )}
      {tour && step && <Step key={tour.id} {...rest} tour={tour} step={step} number={stop.step} />}
    </section>
  )
}

function isReady(...resources: Resource<unknown>[]): boolean {
  return resources.every(({ kind }) => kind === 'ready')
}

interface StepProps extends Pick<TourCardProps, 'reading' | 'state' | 'asked' | 'map' | 'onStep'> {
  tour: Tour
  step: TourStep
  /** Of the step, from 1. */
  number: number
}

function Step({ tour, step, number, reading, state, asked, map, onStep }: StepProps) {
  const language = useLanguage()
  const { tour: words } = language.words
  const records = langOfRecords(language)
  const body = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const text = useId()
  const last = tour.steps.length
  const go = (to: number) => {
    if (to >= 1 && to <= last) onStep(tour.id, to)
  }

  // Whoever is in the card, or asked for the step, hears the new one; whoever is elsewhere stays there.
  const answered = useRef(0)
  useEffect(() => {
    const card = body.current?.closest('section')
    body.current?.scrollTo({ top: 0 })
    if (asked !== answered.current || card?.contains(document.activeElement)) {
      heading.current?.focus({ preventScroll: true })
    }
    answered.current = asked
  }, [asked, number])

  const latest = useRef(go)
  useEffect(() => {
    latest.current = go
  })
  useEffect(() => {
    const card = body.current?.closest('section')
    if (!card) return undefined
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return
      const by = STEPS_BY_KEY[event.key]
      if (by === undefined) return
      event.preventDefault()
      latest.current(number + by)
    }
    card.addEventListener('keydown', press)
    const stopSwiping = onSwipe(card, (by) => latest.current(number + by))
    return () => {
      card.removeEventListener('keydown', press)
      stopSwiping()
    }
  }, [number])

  return (
    <>
      <div className="tour-body" ref={body}>
        <h2 className="tour-title" tabIndex={-1} ref={heading} aria-describedby={text}>
          <span className="tour-count">
            {words.step(number, last)}
            <span className="tour-date"> · {momentInWords(step.moment, language)}</span>
          </span>
          <span lang={records}>{step.title}</span>
        </h2>
        <div id={text}>
          {number === 1 && (
            <p className="tour-lead" lang={records}>
              {tour.lead}
            </p>
          )}
          <p className="tour-text" lang={records}>
            {step.text}
          </p>
        </div>
        <Records step={step} reading={reading} />
      </div>
      <footer className="tour-foot">
        <button
          type="button"
          className="button"
          aria-disabled={number === 1}
          aria-label={words.previousStep}
          onClick={() => go(number - 1)}
        >
          <Icon name="previous" />
        </button>
        <StepMenu tour={tour} number={number} onChoose={go} />
        <BackToStep step={step} state={state} map={map} onBack={() => go(number)} />
        <button
          type="button"
          className="button primary tour-next"
          aria-disabled={number === last}
          aria-label={words.nextStep}
          onClick={() => go(number + 1)}
        >
          <span>{words.next}</span>
          <Icon name="next" />
        </button>
      </footer>
    </>
  )
}

/** Keys that go on or back while the focus is in the card. */
const STEPS_BY_KEY: Readonly<Record<string, number>> = {
  PageDown: 1,
  n: 1,
  PageUp: -1,
  b: -1,
}

const MENU = 'tour-steps'

function StepMenu({
  tour,
  number,
  onChoose,
}: {
  tour: Tour
  number: number
  onChoose: (step: number) => void
}) {
  const language = useLanguage()
  const { tour: words } = language.words
  const menu = useRef<HTMLDivElement>(null)
  return (
    <>
      <button type="button" className="button" popoverTarget={MENU}>
        <Icon name="list" />
        <span>{words.steps}</span>
      </button>
      <div className="menu" id={MENU} popover="auto" ref={menu}>
        <ol aria-label={words.stepsOf(tour.title)}>
          {tour.steps.map((step, index) => (
            <li key={step.title}>
              <button
                type="button"
                className="menu-item"
                aria-current={index + 1 === number ? 'step' : undefined}
                onClick={() => {
                  menu.current?.hidePopover()
                  onChoose(index + 1)
                }}
              >
                <span className="menu-title">
                  {index + 1}. <span lang={langOfRecords(language)}>{step.title}</span>
                </span>
                <span className="menu-detail">{momentInWords(step.moment, language)}</span>
              </button>
            </li>
          ))}
        </ol>
      </div>
    </>
  )
}

/** The map is judged when it has rested. */
const REST_MS = 300

/** The way back for a reader who has moved date, selection or map since. */
function BackToStep({
  step,
  state,
  map,
  onBack,
}: {
  step: TourStep
  state: ViewState
  map: TourCardProps['map']
  onBack: () => void
}) {
  const { tour: words } = useWords()
  const [moved, setMoved] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      const seen = state.camera && map.current?.look()
      setMoved(seen !== undefined && !isInSight(step.box, seen))
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [state.camera, step, map])
  if (isOnStep(state, step) && !moved) return null
  return (
    <button type="button" className="button" onClick={onBack}>
      {words.backToStep}
    </button>
  )
}

/** The events that carry the text, with their sources. */
function Records({ step, reading }: { step: TourStep; reading: Resource<Reading> }) {
  const language = useLanguage()
  const { tour: words } = language.words
  if (reading.kind !== 'ready') {
    return <ResourceMessage resource={reading} loading={language.words.loading.eventsAndSources} />
  }
  const { events, sources } = reading.value
  const notes = new NoteNumbers('tour-source')
  const carrying = eventsOf(step, events)
  return (
    <details className="tour-records">
      <summary>{words.eventsBehind(carrying.length)}</summary>
      <ol>
        {carrying.map((event) => (
          <li key={event.id}>
            <span className="tour-event-date">{edtfInWords(event.date, language)}</span>{' '}
            <span lang={langOfRecords(language)}>{event.title}</span>
            {event.accounts && <em> · {words.sourcesDisagree}</em>}
            <Notes sources={event.sources} notes={notes} />
          </li>
        ))}
      </ol>
      {step.sources && (
        <p>
          {words.furtherSources}
          <Notes sources={step.sources} notes={notes} />
        </p>
      )}
      <SourceList sources={sources} notes={notes} />
    </details>
  )
}
