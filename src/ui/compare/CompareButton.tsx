import type { Ref } from 'react'
import { Icon } from '../icons'

interface CompareButtonProps {
  ref: Ref<HTMLButtonElement>
  comparing: boolean
  onToggle: () => void
}

/** Begins a comparison with the date that the slider stands on, and ends it. */
export function CompareButton({ ref, comparing, onToggle }: CompareButtonProps) {
  return (
    <button
      type="button"
      className="button"
      aria-label="Compare"
      aria-pressed={comparing}
      ref={ref}
      onClick={onToggle}
    >
      <Icon name="compare" />
      <span className="button-word">Compare</span>
    </button>
  )
}
