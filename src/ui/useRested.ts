import { useLayoutEffect, useState } from 'react'

/** What the eye does not follow while the slider moves waits until it has rested for so long, as the map's names do. */
export const LIST_REST_MS = 200

/**
 * A value that follows another one once that has stood for a while: for what is long to make and of no use
 * while the slider moves.
 * @param value the same as long as nothing has changed
 */
export function useRested<Value>(value: Value, restMs: number): { rested: Value; isMoving: boolean } {
  const [rested, setRested] = useState(value)
  const isMoving = rested !== value
  useLayoutEffect(() => {
    if (!isMoving) return undefined
    const timer = setTimeout(() => setRested(() => value), restMs)
    return () => clearTimeout(timer)
  }, [value, isMoving, restMs])
  return { rested, isMoving }
}
