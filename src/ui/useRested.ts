import { useEffect, useState } from 'react'

/**
 * A value that follows another one once that has stood for a while: for what is long to make and of no use
 * while the slider moves.
 * @param value the same as long as nothing has changed
 */
export function useRested<Value>(value: Value, restMs: number): { rested: Value; isMoving: boolean } {
  const [rested, setRested] = useState(value)
  const isMoving = rested !== value
  useEffect(() => {
    if (!isMoving) return undefined
    const timer = setTimeout(() => setRested(() => value), restMs)
    return () => clearTimeout(timer)
  }, [value, isMoving, restMs])
  return { rested, isMoving }
}
