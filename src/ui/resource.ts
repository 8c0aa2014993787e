/** A data file on its way: a union, so that no part of the page can show half of it. */
import { useCallback, useEffect, useState } from 'react'

export type Resource<Value> =
  | { kind: 'loading' }
  | { kind: 'ready'; value: Value }
  | { kind: 'failed'; file: ResourceFile; reason: FailureReason; retry: () => void }

export type ResourceFile = 'records' | 'shapes' | 'reading' | 'tours'

/** Why a file could not be loaded: the server's status, half a file, another file, or what the browser says. */
export type FailureReason =
  | { kind: 'answered'; status: number }
  | { kind: 'incomplete' }
  | { kind: 'strange' }
  | { kind: 'other'; message: string }

export class ResourceError extends Error {
  readonly reason: FailureReason

  constructor(reason: FailureReason) {
    super(reason.kind)
    this.name = 'ResourceError'
    this.reason = reason
  }
}

/**
 * Fetches and reads a JSON file once; `retry` tries again.
 * @param wanted whether it is time to fetch: once true, it stays fetched
 * @param read makes the value of the parsed text; what it throws is shown to the reader
 */
export function useResource<Value>(
  url: string,
  file: ResourceFile,
  read: (json: unknown) => Value,
  wanted = true,
): Resource<Value> {
  const [attempt, setAttempt] = useState(0)
  const [resource, setResource] = useState<Resource<Value>>({ kind: 'loading' })
  const retry = useCallback(() => {
    setResource({ kind: 'loading' })
    setAttempt((count) => count + 1)
  }, [])

  useEffect(() => {
    if (!wanted) return undefined
    let current = true
    fetchJson(url, attempt)
      .then((json) => read(json))
      .then(
        (value) => current && setResource({ kind: 'ready', value }),
        (error: unknown) => {
          if (current) setResource({ kind: 'failed', file, reason: reasonOf(error), retry })
        },
      )
    return () => {
      current = false
    }
  }, [url, file, read, retry, attempt, wanted])

  return resource
}

async function fetchJson(url: string, attempt: number): Promise<unknown> {
  // A retry asks the server again instead of a cached answer that may be the broken one.
  const response = await fetch(url, attempt > 0 ? { cache: 'reload' } : {})
  if (!response.ok) throw new ResourceError({ kind: 'answered', status: response.status })
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    throw new ResourceError({ kind: 'incomplete' })
  }
}

function reasonOf(error: unknown): FailureReason {
  if (error instanceof ResourceError) return error.reason
  return { kind: 'other', message: error instanceof Error ? error.message : String(error) }
}
