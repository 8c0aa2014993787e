/**
 * The one view state in memory, kept in step with the address. Choices push an
 * entry of history; the slider and the camera replace the current one when they
 * come to rest, so that Back undoes choices and never walks through a drag.
 */
import {
  formatViewState,
  type Known,
  type Notice,
  parseViewState,
  type ViewState,
  withoutUnknown,
} from './viewState'

/** What the store needs of a window. */
export interface HistoryWindow {
  location: { readonly search: string; readonly pathname: string }
  history: Pick<History, 'pushState' | 'replaceState'>
  addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void
  removeEventListener(type: 'popstate' | 'pagehide', listener: () => void): void
}

export interface ViewSnapshot {
  state: ViewState
  notices: readonly Notice[]
}

export interface ViewStore {
  getSnapshot(this: void): ViewSnapshot
  subscribe(this: void, listener: () => void): () => void
  /** A choice: Back undoes it. */
  choose(this: void, change: Partial<ViewState>): void
  /** A move of slider or camera: written to the address when it rests. */
  move(this: void, change: Partial<ViewState>): void
  dismissNotices(this: void): void
  /**
   * Tells what exists: a selection or scene that does not is dropped with a notice,
   * and a scene gives its date if the address had none and the slider has not moved.
   */
  setKnown(this: void, known: Known): void
  /** Stops listening and writes what is pending. */
  close(this: void): void
}

/** At most four writes a second: browsers refuse many more. */
const REST_MS = 250

export function createViewStore(window: HistoryWindow): ViewStore {
  let known: Known | undefined
  let snapshot: ViewSnapshot = parseViewState(window.location.search)
  let pending: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()

  function publish(next: ViewSnapshot) {
    snapshot = next
    for (const listener of listeners) listener()
  }
  function address() {
    return window.location.pathname + formatViewState(snapshot.state, window.location.search)
  }
  function writeRest() {
    if (pending === undefined) return
    clearTimeout(pending)
    pending = undefined
    window.history.replaceState(null, '', address())
  }
  function readAddress() {
    clearTimeout(pending)
    pending = undefined
    publish(parseViewState(window.location.search, known))
  }

  window.addEventListener('popstate', readAddress)
  window.addEventListener('pagehide', writeRest)

  return {
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    choose(change) {
      writeRest()
      publish({ ...snapshot, state: { ...snapshot.state, ...change } })
      // Choosing what is chosen already leaves nothing for Back to undo.
      const { pathname, search } = window.location
      if (address() !== pathname + search) window.history.pushState(null, '', address())
    },
    move(change) {
      publish({ ...snapshot, state: { ...snapshot.state, ...change } })
      clearTimeout(pending)
      pending = setTimeout(writeRest, REST_MS)
    },
    dismissNotices() {
      publish({ ...snapshot, notices: [] })
    },
    setKnown(now) {
      known = now
      const { state, notices } = withoutUnknown(snapshot.state, now)
      publish({ state, notices: [...snapshot.notices, ...notices] })
    },
    close() {
      writeRest()
      window.removeEventListener('popstate', readAddress)
      window.removeEventListener('pagehide', writeRest)
    },
  }
}
