import { useEffect, useState } from 'react'
import { useWords } from '../language'

/** What is said of a copy stays for so long. */
const SAID_MS = 4000

/** Copies a text to the clipboard and says so. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const words = useWords().exporting.dialog
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (said === '') return undefined
    const timer = setTimeout(() => setSaid(''), SAID_MS)
    return () => clearTimeout(timer)
  }, [said])
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    )
  }
  return (
    <span className="copying">
      <button type="button" className="button" aria-label={words.copyWhat(what)} onClick={copy}>
        {words.copy}
      </button>
      <span role="status">{said}</span>
    </span>
  )
}
