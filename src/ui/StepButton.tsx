import { Icon, type IconName } from './icons'

interface StepButtonProps {
  name: string
  /** What a pointer reads; the name where nothing else is said. */
  title?: string
  icon: IconName
  disabled: boolean
  onStep: () => void
}

/** One of the small buttons of the time. */
export function StepButton({ name, title = name, icon, disabled, onStep }: StepButtonProps) {
  return (
    <button
      type="button"
      className="step"
      aria-label={name}
      title={title}
      disabled={disabled}
      onClick={onStep}
    >
      <Icon name={icon} />
    </button>
  )
}
