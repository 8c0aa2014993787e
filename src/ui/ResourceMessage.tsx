import type { Words } from '../words/en'
import { useWords } from './language'
import type { FailureReason, Resource } from './resource'

/** Says that something is on its way, or that it did not arrive, with a way to try again. */
export function ResourceMessage({ resource, loading }: { resource: Resource<unknown>; loading: string }) {
  const words = useWords()
  if (resource.kind === 'ready') return null
  if (resource.kind === 'loading') return <p className="resource-message">{loading}</p>
  return (
    <div className="resource-message" role="alert">
      <p>{words.loading.failed[resource.file](reasonInWords(resource.reason, words))}</p>
      <button type="button" className="button" onClick={resource.retry}>
        {words.page.tryAgain}
      </button>
    </div>
  )
}

function reasonInWords(reason: FailureReason, { loading: { reasons } }: Words): string {
  switch (reason.kind) {
    case 'answered':
      return reasons.answered(reason.status)
    case 'other':
      return reason.message
    default:
      return reasons[reason.kind]
  }
}
