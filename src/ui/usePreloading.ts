/** What is read or opened later is loaded when the reader's first look at the map cannot be disturbed by it. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { preloadComparison } from './compare/preload'
import { loadExportDialog, preloadLetters, preloadRestOfExport } from './export/preload'
import { preloadLanguages } from './loadLanguage'
import { preloadOnDemand } from './onDemand'
import { preloadSearch } from './search/preload'
import { preloadTours } from './tour/preload'

const REST_MS = 1000

/** One after the other, the most wanted first: a network that is cut meanwhile interrupts one of them at the most. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  preloadSearch,
  preloadLetters,
  preloadTours,
  preloadOnDemand,
  preloadComparison,
  preloadRestOfExport,
  preloadLanguages,
]

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
    rest.current ??= setTimeout(() => void online().then(() => setRested(true)), REST_MS)
  }, [])
  // It must not wait until the reader asks.
  const onMade = useCallback(() => {
    loadExportDialog().catch(ignore)
  }, [])
  useEffect(() => {
    if (!rested) return undefined
    let gone = false
    const loadAll = async () => {
      for (const preload of PARTS) {
        await online()
        if (gone) return
        await preload().catch(ignore)
      }
      // For whoever watches the page from outside: from here on it needs no network.
      document.documentElement.dataset['loaded'] = 'all'
    }
    void loadAll()
    return () => {
      gone = true
    }
  }, [rested])
  return { rested, onMade, onUsable }
}

/** Without network nothing is fetched ahead: a reader who cut it after loading is not bothered. */
function online(): Promise<void> {
  return new Promise((resolve) => {
    if (navigator.onLine) resolve()
    else window.addEventListener('online', () => resolve(), { once: true })
  })
}

/** What could not be fetched early is fetched when it is needed, and missed there in words. */
function ignore(): void {}
