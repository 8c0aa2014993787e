import { useLayoutEffect, useState } from 'react'
import type { ViewState } from '../state/viewState'
import type { ViewSnapshot, ViewStore } from '../state/viewStore'

export function useViewState(store: ViewStore): ViewSnapshot {
  return useOfSnapshot(store, whole)
}

/** One part of it: what shows no more is not made again when the date moves. */
export function useOfView<Key extends keyof ViewState>(store: ViewStore, key: Key): ViewState[Key] {
  return useOfSnapshot(store, ({ state }) => state[key])
}

function whole(snapshot: ViewSnapshot): ViewSnapshot {
  return snapshot
}

/**
 * React's own way to read a store leaves it a second task at every step of the slider. That way is for
 * components made in parts, between which a store may change; here a step is made at once.
 */
function useOfSnapshot<Part>(store: ViewStore, partOf: (snapshot: ViewSnapshot) => Part): Part {
  const [part, setPart] = useState(() => partOf(store.getSnapshot()))
  useLayoutEffect(() => {
    const read = () => setPart(() => partOf(store.getSnapshot()))
    // It may have changed before anybody listened.
    read()
    return store.subscribe(read)
    // oxlint-disable-next-line react/exhaustive-deps -- which part it is never changes
  }, [store])
  return part
}
