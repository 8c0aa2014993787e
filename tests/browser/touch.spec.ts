import { expect, type Locator, type Page, test } from '@playwright/test'
import { AtlasPage } from './atlas'
import { Fingers, type Place } from './fingers'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

async function boxOf(element: Locator) {
  const box = await element.boundingBox()
  if (!box) throw new Error('the element has no box')
  return box
}

/** How far the page and everything in it is scrolled, in CSS pixels. */
const scrolled = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].reduce(
      (sum, { scrollTop, scrollLeft }) => sum + scrollTop + scrollLeft,
      0,
    ),
  )

/** On the track of the slider: 0 is the middle of 1938, 1 the middle of 1994. */
async function onTrack(atlas: AtlasPage, share: number): Promise<Place> {
  const box = await boxOf(atlas.year)
  return { x: box.x + 24 + share * (box.width - 48), y: box.y + box.height - 34 }
}

test('a finger drags the slider to a year; the page stays where it is, and the year says what it brings', async ({
  page,
}) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1940')
  const fingers = await Fingers.on(page)
  const before = await scrolled(page)
  const from = await onTrack(atlas, 2 / 56)
  const to = await onTrack(atlas, 51 / 56)
  await fingers.down(from)
  // Down and up on the way, as a thumb goes.
  await fingers.move([from, { x: (from.x + to.x) / 2, y: from.y - 60 }])
  await fingers.move([{ x: (from.x + to.x) / 2, y: from.y - 60 }, to])
  await expect(atlas.year).toHaveValue('1989')
  await expect(page.locator('.year-card')).toContainText('1989 1 ended')
  await fingers.up()
  await atlas.settled()
  await expect(atlas.year).toHaveValue('1989')
  expect(await scrolled(page)).toBe(before)
  // It can be read after the finger is lifted, and leaves by itself.
  await expect(page.locator('.year-card')).toBeVisible()
  await expect(page.locator('.year-card')).toHaveCount(0)
  expect(atlas.complaints).toEqual([])
})

test('two fingers spread on the chart, down to a month, and pinched, back to all years', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1944-06-06')
  const fingers = await Fingers.on(page)
  const middle = await onTrack(atlas, 0.5)
  const closer = page.getByRole('button', { name: 'Show less time' })
  await expect(async () => {
    await fingers.pinch(middle, 60, 300)
    await expect(closer).toBeDisabled({ timeout: 2500 })
  }).toPass()
  // Days of June, and the first of a month where it begins within.
  await expect(page.locator('.tick-label').filter({ hasText: /^\d{1,2}$/ })).not.toHaveCount(0)
  // The fingers were not meant for the slider.
  await expect(atlas.year).toHaveAttribute('aria-valuetext', /^6 June 1944,/)
  await expect(async () => {
    await fingers.pinch(middle, 300, 60)
    await expect(page.getByRole('button', { name: 'Show more time' })).toBeDisabled({ timeout: 2500 })
  }).toPass()
  await expect(atlas.year).toHaveValue('1944')
  expect(atlas.complaints).toEqual([])
})

test('a tap on the map reads the territory; the sheet goes through its heights by drags and taps', async ({
  page,
}) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1945-08-01&view=6/54.20/15.20')
  const bornholm = await atlas.pointOf({ lon: 14.9, lat: 55.13 })
  await page.touchscreen.tap(bornholm.x, bornholm.y)
  await expect(page.getByRole('heading', { name: 'Bornholm', exact: true })).toBeInViewport()

  const fingers = await Fingers.on(page)
  const handle = page.getByRole('button', { name: /^Height of the panel/ })
  const stage = (await boxOf(page.getByRole('main'))).height
  const height = async () => (await boxOf(atlas.panel)).height
  const drag = async (by: number) => {
    const { x, y, width } = await boxOf(handle)
    const from = { x: x + width / 2, y: y + 16 }
    await fingers.drag(from, { x: from.x, y: from.y + by })
  }
  await expect.poll(height).toBeCloseTo(stage / 2, -1)
  await drag(-160)
  await expect.poll(height).toBeCloseTo(stage, -1)
  await expect(handle).toHaveAccessibleName(/full/)
  await drag(160)
  await expect.poll(height).toBeCloseTo(stage / 2, -1)
  await drag(160)
  await expect.poll(height).toBeLessThan(100)
  await expect(handle).toHaveAccessibleName(/low/)
  for (const name of [/half/, /full/, /low/]) {
    await handle.tap()
    await expect(handle).toHaveAccessibleName(name)
  }
  expect(atlas.complaints).toEqual([])
})

test('a finger drags the map, two fingers come closer', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1945&view=4/55.00/20.00')
  const fingers = await Fingers.on(page)
  const { x, y, width } = await boxOf(atlas.map)
  const middle = { x: x + width / 2, y: y + 150 }
  await fingers.drag(middle, { x: middle.x - 100, y: middle.y })
  await expect.poll(() => Number(atlas.parameter('view')?.split('/')[2])).toBeGreaterThan(21)
  await fingers.pinch(middle, 80, 240)
  await expect.poll(() => Number(atlas.parameter('view')?.split('/')[0])).toBeGreaterThan(4.5)
  expect(atlas.complaints).toEqual([])
})

test('a finger drags the edge between two maps', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1940-12-31&compare=1938-12-31&look=swipe')
  await expect(page.getByRole('region', { name: 'Map of 31 December 1938' })).toHaveAttribute(
    'aria-busy',
    'false',
  )
  const swipe = page.getByRole('slider', { name: 'Swipe' })
  const { x, y, width, height } = await boxOf(swipe)
  const at = (share: number) => ({ x: x + 22 + share * (width - 44), y: y + height / 2 })
  await (await Fingers.on(page)).drag(at(0.5), at(0.2))
  await expect(swipe).toHaveValue(/^(19|20|21)$/)
  expect(atlas.complaints).toEqual([])
})

test('the menu of the header compares, copies and changes the theme, with room for a thumb', async ({
  page,
}) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1945')
  const more = page.getByRole('button', { name: 'More', exact: true })
  await more.tap()
  for (const name of ['Compare', 'Copy link', 'Dark theme']) {
    expect((await boxOf(page.getByRole('button', { name }))).height).toBeGreaterThanOrEqual(44)
  }
  await page.getByRole('button', { name: 'Dark theme' }).tap()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: 'Compare' }).tap()
  await expect(page.getByRole('button', { name: 'Compare' })).toBeHidden()
  const bar = page.getByRole('region', { name: 'Comparison' })
  await bar.getByRole('button', { name: 'Close comparison' }).tap()
  await expect(bar).toBeHidden()
  // What began the comparison stands in the closed menu.
  await expect(more).toBeFocused()
  expect(atlas.complaints).toEqual([])
})
