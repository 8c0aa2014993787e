import type { Ref } from 'react'
import { Icon } from '../icons'
import { useWords } from '../language'

interface CompareButtonProps {
  ref: Ref<HTMLButtonElement>
  comparing: boolean
  onToggle: () => void
}

/** Begins a comparison with the year before the date that the slider stands on, and ends it. */
export function CompareButton({ ref, comparing, onToggle }: CompareButtonProps) {
  const { compare } = useWords()
  return (
    <button
      type="button"
      className="button"
      aria-label={compare.button}
      aria-pressed={comparing}
      ref={ref}
      onClick={onToggle}
    >
      <Icon name="compare" />
      <span className="button-word">{compare.button}</span>
    </button>
  )
}
