import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * The newest value, for listeners that are set up once. It is there before anything can be heard of it; and no
 * later effect is left for React to schedule a task for, at every step of the slider.
 */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  return latest
}
