import '../span/span.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import { FIRST_YEAR, formatMoment, LAST_YEAR, type Moment, momentInWords } from '../../../atlas/moment'
import { FilmDrawing, type FilmInput } from '../../../drawing/frame'
import { titleOf } from '../../../drawing/headline'
import type { Words } from '../../../words/en'
import { useLanguage } from '../../language'
import { download } from '../download'
import { exportProof } from '../exportPng'
import type { Sheet } from '../sheet'
import { ChoiceField } from '../span/ChoiceField'
import { SpanFields } from '../span/SpanFields'
import { momentsOf, type Shot, type Span } from '../span/span'
import { useShot } from '../span/useShot'
import type { TabProps } from '../tabProps'
import { useAddress } from '../useAddress'
import { FILM_FORMATS, type FilmFormat, FORMAT_NAMES, formatsHere } from './filmFormat'
import { makeFilm } from './makeFilm'

/** Longer films are nothing to look at, and their files nothing to send. */
const MOST_FRAMES = 400

const SIZES = {
  '1280 × 720': { width: 1280, height: 720 },
  '1920 × 1080': { width: 1920, height: 1080 },
  '1080 × 1080': { width: 1080, height: 1080 },
  '800 × 450': { width: 800, height: 450 },
} as const
type SizeName = keyof typeof SIZES
const SIZE_NAMES = Object.keys(SIZES) as SizeName[]

const SECONDS = [0.25, 0.5, 1, 2, 3]

type Progress =
  | { kind: 'idle' | 'cancelled' }
  | { kind: 'busy'; done: number }
  | { kind: 'ready'; film: Blob; name: string }
  | { kind: 'failed'; error: unknown }

/** A film of the map over a span of years: what it shall be, the making of it, and the file. */
export default function FilmTab(props: TabProps) {
  const shot = useShot(props)
  const language = useLanguage()
  const words = language.words.exporting.film
  const [span, setSpan] = useState<Span>({ from: FIRST_YEAR, to: LAST_YEAR, step: '1', dates: '' })
  const [seconds, setSeconds] = useState(1)
  const [sizeName, setSizeName] = useState<SizeName>('1280 × 720')
  const [wanted, setFormat] = useState<FilmFormat>('mp4')
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' })
  const making = useRef<AbortController>(undefined)
  const size = SIZES[sizeName]
  const here = useFormats(size)
  const format = here.has(wanted) ? wanted : (FILM_FORMATS.find((other) => here.has(other)) ?? 'gif')
  const { moments, left, unread } = useMemo(() => momentsOf(span, shot, MOST_FRAMES), [span, shot])
  const input = useMemo((): FilmInput => filmInput(shot, size, moments), [shot, size, moments])
  const isBusy = progress.kind === 'busy'

  // Closing the dialog ends the making.
  useEffect(() => () => making.current?.abort(), [])

  /** Another film is asked for: the one before is let go. */
  function choose(change: () => void) {
    change()
    setProgress({ kind: 'idle' })
  }

  async function make() {
    const controller = new AbortController()
    making.current = controller
    setProgress({ kind: 'busy', done: 0 })
    try {
      const film = await makeFilm(
        { input, format, seconds, permalink: shot.permalink },
        (done) => setProgress({ kind: 'busy', done }),
        controller.signal,
      )
      setProgress({ kind: 'ready', film, name: nameOf(input, format) })
    } catch (error) {
      setProgress(controller.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', error })
    }
  }

  const number = (value: number) => language.formats.number(value)
  return (
    <div className="span-form">
      <p>{words.description}</p>
      <div className="span-fields">
        <SpanFields
          span={span}
          unread={unread}
          disabled={isBusy}
          onChange={(change) => choose(() => setSpan({ ...span, ...change }))}
        />
        <ChoiceField
          label={words.seconds}
          value={seconds}
          choices={SECONDS.map((value) => ({ value, label: number(value) }))}
          disabled={isBusy}
          onChoose={(value) => choose(() => setSeconds(value))}
        />
        <ChoiceField
          label={words.size}
          value={sizeName}
          choices={SIZE_NAMES.map((name) => ({ value: name, label: name }))}
          disabled={isBusy}
          onChoose={(name) => choose(() => setSizeName(name))}
        />
        <ChoiceField
          label={words.format}
          value={format}
          choices={FILM_FORMATS.map((name) => {
            const label = here.has(name) ? FORMAT_NAMES[name] : words.notHere(FORMAT_NAMES[name])
            return { value: name, label, disabled: !here.has(name) }
          })}
          disabled={isBusy}
          onChoose={(name) => choose(() => setFormat(name))}
        />
      </div>
      {left > 0 && <p className="span-wrong">{words.tooMany(left, MOST_FRAMES)}</p>}
      {moments.length > 0 && <FilmPreview input={input} progress={progress} format={format} />}
      <div className="span-actions">
        {isBusy ? (
          <div
            className="span-progress"
            role="progressbar"
            aria-label={words.progress}
            aria-valuemin={0}
            aria-valuemax={moments.length}
            aria-valuenow={progress.done}
            aria-valuetext={words.made(progress.done, moments.length)}
          >
            <div style={{ transform: `scaleX(${progress.done / moments.length})` }} />
          </div>
        ) : null}
        <p className="span-said" role="status">
          {saidOf(progress, language.words, {
            moments: moments.length,
            seconds: number(moments.length * seconds),
            megabytes: progress.kind === 'ready' ? number(megabytes(progress.film)) : '',
          })}
        </p>
        {progress.kind === 'ready' && (
          <button
            type="button"
            className="button primary"
            onClick={() => download(progress.film, progress.name)}
          >
            {words.download}
          </button>
        )}
        {/* One button in one place, so that the focus stays. */}
        <button
          type="button"
          className={progress.kind === 'ready' || isBusy ? 'button' : 'button primary'}
          aria-disabled={moments.length === 0}
          onClick={() => {
            if (isBusy) making.current?.abort()
            else if (moments.length > 0) void make()
          }}
        >
          {isBusy ? words.cancel : words.make}
        </button>
      </div>
      {progress.kind === 'failed' && (
        <p className="span-failed" role="alert">
          {progress.error instanceof Error ? words.failedBecause(progress.error.message) : words.failed}
        </p>
      )}
    </div>
  )
}

function saidOf(
  progress: Progress,
  { exporting }: Words,
  { moments, seconds, megabytes: size }: { moments: number; seconds: string; megabytes: string },
): string {
  const { film, span } = exporting
  if (progress.kind === 'busy') return film.made(progress.done, moments)
  if (progress.kind === 'ready') return film.ready(size)
  if (progress.kind === 'cancelled') return film.cancelled
  return moments === 0 ? span.noDates : film.summary(moments, seconds)
}

interface FilmPreviewProps {
  input: FilmInput
  progress: Progress
  format: FilmFormat
}

/** A frame of the film; the film itself once it is made, but for one that would play of its own accord. */
function FilmPreview({ input, progress, format }: FilmPreviewProps) {
  const language = useLanguage()
  const { film: words, dialog } = language.words.exporting
  const film = progress.kind === 'ready' && format !== 'gif' ? progress.film : undefined
  const moment = input.moments[Math.floor(input.moments.length / 3)]
  const still = useAddress(
    useMemo(
      () => (moment ? () => exportProof(sheetOf(input, moment), input.size) : undefined),
      [input, moment],
    ),
  )
  const made = useAddress(useMemo(() => (film ? () => Promise.resolve(film) : undefined), [film]))
  const { width, height } = input.size
  const name = words.preview(moment ? momentInWords(moment, language) : '')
  return (
    <div className="span-preview" aria-busy={!still} style={{ aspectRatio: `${width} / ${height}` }}>
      {made ? (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- the film is silent
        <video src={made} controls muted playsInline aria-label={input.title} />
      ) : still ? (
        <img src={still} alt={name} />
      ) : (
        <p>{dialog.drawing}</p>
      )}
    </div>
  )
}

function useFormats(size: { width: number; height: number }): ReadonlySet<FilmFormat> {
  const [formats, setFormats] = useState<ReadonlySet<FilmFormat>>(new Set(['gif']))
  useEffect(() => {
    let isAsked = true
    void formatsHere(size).then((found) => {
      if (isAsked) setFormats(found)
    })
    return () => {
      isAsked = false
    }
  }, [size])
  return formats
}

/** One frame, as a sheet of its own. */
function sheetOf(input: FilmInput, moment: Moment): Sheet {
  const { title, palette, credit: permalink } = input
  return { page: new FilmDrawing(input).picture(moment), further: [], title, permalink, paper: palette.paper }
}

function filmInput(shot: Shot, size: FilmInput['size'], moments: FilmInput['moments']): FilmInput {
  const { scene, edition, permalink, language } = shot
  return {
    ...shot,
    size,
    moments,
    title: shot.title ?? titleOf(scene, language),
    credit: `Soviet Occupations Atlas, ${edition} · ${permalink}`,
  }
}

/** `soviet-occupations-1938-to-1994.mp4` */
function nameOf({ moments }: FilmInput, format: FilmFormat): string {
  const [first, last] = [moments[0], moments.at(-1)]
  return `soviet-occupations-${first ? formatMoment(first) : ''}-to-${last ? formatMoment(last) : ''}.${format}`
}

function megabytes({ size }: Blob): number {
  return Math.max(0.1, Math.round(size / 1e5) / 10)
}
