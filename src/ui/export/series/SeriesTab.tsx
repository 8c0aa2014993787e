import '../span/span.css'
import { useId, useMemo, useState } from 'react'
import { formatMoment } from '../../../atlas/moment'
import { PAPERS, upright } from '../../../drawing/paper'
import { drawSeries, MOST_MAPS, type SeriesInput, seriesTitle } from '../../../drawing/series'
import { groundOf } from '../../../drawing/sheetDocument'
import { pixelsOf } from '../../../paper/pixels'
import { useLanguage } from '../../language'
import { download } from '../download'
import { exportPng, exportProof } from '../exportPng'
import { loadVectorFile } from '../loadVectorFile'
import type { Sheet } from '../sheet'
import { SpanFields } from '../span/SpanFields'
import { momentsOf, type Span } from '../span/span'
import { useShot } from '../span/useShot'
import type { TabProps } from '../tabProps'
import { useAddress } from '../useAddress'

const DPI = 300
const FORMATS = ['png', 'svg', 'pdf'] as const
type Format = (typeof FORMATS)[number]

const PAPER_NAMES = { a4: 'A4', a3: 'A3' } as const
type PaperName = keyof typeof PAPER_NAMES
const DIRECTIONS = ['landscape', 'portrait'] as const

type Progress = { kind: 'idle' | 'busy' | 'saved' } | { kind: 'failed'; error: unknown }

/** A sheet of small maps: which dates, on which paper, and the file. */
export default function SeriesTab(props: TabProps) {
  const shot = useShot(props)
  const language = useLanguage()
  const { series: words, dialog, span: spanWords } = language.words.exporting
  const id = useId()
  const [span, setSpan] = useState<Span>({ from: 1939, to: 1950, step: '1', dates: '' })
  const [paperName, setPaperName] = useState<PaperName>('a4')
  const [direction, setDirection] = useState<(typeof DIRECTIONS)[number]>('landscape')
  const [format, setFormat] = useState<Format>('png')
  const [last, setLast] = useState<{ draw: () => Sheet; format: Format; progress: Progress }>()
  const { moments, left, unread } = useMemo(() => momentsOf(span, shot, MOST_MAPS), [span, shot])
  const paper = direction === 'portrait' ? upright(PAPERS[paperName]) : PAPERS[paperName]
  const input = useMemo((): SeriesInput => ({ ...shot, moments, paper }), [shot, moments, paper])
  const draw = useMemo(() => drawnOnce(input), [input])
  // Whatever is chosen anew, what was said of the file before no longer holds.
  const progress: Progress = last?.draw === draw && last.format === format ? last.progress : { kind: 'idle' }
  const isBusy = progress.kind === 'busy'

  async function save() {
    const setProgress = (next: Progress) => setLast({ draw, format, progress: next })
    setProgress({ kind: 'busy' })
    try {
      const file =
        format === 'png'
          ? await exportPng(draw(), pixelsOf(paper, DPI), DPI)
          : await (await loadVectorFile()).vectorFile(draw(), format, false)
      download(file, nameOf(input, format))
      setProgress({ kind: 'saved' })
    } catch (error) {
      setProgress({ kind: 'failed', error })
    }
  }

  const address = useAddress(
    useMemo(
      () => (input.moments.length > 0 ? () => exportProof(draw(), paper) : undefined),
      [input, draw, paper],
    ),
  )
  const count = moments.length === 0 ? spanWords.noDates : words.summary(moments.length)
  return (
    <div className="span-form">
      <p>{words.description}</p>
      <div className="span-fields">
        <SpanFields
          span={span}
          unread={unread}
          disabled={isBusy}
          onChange={(change) => setSpan({ ...span, ...change })}
        />
        <div className="span-field">
          <label htmlFor={`${id}-paper`}>{words.paper}</label>
          <select
            id={`${id}-paper`}
            value={`${paperName} ${direction}`}
            disabled={isBusy}
            onChange={({ currentTarget }) => {
              const [name, way] = currentTarget.value.split(' ')
              setPaperName(name as PaperName)
              setDirection(way as (typeof DIRECTIONS)[number])
            }}
          >
            {(['a4', 'a3'] as const).flatMap((name) =>
              DIRECTIONS.map((way) => (
                <option key={`${name} ${way}`} value={`${name} ${way}`}>
                  {PAPER_NAMES[name]} {words.direction[way]}
                </option>
              )),
            )}
          </select>
        </div>
        <div className="span-field">
          <label htmlFor={`${id}-format`}>{words.format}</label>
          <select
            id={`${id}-format`}
            value={format}
            disabled={isBusy}
            onChange={({ currentTarget }) => setFormat(currentTarget.value as Format)}
          >
            {FORMATS.map((name) => (
              <option key={name} value={name}>
                {name.toUpperCase()}
              </option>
            ))}
          </select>
        </div>
      </div>
      {left > 0 && <p className="span-wrong">{words.tooMany(left, MOST_MAPS)}</p>}
      {moments.length > 0 && (
        <div
          className="span-preview"
          aria-busy={!address}
          style={{ aspectRatio: `${paper.width} / ${paper.height}` }}
        >
          {address ? <img src={address} alt={words.preview(seriesTitle(input))} /> : <p>{words.drawing}</p>}
        </div>
      )}
      <div className="span-actions">
        <p className="span-said" role="status">
          {isBusy ? dialog.making : progress.kind === 'saved' ? words.saved : count}
        </p>
        <button
          type="button"
          className="button primary"
          aria-disabled={isBusy || moments.length === 0}
          onClick={() => {
            if (!isBusy && moments.length > 0) void save()
          }}
        >
          {words.save}
        </button>
      </div>
      {progress.kind === 'failed' && (
        <p className="span-failed" role="alert">
          {progress.error instanceof Error ? dialog.failedBecause(progress.error.message) : dialog.failed}
        </p>
      )}
    </div>
  )
}

/** For preview and file the same sheet. */
function drawnOnce(input: SeriesInput): () => Sheet {
  let sheet: Sheet | undefined
  return () => {
    sheet ??= sheetOf(input)
    return sheet
  }
}

function sheetOf(input: SeriesInput): Sheet {
  const { palette, permalink } = input
  return {
    page: drawSeries(input),
    further: [],
    title: seriesTitle(input),
    permalink,
    paper: groundOf(palette),
  }
}

/** `soviet-occupations-series-1939-to-1950.png` */
function nameOf({ moments }: SeriesInput, format: Format): string {
  const [first, last] = [moments[0], moments.at(-1)]
  return `soviet-occupations-series-${first ? formatMoment(first) : ''}-to-${last ? formatMoment(last) : ''}.${format}`
}
