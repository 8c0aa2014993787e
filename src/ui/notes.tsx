/** Sources as numbered notes: numbers in the order in which the panel first names them. */
import { memo, use } from 'react'
import { accessedInWords, citation } from '../atlas/citation'
import type { Disputable, Source } from '../atlas/types'
import { KioskContext } from './kiosk'
import { langOfRecords, useLanguage } from './language'

export class NoteNumbers {
  readonly #numbers = new Map<string, number>()
  readonly #list: string

  /** @param list names the list of sources, where a page has several: part of its anchors */
  constructor(list = 'source') {
    this.#list = list
  }

  /** Id of the element that holds the source. */
  anchor(id: string): string {
    return `${this.#list}-${id}`
  }

  of(id: string): number {
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1
    this.#numbers.set(id, number)
    return number
  }

  get ids(): string[] {
    return [...this.#numbers.keys()]
  }
}

interface NotesProps {
  sources: string[]
  notes: NoteNumbers
}

export function Notes({ sources, notes }: NotesProps) {
  const { tag, words } = useLanguage()
  return (
    <sup className="notes" lang={tag}>
      {sources.map((id, index) => (
        <span key={id}>
          {index > 0 && ','}
          <a
            href={`#${notes.anchor(id)}`}
            aria-label={words.panel.sources.note(notes.of(id))}
            onClick={goToSource}
          >
            {notes.of(id)}
          </a>
        </span>
      ))}
    </sup>
  )
}

/** Scrolls to the note without a fragment in the address: the address is the permalink. */
function goToSource(event: React.MouseEvent<HTMLAnchorElement>) {
  event.preventDefault()
  const target = document.getElementById(event.currentTarget.hash.slice(1))
  const folded = target?.closest('details')
  if (folded) folded.open = true
  target?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}

/** What the sources say against each other, set side by side. */
export function Accounts({ accounts, assessment, notes }: Disputable & { notes: NoteNumbers }) {
  const language = useLanguage()
  if (!accounts) return null
  return (
    <div className="accounts">
      <h4>{language.words.panel.sources.disagree}</h4>
      <ul lang={langOfRecords(language)}>
        {accounts.map(({ says, sources }) => (
          <li key={says}>
            {says}
            <Notes sources={sources} notes={notes} />
          </li>
        ))}
      </ul>
      {assessment && (
        <p className="assessment" lang={langOfRecords(language)}>
          {assessment}
        </p>
      )}
    </div>
  )
}

/** The bibliography of everything numbered so far. */
export const SourceList = memo(function SourceList({
  sources,
  notes,
}: {
  sources: Source[]
  notes: NoteNumbers
}) {
  const language = useLanguage()
  const byId = new Map(sources.map((source) => [source.id, source]))
  return (
    <section className="sources">
      <h3>{language.words.panel.sources.title}</h3>
      <ol lang={langOfRecords(language)}>
        {notes.ids.map((id) => {
          const source = byId.get(id)
          return (
            <li key={id} id={notes.anchor(id)} tabIndex={-1}>
              {source ? <SourceEntry source={source} /> : id}
            </li>
          )
        })}
      </ol>
    </section>
  )
})

function SourceEntry({ source }: { source: Source }) {
  const accessed = accessedInWords(source)
  const kiosk = use(KioskContext)
  return (
    <>
      {citation(source)} {source.note && <span className="source-note">{source.note} </span>}
      {source.URL && !kiosk && (
        <a href={source.URL} rel="noreferrer" target="_blank">
          {new URL(source.URL).hostname}
        </a>
      )}
      {accessed && <span className="source-note"> {accessed}.</span>}
    </>
  )
}
