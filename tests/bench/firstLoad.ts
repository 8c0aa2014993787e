import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'

/** What travels until the map is usable, in KB of 1000 bytes, as a host that compresses sends it. */
export interface FirstLoad {
  /** JavaScript and CSS that the page itself names. */
  beforeMap: number
  /** Data files of the app. */
  data: number
  all: number
}

/** Opens the page and waits until the map is drawn and can be clicked. */
export async function firstLoad(page: Page, address: string): Promise<FirstLoad> {
  const loads: Promise<{ name: string; size: number }>[] = []
  page.on('response', (response) => {
    loads.push(
      response.body().then((body) => {
        const name = new URL(response.url()).pathname
        // Fonts are compressed already; everything else travels compressed.
        return { name, size: name.endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length }
      }),
    )
  })
  // The moment itself is noted in the page: a busy machine would ask too late, when what follows has begun to load.
  await page.addInitScript(() => {
    const note = () => {
      const { dataset } = document.documentElement
      const busy = document.querySelector('[aria-label="Map"]')?.getAttribute('aria-busy')
      if (busy === 'false') dataset['usableAt'] ??= String(performance.now())
    }
    const what = { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] }
    new MutationObserver(note).observe(document, what)
  })
  await page.goto(address)
  // What had been asked for at the moment the map became usable; the events and sources follow it.
  const asked = await page.waitForFunction(() => {
    const usableAt = Number(document.documentElement.dataset['usableAt'] ?? Number.NaN)
    if (Number.isNaN(usableAt)) return undefined
    const before = performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= usableAt)
    return [location.pathname, ...before.map(({ name }) => new URL(name).pathname)]
  })
  const names = new Set(await asked.jsonValue())
  // A file that is asked for twice travels once.
  const loaded = [...new Map((await Promise.all(loads)).map((load) => [load.name, load])).values()].filter(
    ({ name }) => names.has(name),
  )
  const sum = (keep: (name: string) => boolean) =>
    loaded.filter(({ name }) => keep(name)).reduce((total, { size }) => total + size, 0) / 1000
  return {
    beforeMap: sum((name) => /\/index-[^/]*\.(?:js|css)$/.test(name)),
    data: sum((name) => name.endsWith('.json')),
    all: sum(() => true),
  }
}
