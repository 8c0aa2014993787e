import './handout.css'
import { Dialog } from '@base-ui/react/dialog'
import { useCallback, useEffect, useRef, useState } from 'react'
import { version } from '../../../package.json'
import { shownTerritories } from '../../atlas/activity'
import { accessedInWords, accessedOn, citation } from '../../atlas/citation'
import { dayInWords } from '../../atlas/day'
import { edtfInWords } from '../../atlas/edtf'
import { momentInWords } from '../../atlas/moment'
import type { Shapes } from '../../atlas/shapes'
import type { Reading, Source, Tour, TourStep } from '../../atlas/types'
import { drawMap } from '../../drawing/mapDrawing'
import { cameraOfBox } from '../../drawing/mercator'
import { element } from '../../drawing/svg'
import { legendOf } from '../../paint/legend'
import { inkLabel, inkMeaning } from '../../paint/painted'
import { LIGHT } from '../../paint/themes'
import type { Language } from '../../words/language'
import type { RecordsData } from '../atlasData'
import { Icon } from '../icons'
import { langOfRecords, useLanguage } from '../language'
import { NoteNumbers, Notes } from '../notes'
import { Swatch } from '../Swatch'
import { eventsOf } from './eventsOf'

interface HandoutProps {
  tour: Tour
  records: RecordsData
  shapes: Shapes
  reading: Reading
  onClose: () => void
}

/** Of a map in CSS pixels: drawn larger than its 74 mm on paper, so that its names are small beside the text. */
const MAP = { width: 400, height: 300 }

const MS_PER_DAY = 86_400_000

/** Paper is light, whatever the screen is. */
const PAPER = {
  '--ink': LIGHT.ink,
  '--ink2': LIGHT.ink2,
  '--ink3': LIGHT.ink3,
  '--rule': LIGHT.rule,
  '--rule-strong': LIGHT.ruleStrong,
  '--accent': LIGHT.accent,
} as React.CSSProperties

/** A whole tour as pages for paper: every step with its map, its events and its address, the sources at the end. */
export default function Handout({ tour, records, shapes, reading, onClose }: HandoutProps) {
  const language = useLanguage()
  const { tour: words } = language.words
  const lang = langOfRecords(language)
  const notes = new NoteNumbers('handout-source')
  const [today] = useState(() => Math.floor(Date.now() / MS_PER_DAY))
  const [drawn, setDrawn] = useState(0)
  const count = useCallback(() => setDrawn((before) => before + 1), [])
  const complete = drawn >= tour.steps.length
  // The browser offers the page's title as name of the file.
  useEffect(() => {
    const { title } = document
    document.title = words.handoutOf(tour.title)
    return () => {
      document.title = title
    }
  }, [tour, words])

  return (
    <Dialog.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Dialog.Portal>
        <Dialog.Popup className="handout" style={PAPER}>
          <div className="handout-bar">
            <output>{complete ? words.drawn : words.drawing}</output>
            <Dialog.Close className="button">{language.words.page.close}</Dialog.Close>
            <button
              type="button"
              className="button primary"
              aria-disabled={!complete}
              onClick={() => complete && window.print()}
            >
              <Icon name="print" />
              <span>{words.print}</span>
            </button>
          </div>
          <article className="handout-page">
            <p className="handout-overline">{words.overline(tour.years.join('–'))}</p>
            <Dialog.Title className="handout-title" lang={lang}>
              {tour.title}
            </Dialog.Title>
            <Dialog.Description className="handout-lead" lang={lang}>
              {tour.lead}
            </Dialog.Description>
            <Key tour={tour} records={records} />
            <ol className="handout-steps">
              {tour.steps.map((step, index) => (
                <StepOnPaper
                  key={step.title}
                  step={step}
                  number={index + 1}
                  address={addressOf(tour, index + 1)}
                  reading={reading}
                  notes={notes}
                >
                  <StepMap step={step} number={index + 1} records={records} shapes={shapes} onDrawn={count} />
                </StepOnPaper>
              ))}
            </ol>
            <p className="handout-colophon">{words.colophon(version, dayInWords(today, language))}</p>
            <Sources sources={reading.sources} notes={notes} />
          </article>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** The whole address of a step. */
function addressOf({ id }: Tour, step: number): string {
  return `${window.location.origin}${window.location.pathname}?tour=${id}/${step}`
}

/** What the colours of all the maps mean. */
function Key({ tour, records }: Pick<HandoutProps, 'tour' | 'records'>) {
  const shown = tour.steps.flatMap(({ moment }) => shownTerritories(records, moment))
  const { entries, partial } = legendOf(shown)
  const language = useLanguage()
  const { tour: words } = language.words
  return (
    <ul className="handout-key" aria-label={words.colours}>
      {entries.map(({ status }) => (
        <li key={status}>
          <Swatch status={status} palette={LIGHT} />
          <span>
            <strong>{inkLabel(status, language)}</strong>: {inkMeaning(status, language)}
          </span>
        </li>
      ))}
      {partial > 0 && (
        <li>
          <Swatch status="occupied" partial palette={LIGHT} />
          <span>
            <strong>{words.striped}</strong>: {words.stripedMeaning}
          </span>
        </li>
      )}
    </ul>
  )
}

interface StepOnPaperProps {
  step: TourStep
  number: number
  address: string
  reading: Reading
  notes: NoteNumbers
  /** The map. */
  children: React.ReactNode
}

function StepOnPaper({ step, number, address, reading, notes, children }: StepOnPaperProps) {
  const language = useLanguage()
  const { tour: words } = language.words
  const lang = langOfRecords(language)
  return (
    <li className="handout-step">
      <div>
        <p className="handout-date">
          {number} · {momentInWords(step.moment, language)}
        </p>
        <h3 lang={lang}>{step.title}</h3>
        <p className="handout-text" lang={lang}>
          {step.text}
        </p>
      </div>
      {children}
      <div className="handout-behind">
        <ul>
          {eventsOf(step, reading.events).map((event) => (
            <li key={event.id}>
              {edtfInWords(event.date, language)}: <span lang={lang}>{event.title}</span>
              {event.accounts && <em> ({words.sourcesDisagree})</em>}
              <Notes sources={event.sources} notes={notes} />
            </li>
          ))}
          {step.sources && (
            <li>
              {words.furtherSources}
              <Notes sources={step.sources} notes={notes} />
            </li>
          )}
        </ul>
        <p className="handout-address">{address}</p>
      </div>
    </li>
  )
}

/** Drawn after the page has been painted, one map after the other. */
function StepMap({
  step,
  number,
  records,
  shapes,
  onDrawn,
}: { step: TourStep; number: number; onDrawn: () => void } & Pick<HandoutProps, 'records' | 'shapes'>) {
  const frame = useRef<HTMLElement>(null)
  const language = useLanguage()
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!frame.current) return
      frame.current.innerHTML = mapOf(step, number, records, shapes, language)
      onDrawn()
    }, number)
    return () => clearTimeout(timer)
  }, [step, number, records, shapes, language, onDrawn])
  return <figure className="handout-map" ref={frame} />
}

function mapOf(
  step: TourStep,
  number: number,
  records: RecordsData,
  shapes: Shapes,
  language: Language,
): string {
  const { width, height } = MAP
  const svg = drawMap({
    width,
    height,
    camera: cameraOfBox(step.box, MAP),
    moment: step.moment,
    territory: step.territory,
    zones: step.context !== undefined,
    atlas: records,
    shapes,
    labels: records.labels,
    palette: LIGHT,
    language,
    idPrefix: `handout-${number}`,
  })
  const name = language.words.tour.mapOfStep(number)
  return element('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': name }, svg)
}

/** Every source that a note has named, in the order of its number. */
function Sources({ sources, notes }: { sources: Source[]; notes: NoteNumbers }) {
  const language = useLanguage()
  const { tour: words } = language.words
  const byId = new Map(sources.map((source) => [source.id, source]))
  const named = notes.ids.flatMap((id) => byId.get(id) ?? [])
  const seen = new Set(named.flatMap((source) => accessedOn(source, language) ?? []))
  const once = seen.size === 1
  return (
    <section className="handout-sources">
      <h3>{language.words.panel.sources.title}</h3>
      {once && <p>{words.pagesSeen([...seen].join(''))}</p>}
      <ol lang={langOfRecords(language)}>
        {named.map((source) => (
          <li key={source.id} id={notes.anchor(source.id)} tabIndex={-1}>
            {[citation(source), source.URL, once ? undefined : accessedInWords(source)]
              .filter(Boolean)
              .join(' ')}
          </li>
        ))}
      </ol>
    </section>
  )
}
