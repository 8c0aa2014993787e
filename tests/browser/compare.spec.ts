import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { AtlasPage, activeIn } from './atlas'

const bar = (page: Page) => page.getByRole('region', { name: 'Comparison' })
const plate = (page: Page) => page.getByRole('region', { name: 'Date and legend' })
const otherDate = (page: Page) => bar(page).getByRole('textbox', { name: /^Compared with/ })

test('a comparison is begun, dated, swapped and ended by keyboard; Back undoes each', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1945')
  const compare = page.getByRole('button', { name: 'Compare', exact: true })
  await expect(compare).toHaveAttribute('aria-pressed', 'false')
  await compare.focus()
  await page.keyboard.press('Enter')
  await expect(compare).toHaveAttribute('aria-pressed', 'true')
  expect(atlas.parameter('compare')).toBe('1944')
  await expect(bar(page).getByRole('status')).toHaveText(/^Between 1944 and 1945: \d+ territories gained/)

  await otherDate(page).focus()
  await page.keyboard.type('31 December 1938')
  await page.keyboard.press('Enter')
  await expect.poll(() => atlas.parameter('compare')).toBe('1938-12-31')
  await expect(bar(page).getByRole('status')).toHaveText(
    /^Between 31 December 1938 and 1945: \d+ territories gained \([\d,]+ km²\), 1 changed status/,
  )
  await expect(plate(page)).toContainText('compared with 31 December 1938')
  await expect(plate(page).getByRole('list', { name: 'Legend' })).toContainText('Gained')
  await expect(plate(page).getByRole('list', { name: 'Legend' })).not.toContainText('Occupied')

  // The slider moves freely; the other date stays.
  await atlas.press('ArrowRight')
  await expect.poll(() => atlas.parameter('date')).toBe('1946')
  expect(atlas.parameter('compare')).toBe('1938-12-31')

  await bar(page).getByRole('button', { name: 'Swap' }).focus()
  await page.keyboard.press('Enter')
  await expect(atlas.year).toHaveAttribute('aria-valuetext', /^31 December 1938, 1 territory active/)
  expect([atlas.parameter('date'), atlas.parameter('compare')]).toEqual(['1938-12-31', '1946'])
  await page.goBack()
  await expect(atlas.year).toHaveValue('1946')

  await bar(page).getByRole('button', { name: 'Use this date' }).click()
  expect(atlas.parameter('compare')).toBe('1946')
  await expect(bar(page).getByRole('status')).toHaveText(
    'Both dates are 1946: choose another to see what changed.',
  )
  await page.goBack()
  await expect(otherDate(page)).toHaveValue('31 December 1938')

  await bar(page).getByRole('button', { name: 'Close comparison' }).focus()
  await page.keyboard.press('Enter')
  await expect(bar(page)).toBeHidden()
  await expect(compare).toBeFocused()
  expect(atlas.parameter('compare')).toBeNull()
  await page.goBack()
  await expect(bar(page)).toBeVisible()
  expect(atlas.complaints).toEqual([])
})

test('the list stays complete and says what changed; the panel says both statuses', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1946-12-31&compare=1945-12-31&view=7/55.15/15.00')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(atlas.list.getByRole('listitem').filter({ hasText: /^Kuril Islands/ })).toContainText(
    'Status changed: occupied → annexed',
  )
  const left = page.getByRole('list', { name: 'In force on 31 December 1945, not on 31 December 1946' })
  await expect(left.getByRole('listitem').filter({ hasText: /^Bornholm/ })).toContainText(
    'Lost: occupied → no Soviet presence',
  )
  // Land that is lost is on the map, too, though nothing is in force there any more.
  const bornholm = await atlas.pointOf({ lon: 14.9, lat: 55.13 })
  await page.mouse.move(bornholm.x, bornholm.y)
  await expect(page.locator('.hover-note')).toHaveText(/Bornholm.*Lost: occupied → no Soviet presence/)
  await atlas.clickAt({ lon: 14.9, lat: 55.13 })
  expect(await atlas.heading()).toBe('Bornholm')
  await expect(atlas.panel).toContainText('Compared with 31 December 1945: occupied → no Soviet presence.')

  await atlas.open('?date=1940&compare=1938')
  expect(await atlas.names()).toEqual(activeIn(1940))
  expect(atlas.complaints).toEqual([])
})

test('swipe: two maps, one edge that moves by keyboard and by pointer', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1940-12-31&compare=1938-12-31&view=5/57.50/23.00')
  await bar(page).getByRole('button', { name: 'Swipe' }).click()
  expect(atlas.parameter('look')).toBe('swipe')
  const other = page.getByRole('region', { name: 'Map of 31 December 1938' })
  await expect(other).toHaveAttribute('aria-busy', 'false')
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toHaveCount(1)

  const swipe = page.getByRole('slider', { name: 'Swipe' })
  await expect(swipe).toHaveValue('50')
  await swipe.focus()
  for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowRight')
  await expect(swipe).toHaveValue('60')
  await expect(swipe).toHaveAttribute('aria-valuetext', /31 December 1938 on the left 60 %/)
  const box = await swipe.boundingBox()
  if (!box) throw new Error('the slider has no box')
  const at = (share: number): [number, number] => [
    box.x + 22 + share * (box.width - 44),
    box.y + box.height / 2,
  ]
  await page.mouse.move(...at(0.6))
  await page.mouse.down()
  await page.mouse.move(...at(0.2), { steps: 4 })
  await page.mouse.up()
  await expect(swipe).toHaveValue(/^(19|20|21)$/)

  // Beyond the edge the map of the date is clicked: Estonia was annexed by then.
  await atlas.clickAt({ lon: 25.5, lat: 58.7 })
  expect(await atlas.heading()).toMatch(/^Estonia/)
  await atlas.panel.getByRole('button', { name: 'Close' }).click()
  // Where the other map lies over it, there is nothing to click in 1938.
  await swipe.focus()
  await page.keyboard.press('End')
  await atlas.clickAt({ lon: 25.5, lat: 58.7 })
  await expect(atlas.list).toBeVisible()
  expect(atlas.complaints).toEqual([])
})

test('side by side: each map follows the other, and the address either', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1945&compare=1940-12-31&look=side-by-side&view=4/57.50/23.00')
  const other = page.getByRole('region', { name: 'Map of 31 December 1940' })
  await expect(other).toHaveAttribute('aria-busy', 'false')
  const estonia = { lon: 25.5, lat: 58.7 }
  // One is moved; by the camera of the address the land lies where it must on the one that follows.
  for (const [leader, follower] of [
    [atlas.map, other],
    [other, atlas.map],
  ] as const) {
    const before = atlas.parameter('view')
    await leader.locator('.maplibregl-canvas').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => atlas.parameter('view')).not.toBe(before)
    await atlas.settled()
    await expect(other).toHaveAttribute('aria-busy', 'false')
    const { x, y } = await atlas.pointOf(estonia, follower)
    await page.mouse.click(x, y)
    await expect(atlas.panel.getByRole('heading').first()).toHaveText(/^Estonia/)
    await atlas.panel.getByRole('button', { name: 'Close' }).click()
    await expect(atlas.list).toBeVisible()
  }
  expect(atlas.complaints).toEqual([])
})

test('the sheet of a comparison works with the network cut, and its file has both dates', async ({
  page,
  context,
}) => {
  const atlas = new AtlasPage(page)
  // The browser asks for the page's icon anew with every entry of its history; nothing else may be wanting.
  const wanting: string[] = []
  page.on('requestfailed', (request) => {
    if (!request.url().endsWith('favicon.svg')) wanting.push(request.url())
  })
  await atlas.open('?date=1945')
  await atlas.allLoaded()
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await otherDate(page).fill('1938-12-31')
  await page.keyboard.press('Enter')
  await bar(page).getByRole('button', { name: 'Swipe' }).click()
  await expect(page.getByRole('slider', { name: 'Swipe' })).toBeVisible()
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(
    dialog.getByRole('img', { name: 'Preview: What changed between 31 December 1938 and 1945' }),
  ).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download PNG' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('soviet-occupations-1945-compared-with-1938-12-31.png')
  expect(readFileSync(await download.path()).length).toBeGreaterThan(100_000)
  expect(wanting).toEqual([])
})
