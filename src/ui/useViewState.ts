import { useSyncExternalStore } from 'react'
import type { ViewState } from '../state/viewState'
import type { ViewSnapshot, ViewStore } from '../state/viewStore'

export function useViewState(store: ViewStore): ViewSnapshot {
  return useSyncExternalStore(store.subscribe, store.getSnapshot)
}

/** One part of it: what shows no more is not made again when the date moves. */
export function useOfView<Key extends keyof ViewState>(store: ViewStore, key: Key): ViewState[Key] {
  return useSyncExternalStore(store.subscribe, () => store.getSnapshot().state[key])
}
