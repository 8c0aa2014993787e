import { expect, type Page, test } from '@playwright/test'
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

test('a part of the program does not arrive: it is said, and the rest stands', async ({ page }) => {
  await page.route('**/assets/ExportDialog-*.js', (route) => route.abort())
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1945-08-01')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const message = page.getByRole('alert').filter({ hasText: 'could not be loaded' })
  await expect(message).toBeVisible()
  await message.getByRole('button', { name: 'Close' }).click()
  await expect(message).toHaveCount(0)
  await atlas.press('ArrowRight')
  await expect(atlas.year).toHaveAttribute('aria-valuetext', /^1 August 1946/)
})

async function withoutWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- called with the canvas it belongs to, below
    const getContext = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      if (String(args[0]).startsWith('webgl')) return null
      return Reflect.apply(getContext, this, args)
    } as typeof getContext
  })
}

test('without WebGL the map is drawn: it is clicked, moved and zoomed, and follows the date', async ({
  page,
}) => {
  await withoutWebGl(page)
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1945-08-01&view=6/55.50/15.50')
  await expect(page.getByRole('status').filter({ hasText: 'WebGL' })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  // Rønne, the island's main town.
  await atlas.clickAt({ lon: 14.71, lat: 55.1 })
  await expect(atlas.panel.getByRole('heading').first()).toHaveText('Bornholm')
  await expect(atlas.panel.locator('.status-sentence')).toHaveText('Occupied from 9 May 1945')
  await atlas.press('ArrowRight')
  await expect(atlas.year).toHaveAttribute('aria-valuetext', /^1 August 1946/)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => atlas.parameter('view')).toBe('7/55.50/15.50')
  await atlas.settled()
  const middle = await atlas.pointOf({ lon: 15.5, lat: 55.5 })
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  await page.mouse.move(middle.x - 200, middle.y, { steps: 4 })
  await page.mouse.up()
  // 200 of 512 · 2^7 pixels of the world's width.
  const moved = 15.5 + (200 / (512 * 2 ** 7)) * 360
  await expect.poll(() => Number(atlas.parameter('view')?.split('/')[2])).toBeCloseTo(moved, 2)
  expect(atlas.complaints).toEqual([])
})

test('without WebGL, within another page, the wheel stays that page’s', async ({ page }) => {
  await withoutWebGl(page)
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1940&embed=1&view=4/57.00/24.00')
  await page.mouse.move(400, 300)
  await page.mouse.wheel(0, 300)
  await expect(page.locator('[data-hint="Use Ctrl and the wheel to zoom the map"]')).toBeVisible()
  expect(atlas.parameter('view')).toBe('4/57.00/24.00')
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, 300)
  await page.keyboard.up('Control')
  await expect.poll(() => atlas.parameter('view')).toMatch(/^3/)
})

test('the graphics context lost: the map is drawn until it is back', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1945-08-01&view=6/58.50/25.00')
  const restore = await page.evaluateHandle(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    extension?.loseContext()
    return () => extension?.restoreContext()
  })
  const told = page.getByRole('status').filter({ hasText: 'graphics card' })
  await expect(told).toBeVisible()
  await expect(page.locator('.drawn-map svg')).toBeVisible()
  // Tartu.
  await atlas.clickAt({ lon: 26.72, lat: 58.38 })
  await expect(atlas.panel.getByRole('heading').first()).toHaveText('Estonia: Tartu and the south-east')
  await restore.evaluate((back) => back())
  await expect(told).toBeHidden()
  await expect(page.locator('.drawn-map')).toHaveCount(0)
  await atlas.settled()
  // Viljandi.
  await atlas.clickAt({ lon: 25.59, lat: 58.36 })
  await expect(atlas.panel.getByRole('heading').first()).toHaveText('Estonia: Pärnu and Viljandi')
})
