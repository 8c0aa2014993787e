import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { AtlasPage } from './atlas'

/** Budgets of the first load, gzipped, in KB of 1000 bytes. */
const BUDGET = { beforeMapChunk: 150, untilUsable: 1100, data: 350 }

test('the first load keeps within its budgets', async ({ page }) => {
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
  const atlas = new AtlasPage(page)
  await atlas.open()
  const loaded = await Promise.all(loads)
  const sum = (keep: (name: string) => boolean) =>
    loaded.filter(({ name }) => keep(name)).reduce((total, { size }) => total + size, 0) / 1000
  const first = sum((name) => /\/index-[^/]*\.(?:js|css)$/.test(name))
  expect(first).toBeGreaterThan(10)
  expect(first).toBeLessThanOrEqual(BUDGET.beforeMapChunk)
  const data = sum((name) => name.endsWith('.json'))
  expect(data).toBeGreaterThan(10)
  expect(data).toBeLessThanOrEqual(BUDGET.data)
  const all = sum(() => true)
  expect(all).toBeGreaterThan(first + data)
  expect(all).toBeLessThanOrEqual(BUDGET.untilUsable)
})
