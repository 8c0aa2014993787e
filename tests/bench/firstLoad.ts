import { gzipSync } from 'node:zlib'
import type { Page, Response } from '@playwright/test'

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
  const responses = new Map<string, Response>()
  // A file that is asked for twice travels once.
  page.on('response', (response) => responses.set(new URL(response.url()).pathname, response))
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
  const names = await asked.jsonValue()
  const loaded = await Promise.all(
    [...new Set(names)].map(async (name) => {
      const body = await (await responseOf(name)).body()
      // Fonts are compressed already; everything else travels compressed.
      return { name, size: name.endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length }
    }),
  )
  async function responseOf(name: string): Promise<Response> {
    return (
      responses.get(name) ?? page.waitForResponse((response) => new URL(response.url()).pathname === name)
    )
  }
  const sum = (keep: (name: string) => boolean) =>
    loaded.filter(({ name }) => keep(name)).reduce((total, { size }) => total + size, 0) / 1000
  return {
    beforeMap: sum((name) => /\/index-[^/]*\.(?:js|css)$/.test(name)),
    data: sum((name) => name.endsWith('.json')),
    all: sum(() => true),
  }
}
