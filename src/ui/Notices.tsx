import { noticeInWords } from '../state/notice'
import type { Notice } from '../state/viewState'
import { Icon } from './icons'
import { useWords } from './language'

interface NoticesProps {
  notices: readonly Notice[]
  onDismiss: () => void
}

/** What of the address was ignored, parameter by parameter. */
export function Notices({ notices, onDismiss }: NoticesProps) {
  const words = useWords()
  if (notices.length === 0) return null
  const messages = [...new Set(notices.map((notice) => noticeInWords(notice, words)))]
  return (
    <div className="notices">
      <div role="alert">
        {messages.map((message) => (
          <p key={message}>{message}</p>
        ))}
      </div>
      <button type="button" aria-label={words.page.notices.dismiss} onClick={onDismiss}>
        <Icon name="close" />
      </button>
    </div>
  )
}
