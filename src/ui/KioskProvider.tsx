import type { ReactNode } from 'react'
import type { ViewStore } from '../state/viewStore'
import { KioskContext } from './kiosk'
import { useViewState } from './useViewState'

/** Tells everything within whether the atlas stands in a museum. */
export function KioskProvider({ store, children }: { store: ViewStore; children: ReactNode }) {
  const { state } = useViewState(store)
  return <KioskContext value={state.kiosk}>{children}</KioskContext>
}
