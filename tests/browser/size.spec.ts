import { expect, test } from '@playwright/test'
import { firstLoad } from '../bench/firstLoad'

/** Budgets of the first load, gzipped, in KB of 1000 bytes. */
const BUDGET = { beforeMap: 150, data: 350, all: 1100 }

test('the first load keeps within its budgets', async ({ page }) => {
  const { beforeMap, data, all } = await firstLoad(page, './')
  expect(beforeMap).toBeGreaterThan(50)
  expect(beforeMap).toBeLessThanOrEqual(BUDGET.beforeMap)
  expect(data).toBeGreaterThan(50)
  expect(data).toBeLessThanOrEqual(BUDGET.data)
  expect(all).toBeGreaterThan(beforeMap + data)
  expect(all).toBeLessThanOrEqual(BUDGET.all)
})
