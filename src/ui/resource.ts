/** A data file on its way: a union, so that no part of the page can show half of it. */
import { useCallback, useEffect, useState } from 'react'

export type Resource<Value> =
  | { kind: 'loading' }
  | { kind: 'ready'; value: Value }
  | { kind: 'failed'; message: string; retry: () => void }

/**
 * Fetches and reads a JSON file once; `retry` tries again.
 * @param wanted whether it is time to fetch: once true, it stays fetched
 * @param read makes the value of the parsed text; what it throws is shown to the reader
 */
export function useResource<Value>(
  url: string,
  name: string,
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
          const reason = error instanceof Error ? error.message : String(error)
          if (current)
            setResource({ kind: 'failed', message: `${name} could not be loaded: ${reason}`, retry })
        },
      )
    return () => {
      current = false
    }
  }, [url, name, read, retry, attempt, wanted])

  return resource
}

async function fetchJson(url: string, attempt: number): Promise<unknown> {
  // A retry asks the server again instead of a cached answer that may be the broken one.
  const response = await fetch(url, attempt > 0 ? { cache: 'reload' } : {})
  if (!response.ok) throw new Error(`the server answered ${response.status}`)
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('the file is not complete JSON')
  }
}
