import { useMemo, useState } from 'react'
import type { Reading } from '../../atlas/types'
import { DPI, largestDpi, pixelsOf } from '../../paper/pixels'
import type { Words } from '../../words/en'
import { useWords } from '../language'
import { canDraw } from './canvasLimit'
import { dpiOf, type ExportChoice, fileNameOf, paperInWords, paperOf } from './choice'
import { download } from './download'
import { MapForm } from './MapForm'
import type { OnScreen } from './onScreen'
import { Preview } from './Preview'
import { printSheet } from './printSheet'
import type { SheetMaker } from './sheetMaker'
import { useProof } from './useProof'

interface MapTabProps {
  screen: OnScreen
  choice: ExportChoice
  reading: Reading | undefined
  maker: SheetMaker
  onChange: (change: Partial<ExportChoice>) => void
}

type Progress =
  | { kind: 'idle' | 'busy' | 'saved' | 'copied' | 'not-copied' }
  | { kind: 'failed'; error: unknown }

/** The sheet: what is chosen of it, its preview, and what can be done with it. */
export function MapTab({ screen, choice, reading, maker, onChange }: MapTabProps) {
  const { exporting } = useWords()
  const { dialog: words, form } = exporting
  const { proof, state } = useProof(maker, choice, reading)
  const [done, setDone] = useState<{ progress: Progress; choice: ExportChoice }>()
  // What was said of a file holds until something else is chosen.
  const progress: Progress = done?.choice === choice ? done.progress : { kind: 'idle' }
  const paper = paperOf(choice)
  const dpi = dpiOf(choice)
  const most = useMemo(
    () => (choice.format === 'png' ? largestDpi(paperOf(choice), dpi, canDraw) : DPI.most),
    [choice, dpi],
  )
  const isTooLarge = choice.format === 'png' && most !== dpi
  const name = fileNameOf(choice, screen)

  async function make<Made>(work: () => Promise<Made>, after: Progress): Promise<void> {
    if (progress.kind === 'busy') return
    setDone({ progress: { kind: 'busy' }, choice })
    try {
      await work()
      setDone({ progress: after, choice })
    } catch (error) {
      setDone({ progress: { kind: 'failed', error }, choice })
    }
  }

  const save = () => make(async () => download(await maker.file(choice, reading), name), { kind: 'saved' })
  // The promise is handed over at once: later the browser no longer knows that the reader asked for it.
  const copy = () => {
    const size = largestDpi(paper, dpi, canDraw) ?? DPI.least
    const picture = maker.png({ ...choice, dpi: size }, reading)
    setDone({ progress: { kind: 'busy' }, choice })
    copyPicture(picture).then(
      () => setDone({ progress: { kind: 'copied' }, choice }),
      () => setDone({ progress: { kind: 'not-copied' }, choice }),
    )
  }
  const toPrinter = () =>
    make(async () => printSheet(await maker.image(choice, reading), paper), { kind: 'idle' })

  const failure =
    progress.kind === 'failed' ? progress.error : state.kind === 'failed' ? state.error : undefined
  const blocked = progress.kind === 'busy' || isTooLarge
  return (
    <>
      <div className="export-form">
        <MapForm {...{ screen, choice, onChange }} most={isTooLarge ? { dpi: most } : undefined} />
      </div>
      <div className="export-desk">
        <Preview proof={proof} paper={paper} isDrawing={state.kind === 'drawing'} />
      </div>
      <div className="export-actions">
        <p className="export-facts">
          <span>{factsOf(choice, screen, form)}</span>
          <span className="export-file">{name}</span>
        </p>
        <output className="export-said">{saidOf(progress, state.kind === 'drawing', words)}</output>
        {failure !== undefined && (
          <p className="export-error" role="alert">
            {messageOf(failure, words)}
          </p>
        )}
        <div className="export-buttons">
          <button type="button" className="button" onClick={() => void toPrinter()}>
            {words.print}
          </button>
          <button type="button" className="button" aria-disabled={blocked} onClick={() => blocked || copy()}>
            {words.copyPicture}
          </button>
          <button
            type="button"
            className="button primary"
            aria-disabled={blocked}
            aria-describedby={isTooLarge ? 'export-too-large' : undefined}
            onClick={() => blocked || void save()}
          >
            {words.download(choice.format.toUpperCase())}
          </button>
        </div>
      </div>
    </>
  )
}

/** "PNG · A4 landscape · 300 dpi · 3508 × 2480 px" */
function factsOf(choice: ExportChoice, screen: OnScreen, words: Words['exporting']['form']): string {
  const paper = paperOf(choice)
  const facts = [choice.format.toUpperCase(), paperInWords(choice, screen)]
  if (choice.format === 'png') {
    const dpi = dpiOf(choice)
    const { width, height } = pixelsOf(paper, dpi)
    facts.push(words.dotsPerInch(dpi), words.pixels(width, height))
  } else facts.push(words.millimetres(Math.round(paper.width), Math.round(paper.height)))
  return facts.join(' · ')
}

async function copyPicture(picture: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
}

function saidOf({ kind }: Progress, isDrawing: boolean, words: Words['exporting']['dialog']): string {
  if (kind === 'busy') return words.making
  if (isDrawing) return words.drawing
  if (kind === 'saved') return words.saved
  if (kind === 'copied') return words.copied
  return kind === 'not-copied' ? words.notCopied : ''
}

function messageOf(error: unknown, words: Words['exporting']['dialog']): string {
  return error instanceof TypeError || !(error instanceof Error)
    ? words.failed
    : words.failedBecause(error.message)
}
