import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { troublesOfControls } from './controls'
import { comeTo, VIEWS } from './views'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const SCREENS = [
  { screen: 'desktop', viewport: { width: 1280, height: 800 } },
  { screen: 'phone', viewport: { width: 390, height: 844 }, hasTouch: true },
  // What 1440 × 900 leaves at a zoom of 200 %.
  { screen: '200 % zoom', viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
] as const

for (const { screen, ...use } of SCREENS) {
  test.describe(screen, () => {
    test.use(use)
    for (const view of VIEWS) {
      test(`${view.name}: axe finds nothing, light and dark; nothing is cut or covered`, async ({ page }) => {
        test.slow()
        const atlas = await comeTo(view, page)
        await expectClean(page, (axe) => axe.withTags(WCAG))
        // In the dark the page is the same but for its colours.
        await page.emulateMedia({ colorScheme: 'dark' })
        await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
        await expectClean(page, (axe) => axe.withRules(['color-contrast']))
        expect(await troublesOfControls(page)).toEqual([])
        expect(atlas.complaints).toEqual([])
      })
    }
  })
}

/** WCAG 1.4.10: what 1280 pixels leave at 400 %. */
test.describe('320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } })
  for (const view of VIEWS.filter(({ reflows }) => reflows)) {
    test(`${view.name}: nothing is cut or covered`, async ({ page }) => {
      await comeTo(view, page)
      expect(await troublesOfControls(page)).toEqual([])
    })
  }
})

async function expectClean(page: Page, asked: (axe: AxeBuilder) => AxeBuilder): Promise<void> {
  const { violations } = await asked(new AxeBuilder({ page })).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
}
