/** Parts of the page that are loaded when they are asked for, or ahead of that when the network is idle. */
import { type ComponentType, useState } from 'react'

export function loadGantt() {
  return import('./gantt/GanttSheet')
}

export function loadTable() {
  return import('./table/TableSheet')
}

export function loadKeys() {
  return import('./KeysDialog')
}

/** Once done, none of these needs the network. */
export async function preloadOnDemand(): Promise<void> {
  await Promise.all([loadGantt(), loadTable(), loadKeys()])
}

interface OnDemand<Props> {
  /** Undefined until it is loaded. */
  Part: ComponentType<Props> | undefined
  isOpen: boolean
  /** Counts how often it was opened, as a key: what a part says of its closing comes late, and is not for the next. */
  opening: number
  /** It could not be loaded; opening tries again. */
  failed: boolean
  open: () => void
  close: () => void
}

/** A part that opens and closes and is loaded when it first opens. */
export function useOnDemand<Props>(load: () => Promise<{ default: ComponentType<Props> }>): OnDemand<Props> {
  const [Part, setPart] = useState<ComponentType<Props>>()
  const [state, setState] = useState<'closed' | 'open' | 'failed'>('closed')
  const [opening, setOpening] = useState(0)
  return {
    Part,
    isOpen: state === 'open',
    opening,
    failed: state === 'failed',
    open: () => {
      setState('open')
      setOpening((count) => count + 1)
      load().then(
        (module) => setPart(() => module.default),
        () => setState('failed'),
      )
    },
    close: () => setState('closed'),
  }
}
