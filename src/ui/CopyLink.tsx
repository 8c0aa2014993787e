import { useState } from 'react'
import type { ViewState } from '../state/viewState'
import { Icon } from './icons'
import { permalink } from './permalink'

/** Copies the address of what is seen. */
export function CopyLink({ state }: { state: ViewState }) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(permalink(state))
      setSaid('Link copied')
    } catch {
      // Without permission the address bar holds the same link.
      setSaid('The link stands in the address bar')
    }
    setTimeout(() => setSaid(''), 2500)
  }
  return (
    <>
      <span className="said" role="status">
        {said}
      </span>
      <button type="button" className="button" aria-label="Copy link" onClick={() => void copy()}>
        <Icon name="link" />
        <span className="button-word">Copy link</span>
      </button>
    </>
  )
}
