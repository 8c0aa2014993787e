import { useEffect, useState } from 'react'
import { version } from '../../../package.json'
import { citationOfPage } from '../../atlas/citation'
import { Icon } from '../icons'
import { langOfRecords, useLanguage } from '../language'

interface CiteButtonProps {
  /** What the page is called: its first heading. */
  title: string
  /** The address of what is seen, when it is asked for. */
  permalink: () => string
}

const SAID_MS = 4000
const MS_PER_DAY = 86_400_000

/** Copies a citation of the page: title, version of the data, permalink and day of access. */
export function CiteButton({ title, permalink }: CiteButtonProps) {
  const language = useLanguage()
  const words = language.words.panel.cite
  const [said, setSaid] = useState<{ text: string; citation?: string }>({ text: '' })
  useEffect(() => {
    // What must be copied by hand stays.
    if (said.text === '' || said.citation) return undefined
    const timer = setTimeout(() => setSaid({ text: '' }), SAID_MS)
    return () => clearTimeout(timer)
  }, [said])
  const copy = async () => {
    const accessed = Math.floor(Date.now() / MS_PER_DAY)
    const citation = citationOfPage({ title, version, permalink: permalink(), accessed })
    try {
      await navigator.clipboard.writeText(citation)
      setSaid({ text: words.copied })
    } catch {
      setSaid({ text: words.byHand, citation })
    }
  }
  return (
    <div className="cite">
      <button type="button" className="button" onClick={() => void copy()}>
        <Icon name="cite" />
        {words.copy}
      </button>
      <span role="status">
        {said.text} {said.citation && <q lang={langOfRecords(language)}>{said.citation}</q>}
      </span>
    </div>
  )
}
