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
  /** It could not be loaded; opening tries again. */
  failed: boolean
  open: () => void
  close: () => void
}

/** A part that opens and closes and is loaded when it first opens. */
export function useOnDemand<Props>(load: () => Promise<{ default: ComponentType<Props> }>): OnDemand<Props> {
  const [Part, setPart] = useState<ComponentType<Props>>()
  const [state, setState] = useState<'closed' | 'open' | 'failed'>('closed')
  return {
    Part,
    isOpen: state === 'open',
    failed: state === 'failed',
    open: () => {
      setState('open')
      load().then(
        (module) => setPart(() => module.default),
        () => setState('failed'),
      )
    },
    close: () => setState('closed'),
  }
}
