import { expect, test } from '@playwright/test'
import { AtlasPage } from './atlas'

test('in a museum nothing leads out, and the next visitor finds the start', async ({ page }) => {
  await page.clock.install()
  const atlas = new AtlasPage(page)
  await atlas.open('?kiosk=1&date=1945-08-01&territory=bornholm')
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Copy link' })).toHaveCount(0)
  // The sources are there, without links out of the atlas.
  await expect(atlas.panel.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible()
  await expect(atlas.panel.locator('a[href^="http"]')).toHaveCount(0)

  await page.keyboard.press('Tab')
  await page.clock.fastForward(60_000)
  await page.keyboard.press('Tab')
  await page.clock.fastForward(60_000)
  expect(atlas.parameter('territory')).toBe('bornholm')
  await page.clock.fastForward(40_000)
  await expect.poll(() => atlas.parameter('territory')).toBeNull()
  expect(atlas.parameter('date')).toBe('1940')
  expect(atlas.parameter('kiosk')).toBe('1')
  await expect(atlas.list).toBeVisible()
})

test('large type for a class, in the address, by one button', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1945')
  const heading = page.getByRole('heading', { name: 'Active territories' })
  const height = async () => (await heading.boundingBox())?.height ?? 0
  const before = await height()
  await page.getByRole('button', { name: 'Present in large type' }).click()
  expect(atlas.parameter('present')).toBe('1')
  await expect.poll(height).toBeGreaterThan(before * 1.2)
  await page.reload()
  await atlas.settled()
  await expect(page.getByRole('button', { name: 'Present in large type' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})
