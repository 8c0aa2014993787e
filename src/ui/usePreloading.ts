/** What is read or opened later is loaded when the reader's first look at the map cannot be disturbed by it. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { preloadComparison } from './compare/preload'
import { preloadExport, preloadRestOfExport } from './export/preload'
import { preloadLanguages } from './loadLanguage'
import { preloadOnDemand } from './onDemand'
import { preloadSearch } from './search/preload'
import { preloadTours } from './tour/preload'

const REST_MS = 1000

interface Preloading {
  /** Whether the map has been usable for a while. */
  rested: boolean
  /** The map is there, though nothing is drawn yet. */
  onMade: () => void
  onUsable: () => void
}

export function usePreloading(): Preloading {
  const [rested, setRested] = useState(false)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const onUsable = useCallback(() => {
    rest.current ??= setTimeout(() => whenOnline(() => setRested(true)), REST_MS)
  }, [])
  // An export needs no network once this is done; it must not wait until the reader asks.
  const onMade = useCallback(() => {
    preloadExport().catch(ignore)
  }, [])
  useEffect(() => {
    if (!rested) return
    const parts = [
      preloadRestOfExport,
      preloadOnDemand,
      preloadSearch,
      preloadTours,
      preloadComparison,
      preloadLanguages,
    ]
    for (const preload of parts) preload().catch(ignore)
  }, [rested])
  return { rested, onMade, onUsable }
}

/** Without network nothing is fetched ahead: a reader who cut it after loading is not bothered. */
function whenOnline(work: () => void): void {
  if (navigator.onLine) work()
  else window.addEventListener('online', work, { once: true })
}

/** What could not be fetched early is fetched when it is needed, and missed there in words. */
function ignore(): void {}
