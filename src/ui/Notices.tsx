import { use } from 'react'
import { noticeInWords } from '../state/notice'
import type { Notice } from '../state/viewState'
import { Icon } from './icons'
import { LanguageFailureContext, useWords } from './language'

interface NoticesProps {
  notices: readonly Notice[]
  onDismiss: () => void
}

/** What of the address was ignored, parameter by parameter, and the language that did not arrive. */
export function Notices({ notices, onDismiss }: NoticesProps) {
  const words = useWords()
  const failure = use(LanguageFailureContext)
  if (notices.length === 0 && !failure) return null
  const messages = [...new Set(notices.map((notice) => noticeInWords(notice, words)))]
  return (
    <div className="notices">
      <div role="alert">
        {failure && <p>{words.page.languageFailed(failure.name)}</p>}
        {messages.map((message) => (
          <p key={message}>{message}</p>
        ))}
      </div>
      {failure && (
        <button type="button" className="button" onClick={failure.retry}>
          {words.page.tryAgain}
        </button>
      )}
      {messages.length > 0 && (
        <button type="button" aria-label={words.page.notices.dismiss} onClick={onDismiss}>
          <Icon name="close" />
        </button>
      )}
    </div>
  )
}
