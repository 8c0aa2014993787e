import './present.css'
import { Icon } from './icons'
import { useWords } from './language'

interface PresentButtonProps {
  present: boolean
  onChoose: (present: boolean) => void
}

/** Large type for a projector, on the whole screen where the browser gives it. */
export function PresentButton({ present, onChoose }: PresentButtonProps) {
  const { present: name } = useWords().page
  const toggle = () => {
    onChoose(!present)
    // A browser that refuses, or has no such thing, leaves the large type.
    if (present) document.exitFullscreen?.().catch(() => undefined)
    else document.documentElement.requestFullscreen?.().catch(() => undefined)
  }
  return (
    <button
      type="button"
      className="button icon-only present-button"
      aria-label={name}
      aria-pressed={present}
      title={name}
      onClick={toggle}
    >
      <Icon name="present" />
    </button>
  )
}
