import { useState } from 'react'
import type { ViewState } from '../state/viewState'
import { formatViewState } from '../state/viewState'
import { Icon } from './icons'
import { useWords } from './language'

/** Copies the address of what is seen. */
export function CopyLink({ state }: { state: ViewState }) {
  const words = useWords().page
  const [said, setSaid] = useState('')
  const copy = async () => {
    const address = window.location.origin + window.location.pathname + formatViewState(state)
    try {
      await navigator.clipboard.writeText(address)
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
