import '../span/span.css'
import { useMemo, useState } from 'react'
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
import { ChoiceField } from '../span/ChoiceField'
import { SpanFields } from '../span/SpanFields'
import { momentsOf, type Span } from '../span/span'
import { useShot } from '../span/useShot'
import type { TabProps } from '../tabProps'
import { useAddress } from '../useAddress'

const DPI = 300
const FORMATS = ['png', 'svg', 'pdf'] as const
type Format = (typeof FORMATS)[number]

const SHEETS = {
  'a4-landscape': { paper: PAPERS.a4, name: 'A4', direction: 'landscape' },
  'a4-portrait': { paper: upright(PAPERS.a4), name: 'A4', direction: 'portrait' },
  'a3-landscape': { paper: PAPERS.a3, name: 'A3', direction: 'landscape' },
  'a3-portrait': { paper: upright(PAPERS.a3), name: 'A3', direction: 'portrait' },
} as const
type SheetName = keyof typeof SHEETS
const SHEET_NAMES = Object.keys(SHEETS) as SheetName[]

type Progress = { kind: 'idle' | 'busy' | 'saved' } | { kind: 'failed'; error: unknown }

/** A sheet of small maps: which dates, on which paper, and the file. */
export default function SeriesTab(props: TabProps) {
  const shot = useShot(props)
  const language = useLanguage()
  const { series: words, dialog, span: spanWords } = language.words.exporting
  const [span, setSpan] = useState<Span>({ from: 1939, to: 1950, step: '1', dates: '' })
  const [sheet, setSheet] = useState<SheetName>('a4-landscape')
  const [format, setFormat] = useState<Format>('png')
  const [last, setLast] = useState<{ draw: () => Sheet; format: Format; progress: Progress }>()
  const { moments, left, unread } = useMemo(() => momentsOf(span, shot, MOST_MAPS), [span, shot])
  const { paper } = SHEETS[sheet]
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
        <ChoiceField
          label={words.paper}
          value={sheet}
          choices={SHEET_NAMES.map((value) => {
            const { name, direction } = SHEETS[value]
            return { value, label: `${name} ${words.direction[direction]}` }
          })}
          disabled={isBusy}
          onChoose={setSheet}
        />
        <ChoiceField
          label={words.format}
          value={format}
          choices={FORMATS.map((name) => ({ value: name, label: name.toUpperCase() }))}
          disabled={isBusy}
          onChoose={setFormat}
        />
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
