import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { AtlasPage } from './atlas'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const SIZES = [
  { name: 'desktop', width: 1280, height: 800 },
  { name: 'phone', width: 390, height: 844 },
]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const { name, width, height } of SIZES) {
    test(`axe finds nothing: ${name}, ${colorScheme}; list, panel and dialog`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      const atlas = new AtlasPage(page)
      await atlas.open('?date=1945-08-01')
      await expectClean(page)
      await atlas.list.getByRole('button', { name: /^Estonia [a-z]/ }).click()
      await expect(atlas.panel.getByRole('heading', { name: 'Sources', exact: true })).toBeAttached()
      await expectClean(page)
      await page.getByRole('button', { name: 'Export', exact: true }).click()
      await expect(page.getByRole('dialog').locator('img, svg').first()).toBeVisible()
      await expectClean(page)
    })
  }
}

async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found).toEqual([])
}

test('the roles that people and programs rely on', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1945-08-01')
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toHaveCount(1)
  await expect(page.getByRole('complementary')).toHaveCount(1)
  await expect(page.getByRole('slider', { name: /Year/ })).toHaveCount(1)
  await expect(page.getByRole('slider', { name: 'Day', exact: true })).toHaveCount(1)
  await expect(atlas.list).toBeInViewport()
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toHaveCount(1)
  const middle = await page.evaluate(() => {
    const box = document.querySelector('[aria-label="Map"]')?.getBoundingClientRect()
    if (!box) return ''
    return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.tagName
  })
  expect(middle).toBe('CANVAS')
})

test('what a finger touches is large enough, and the page never scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1945')
  for (const target of [page.getByRole('button', { name: 'Next year' }), atlas.year]) {
    const box = await target.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect(box?.width).toBeGreaterThanOrEqual(44)
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})
