import { expect, test } from '@playwright/test'
import { AtlasPage } from './atlas'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

test('the panel is a sheet of three heights, by finger and by key, and rises for what is chosen', async ({
  page,
}) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1945')
  const handle = page.getByRole('button', { name: /^Height of the panel/ })
  const height = async () => (await atlas.panel.boundingBox())?.height ?? 0
  const stage = (await page.getByRole('main').boundingBox())?.height ?? 0
  await expect.poll(height).toBeCloseTo(stage / 2, -1)

  await handle.tap()
  await expect.poll(height).toBeCloseTo(stage, -1)
  await handle.tap()
  await expect.poll(height).toBeLessThan(100)
  // Dragged up by the finger's way.
  const box = await handle.boundingBox()
  if (!box) throw new Error('no handle')
  await page.mouse.move(box.x + 100, box.y + 10)
  await page.mouse.down()
  await page.mouse.move(box.x + 100, box.y - 150, { steps: 5 })
  await page.mouse.up()
  await expect.poll(height).toBeCloseTo(stage / 2, -1)

  await handle.focus()
  await page.keyboard.press('ArrowDown')
  await expect(handle).toHaveAccessibleName(/low/)
  await page
    .getByRole('main')
    .getByRole('region', { name: 'Map', exact: true })
    .click({ position: { x: 330, y: 120 } })
  await page.goto('./?date=1945&territory=bornholm')
  await atlas.settled()
  await expect(page.getByRole('heading', { name: 'Bornholm', exact: true })).toBeInViewport()
})
