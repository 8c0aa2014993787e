import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Known } from '../../src/state/viewState'
import { createViewStore, type HistoryWindow } from '../../src/state/viewStore'

type Heard = 'popstate' | 'pagehide'

/** As much of a browser's history as the store needs. */
class FakeWindow implements HistoryWindow {
  entries: string[]
  at = 0
  replaced = 0
  listeners = new Map<Heard, Set<() => void>>()

  constructor(search = '') {
    this.entries = [`/atlas/${search}`]
  }

  get location() {
    const [pathname = '', query] = (this.entries[this.at] ?? '').split('?')
    return { pathname, search: query ? `?${query}` : '' }
  }

  history = {
    pushState: (_state: unknown, _title: string, url?: string | URL | null) => {
      this.entries = [...this.entries.slice(0, this.at + 1), String(url)]
      this.at++
    },
    replaceState: (_state: unknown, _title: string, url?: string | URL | null) => {
      this.entries[this.at] = String(url)
      this.replaced++
    },
  }

  addEventListener(type: Heard, listener: () => void) {
    this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(listener))
  }

  removeEventListener(type: Heard, listener: () => void) {
    this.listeners.get(type)?.delete(listener)
  }

  say(type: Heard) {
    for (const listener of this.listeners.get(type) ?? []) listener()
  }

  go(steps: number) {
    this.at += steps
    this.say('popstate')
  }
}

const KNOWN: Known = {
  territories: new Set(['bornholm']),
  regions: new Set(),
  tours: new Map(),
  scenes: new Map([['eastern-bloc', { kind: 'year', year: 1955 }]]),
}
const year = (value: number) => ({ moment: { kind: 'year', year: value } as const })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('moves of slider and camera', () => {
  test('are in memory at once and in the address at rest, in place of the current entry', () => {
    const window = new FakeWindow()
    const store = createViewStore(window)
    store.move(year(1945))
    expect(store.getSnapshot().state.moment).toEqual(year(1945).moment)
    expect(window.location.search).toBe('')
    vi.advanceTimersByTime(250)
    expect(window.entries).toEqual(['/atlas/?date=1945'])
  })

  test('are written at most four times a second, however fast they come', () => {
    const window = new FakeWindow()
    const store = createViewStore(window)
    for (let step = 0; step < 600; step++) {
      store.move(year(1938 + (step % 57)))
      vi.advanceTimersByTime(step % 100 === 0 ? 260 : 10)
    }
    vi.advanceTimersByTime(1000)
    const seconds = (6 * 260 + 594 * 10 + 1000) / 1000
    expect(window.replaced).toBeGreaterThan(0)
    expect(window.replaced).toBeLessThanOrEqual(4 * seconds)
    expect(window.entries).toEqual([`/atlas/?date=${1938 + (599 % 57)}`])
  })

  test('the last one is written when the page is left', () => {
    const window = new FakeWindow()
    const store = createViewStore(window)
    store.move(year(1950))
    window.say('pagehide')
    expect(window.entries).toEqual(['/atlas/?date=1950'])
    vi.advanceTimersByTime(1000)
    expect(window.replaced).toBe(1)
  })
})

describe('choices', () => {
  test('push an entry, and Back and Forward restore them', () => {
    const window = new FakeWindow('?date=1940')
    const store = createViewStore(window)
    store.choose({ territory: 'bornholm' })
    store.choose({ territory: 'estonia' })
    expect(window.entries).toEqual([
      '/atlas/?date=1940',
      '/atlas/?date=1940&territory=bornholm',
      '/atlas/?date=1940&territory=estonia',
    ])
    window.go(-1)
    expect(store.getSnapshot().state.territory).toBe('bornholm')
    window.go(-1)
    expect(store.getSnapshot().state.territory).toBeUndefined()
    window.go(2)
    expect(store.getSnapshot().state.territory).toBe('estonia')
  })

  test('write the move before them first, so that Back returns to where the slider was', () => {
    const window = new FakeWindow('?date=1940')
    const store = createViewStore(window)
    store.move(year(1945))
    store.choose({ territory: 'bornholm' })
    expect(window.entries).toEqual(['/atlas/?date=1945', '/atlas/?date=1945&territory=bornholm'])
    vi.advanceTimersByTime(1000)
    expect(window.entries).toHaveLength(2)
    window.go(-1)
    expect(store.getSnapshot().state).toMatchObject({ ...year(1945), territory: undefined })
  })

  test('of what is chosen already push nothing', () => {
    const window = new FakeWindow('?date=1940&territory=bornholm')
    const store = createViewStore(window)
    store.choose({ territory: 'bornholm' })
    expect(window.entries).toHaveLength(1)
  })

  test('keep parameters of others', () => {
    const window = new FakeWindow('?utm_source=mail')
    createViewStore(window).choose({ territory: 'bornholm' })
    expect(window.location.search).toBe('?utm_source=mail&date=1940&territory=bornholm')
  })
})

describe('Back while a move waits to be written', () => {
  test('does not let it overwrite the older entry', () => {
    const window = new FakeWindow('?date=1940')
    const store = createViewStore(window)
    store.choose({ territory: 'bornholm' })
    store.move(year(1950))
    window.go(-1)
    vi.advanceTimersByTime(1000)
    expect(window.entries[0]).toBe('/atlas/?date=1940')
    expect(store.getSnapshot().state).toMatchObject(year(1940))
  })
})

describe('notices', () => {
  test('come from the address, can be dismissed and come again with it', () => {
    const window = new FakeWindow('?date=abc')
    const store = createViewStore(window)
    expect(store.getSnapshot().notices.map(({ parameter }) => parameter)).toEqual(['date'])
    store.dismissNotices()
    expect(store.getSnapshot().notices).toEqual([])
    window.go(0)
    expect(store.getSnapshot().notices).toHaveLength(1)
  })

  test('an unknown territory is dropped once the territories are known, with one notice', () => {
    const window = new FakeWindow('?date=1945&territory=atlantis')
    const store = createViewStore(window)
    expect(store.getSnapshot()).toMatchObject({ state: { territory: 'atlantis' }, notices: [] })
    store.setKnown(KNOWN)
    expect(store.getSnapshot().state).toMatchObject({ ...year(1945), territory: undefined })
    expect(store.getSnapshot().notices.map(({ parameter }) => parameter)).toEqual(['territory'])
  })

  test('a scene gives its date once it is known, but neither over the address nor over the slider', () => {
    const store = createViewStore(new FakeWindow('?scene=eastern-bloc'))
    store.setKnown(KNOWN)
    expect(store.getSnapshot()).toMatchObject({
      state: { scene: 'eastern-bloc', ...year(1955) },
      notices: [],
    })
    const dated = createViewStore(new FakeWindow('?scene=eastern-bloc&date=1940'))
    dated.setKnown(KNOWN)
    expect(dated.getSnapshot().state).toMatchObject(year(1940))
    const moved = createViewStore(new FakeWindow('?scene=eastern-bloc'))
    moved.move(year(1968))
    moved.setKnown(KNOWN)
    expect(moved.getSnapshot().state).toMatchObject(year(1968))
    moved.close()
  })

  test('an unknown scene is dropped with a notice', () => {
    const store = createViewStore(new FakeWindow('?scene=moon'))
    store.setKnown(KNOWN)
    expect(store.getSnapshot().state.scene).toBeUndefined()
    expect(store.getSnapshot().notices.map(({ parameter }) => parameter)).toEqual(['scene'])
  })

  test('a known territory stays, without one', () => {
    const store = createViewStore(new FakeWindow('?territory=bornholm'))
    store.setKnown(KNOWN)
    expect(store.getSnapshot()).toMatchObject({ state: { territory: 'bornholm' }, notices: [] })
  })
})

describe('listeners', () => {
  test('hear every change until they leave; the snapshot changes only then', () => {
    const window = new FakeWindow()
    const store = createViewStore(window)
    let heard = 0
    const leave = store.subscribe(() => heard++)
    const before = store.getSnapshot()
    expect(store.getSnapshot()).toBe(before)
    store.move(year(1945))
    store.choose({ territory: 'bornholm' })
    window.go(-1)
    expect(heard).toBe(3)
    leave()
    store.move(year(1946))
    expect(heard).toBe(3)
  })

  test('closing writes what waits and stops listening', () => {
    const window = new FakeWindow('?date=1940')
    const store = createViewStore(window)
    store.move(year(1945))
    store.close()
    expect(window.entries).toEqual(['/atlas/?date=1945'])
    const { state } = store.getSnapshot()
    window.entries[0] = '/atlas/?date=1938'
    window.go(0)
    expect(store.getSnapshot().state).toBe(state)
  })
})
