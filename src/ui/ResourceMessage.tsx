import type { Resource } from './resource'

/** Says that something is on its way, or that it did not arrive, with a way to try again. */
export function ResourceMessage({ resource, loading }: { resource: Resource<unknown>; loading: string }) {
  if (resource.kind === 'ready') return null
  if (resource.kind === 'loading') return <p className="resource-message">{loading}</p>
  return (
    <div className="resource-message" role="alert">
      <p>{resource.message}.</p>
      <button type="button" className="button" onClick={resource.retry}>
        Try again
      </button>
    </div>
  )
}
