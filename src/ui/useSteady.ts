import { useState } from 'react'
import { useLatest } from './useLatest'

/**
 * Functions that stay the same however often a component is made, and do what the newest of them do: for
 * parts that need not be made again where only what a button leads to has changed. To be called from events,
 * not while anything is made.
 */
export function useSteady<Actions extends Record<string, (...given: never[]) => void>>(
  actions: Actions,
): Actions {
  const latest = useLatest(actions)
  const [steady] = useState(() => {
    const names: (keyof Actions)[] = Object.keys(actions)
    return Object.fromEntries(
      names.map((name) => [name, (...given: never[]) => latest.current[name]?.(...given)]),
    ) as Actions
  })
  return steady
}
