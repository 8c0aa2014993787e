import { expect, test } from '@playwright/test'
import { AtlasPage } from './atlas'

const FILES = [
  { file: 'records', says: 'The list of territories could not be loaded' },
  { file: 'shapes', says: 'The shapes of the map could not be loaded' },
  { file: 'reading', says: 'The events and sources could not be loaded' },
]

for (const { file, says } of FILES) {
  for (const [how, answer] of [
    ['does not arrive', { status: 503, body: 'busy' }],
    ['does not parse', { status: 200, body: '{"territories": [' }],
  ] as const) {
    test(`${file} ${how}: a message with a way to try again, the rest alive`, async ({ page }) => {
      let broken = true
      await page.route(`**/assets/${file}-*.json`, (route) =>
        broken ? route.fulfill(answer) : route.continue(),
      )
      await page.goto('./?date=1940-07-01&territory=estonia&view=6/58.50/25.00')
      const message = page.getByRole('alert').filter({ hasText: says })
      await expect(message).toBeVisible()
      const year = page.getByRole('slider', { name: 'Year' })
      await year.press('ArrowRight')
      await expect(year).toHaveAttribute('aria-valuetext', /^1 July 1941/)
      if (file !== 'records') {
        await expect(page.getByRole('complementary').getByRole('heading').first()).toHaveText('Estonia')
      }
      broken = false
      await message.getByRole('button', { name: 'Try again' }).click()
      const atlas = new AtlasPage(page)
      await atlas.settled()
      await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible()
      await expect(page.getByRole('alert')).toHaveCount(0)
    })
  }
}

test('without WebGL: a message, and list and panel still work', async ({ page }) => {
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- called with the canvas it belongs to, below
    const getContext = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      if (String(args[0]).startsWith('webgl')) return null
      return Reflect.apply(getContext, this, args)
    } as typeof getContext
  })
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1945-08-01')
  await expect(page.getByRole('alert')).toContainText('WebGL')
  await atlas.list.getByRole('button', { name: /^Bornholm/ }).click()
  await expect(atlas.panel.locator('.status-sentence')).toHaveText('Occupied from 9 May 1945')
  await atlas.press('ArrowRight')
  await expect(atlas.year).toHaveAttribute('aria-valuetext', /^1 August 1946/)
})

test('the graphics context lost: a message; back again: the map', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1945-08-01&view=6/58.50/25.00')
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    extension?.loseContext()
    setTimeout(() => extension?.restoreContext(), 1500)
  })
  await expect(page.getByRole('alert')).toContainText('graphics card')
  await atlas.list.getByRole('button', { name: /^Estonia [a-z]/ }).click()
  await expect(atlas.panel.getByRole('heading').first()).toHaveText('Estonia')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await atlas.settled()
})
