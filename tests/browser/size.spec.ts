import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { firstLoad } from '../bench/firstLoad'

/** Budgets of the first load, gzipped, in KB of 1000 bytes. */
const BUDGET = { beforeMap: 150, data: 350, all: 1100 }
/** Of everything that the app ever loads as data. */
const ALL_DATA = 700

const ASSETS = join(import.meta.dirname, '..', '..', 'dist', 'assets')

test('the first load keeps within its budgets', async ({ page }) => {
  const { beforeMap, data, all } = await firstLoad(page, './')
  expect(beforeMap).toBeGreaterThan(50)
  expect(beforeMap).toBeLessThanOrEqual(BUDGET.beforeMap)
  expect(data).toBeGreaterThan(50)
  expect(data).toBeLessThanOrEqual(BUDGET.data)
  expect(all).toBeGreaterThan(beforeMap + data)
  expect(all).toBeLessThanOrEqual(BUDGET.all)
})

test('records, shapes, events, sources and tours together keep within theirs', () => {
  const sizes = readdirSync(ASSETS)
    .filter((name) => name.endsWith('.json'))
    .map((name) => gzipSync(readFileSync(join(ASSETS, name)), { level: 9 }).length / 1000)
  expect(sizes.length).toBeGreaterThanOrEqual(4)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(ALL_DATA)
})
