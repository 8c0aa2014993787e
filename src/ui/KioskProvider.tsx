import type { ReactNode } from 'react'
import type { ViewStore } from '../state/viewStore'
import { KioskContext } from './kiosk'
import { useOfView } from './useViewState'

/** Tells everything within whether the atlas stands in a museum. */
export function KioskProvider({ store, children }: { store: ViewStore; children: ReactNode }) {
  const kiosk = useOfView(store, 'kiosk')
  return <KioskContext value={kiosk}>{children}</KioskContext>
}
