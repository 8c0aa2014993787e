import './export.css'
import { Dialog } from '@base-ui/react/dialog'
import { useEffect, useRef, useState } from 'react'
import { version } from '../../../package.json'
import { dayInWords } from '../../atlas/day'
import type { Words } from '../../words/en'
import type { Language } from '../../words/language'
import { useWords } from '../language'
import { download } from './download'
import { exportPng, PNG_SIZE } from './exportPng'
import { fileName } from './fileName'
import { type OnScreen, sheetOf } from './sheetOf'

interface ExportDialogProps extends Omit<OnScreen, 'edition'> {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** Version and date of the data; else the atlas's version and today as the day of access. */
  edition?: string
}

/** The file as it will be saved; the preview shows the same bytes. */
interface Picture {
  png: Blob
  title: string
}

type Progress = { kind: 'idle' } | { kind: 'busy' } | { kind: 'saved' } | { kind: 'failed'; error: unknown }

const MS_PER_DAY = 86_400_000

/** The map as on screen, as a sheet for paper: a preview that equals the file, and the file. */
export default function ExportDialog({ open, onOpenChange, ...props }: ExportDialogProps) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="export-backdrop" />
        <Dialog.Popup className="export-dialog">
          <ExportForm {...props} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function ExportForm({ edition, ...screen }: Omit<ExportDialogProps, 'open' | 'onOpenChange'>) {
  const { moment, territory, compare } = screen.state
  const { exporting, page } = useWords()
  const words = exporting.dialog
  const name = fileName(moment, territory, compare)
  const [picture, setPicture] = useState<Picture>()
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' })
  // The dialog shows what was on the screen when it opened, whatever happens beneath it.
  const opened = useRef({ ...screen, edition: edition ?? defaultEdition(screen.language) })
  const made = useRef<Promise<Picture>>(undefined)

  /** The one picture of this dialog; made anew only where making it failed. */
  function make(): Promise<Picture> {
    made.current ??= pictureOf(opened.current)
    made.current.then(setPicture, () => {
      made.current = undefined
    })
    return made.current
  }

  useEffect(() => {
    // The dialog is painted first, then the sheet is drawn.
    const timer = setTimeout(() => {
      make().catch((error: unknown) => setProgress({ kind: 'failed', error }))
    })
    return () => clearTimeout(timer)
  }, [])

  async function save() {
    setProgress({ kind: 'busy' })
    try {
      const { png } = await make()
      download(png, name)
      setProgress({ kind: 'saved' })
    } catch (error) {
      setProgress({ kind: 'failed', error })
    }
  }

  const busy = progress.kind === 'busy'
  return (
    <>
      <Dialog.Title className="export-title">{words.title}</Dialog.Title>
      <Dialog.Description className="export-description">{words.description}</Dialog.Description>
      <div className="export-preview" aria-busy={!picture && progress.kind !== 'failed'}>
        {picture ? <Preview {...picture} /> : <p>{words.drawing}</p>}
      </div>
      <dl className="export-facts">
        <dt>{words.format}</dt>
        <dd>{words.formatDetail(PNG_SIZE.width, PNG_SIZE.height)}</dd>
        <dt>{words.file}</dt>
        <dd className="export-file">{name}</dd>
      </dl>
      {progress.kind === 'failed' && (
        <p className="export-error" role="alert">
          {messageOf(progress.error, words)}
        </p>
      )}
      <div className="export-actions">
        <output>{busy ? words.making : progress.kind === 'saved' ? words.saved : ''}</output>
        <Dialog.Close className="button">{page.close}</Dialog.Close>
        <button
          type="button"
          className="button primary"
          aria-disabled={busy}
          onClick={() => busy || void save()}
        >
          {words.download}
        </button>
      </div>
    </>
  )
}

function Preview({ png, title }: Picture) {
  const words = useWords()
  const image = useRef<HTMLImageElement>(null)
  useEffect(() => {
    const address = URL.createObjectURL(png)
    if (image.current) image.current.src = address
    return () => URL.revokeObjectURL(address)
  }, [png])
  return <img ref={image} alt={words.exporting.dialog.preview(title)} />
}

async function pictureOf(screen: OnScreen): Promise<Picture> {
  const { svg, title } = await sheetOf(screen)
  const png = await exportPng(svg, {
    Title: title,
    Source: screen.permalink,
    Software: `Soviet Occupations Atlas ${version}`,
  })
  return { png, title }
}

function defaultEdition(language: Language): string {
  const today = dayInWords(Math.floor(Date.now() / MS_PER_DAY), language)
  return language.words.exporting.edition(version, today)
}

function messageOf(error: unknown, words: Words['exporting']['dialog']): string {
  return error instanceof TypeError || !(error instanceof Error)
    ? words.failed
    : words.failedBecause(error.message)
}
