import { useSyncExternalStore } from 'react'
import type { ViewSnapshot, ViewStore } from '../state/viewStore'

export function useViewState(store: ViewStore): ViewSnapshot {
  return useSyncExternalStore(store.subscribe, store.getSnapshot)
}
