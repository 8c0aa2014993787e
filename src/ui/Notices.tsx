import type { Notice } from '../state/viewState'
import { Icon } from './icons'

interface NoticesProps {
  notices: readonly Notice[]
  onDismiss: () => void
}

/** What of the address was ignored, parameter by parameter. */
export function Notices({ notices, onDismiss }: NoticesProps) {
  if (notices.length === 0) return null
  return (
    <div className="notices">
      <div role="alert">
        {notices.map(({ parameter, message }) => (
          <p key={parameter + message}>{message}</p>
        ))}
      </div>
      <button type="button" aria-label="Dismiss" onClick={onDismiss}>
        <Icon name="close" />
      </button>
    </div>
  )
}
