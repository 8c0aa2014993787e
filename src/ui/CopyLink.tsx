import { useState } from 'react'
import { Icon } from './icons'
import { useWords } from './language'

/** Copies the address of what is seen. */
export function CopyLink({ address }: { address: () => string }) {
  const words = useWords().page
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address())
      setSaid(words.linkCopied)
    } catch {
      // Without permission the address bar holds the same link.
      setSaid(words.linkInAddressBar)
    }
    setTimeout(() => setSaid(''), 2500)
  }
  return (
    <>
      <span className="said" role="status">
        {said}
      </span>
      <button type="button" className="button" aria-label={words.copyLink} onClick={() => void copy()}>
        <Icon name="link" />
        <span className="button-word">{words.copyLink}</span>
      </button>
    </>
  )
}
