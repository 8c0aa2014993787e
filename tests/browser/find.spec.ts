import { expect, type Page, test } from '@playwright/test'
import { AtlasPage } from './atlas'

const field = (page: Page) => page.getByRole('combobox', { name: 'Search' })
const group = (page: Page, name: string) => page.getByRole('group', { name })

async function search(page: Page, words: string) {
  await field(page).focus()
  await page.keyboard.type(words)
  await expect(page.getByRole('option').first()).toBeVisible()
}

test('a slash opens the search; a town is found by any of its names and selects its territory', async ({
  page,
}) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1940')
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  for (const name of ['Lwów', 'Львів', 'lviv', 'Lemberg']) {
    await field(page).fill(name)
    const first = group(page, 'Places').getByRole('option').first()
    await expect(first).toContainText('Lviv')
    await expect(first).toContainText('Lemberg 1941–44')
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Western Ukraine', exact: true })).toBeFocused()
  await atlas.settled()
  expect(await atlas.heading()).toBe('Western Ukraine')
  expect(atlas.parameter('view')).toMatch(/^[678].*\/49\.\d+\/2[34]/)
  // A slash that is typed stays one.
  await field(page).focus()
  await page.keyboard.type('1/2')
  await expect(field(page)).toHaveValue('1/2')
  expect(atlas.complaints).toEqual([])
})

test('a territory that is not shown brings its first day with it, and says so', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1938')
  await search(page, 'bornhlm')
  await expect(group(page, 'Territories').getByRole('option').first()).toContainText('first on 9 May 1945')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'The date is now 9 May 1945' })).toBeVisible()
  await expect(atlas.year).toHaveAttribute('aria-valuetext', /^9 May 1945,/)
  expect(await atlas.heading()).toBe('Bornholm')
  await page.goBack()
  await expect(atlas.year).toHaveAttribute('aria-valuetext', /^1938,/)
  await expect(atlas.list).toBeVisible()
})

test('an event goes to its day, its territory and its place, and is read', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1940')
  await search(page, 'deportation 1949')
  const event = group(page, 'Events').getByRole('option', { name: /Operation Priboi/ })
  await expect(event).toContainText('25 March 1949')
  await event.click()
  await expect(atlas.year).toHaveAttribute('aria-valuetext', /^25 March 1949,/)
  expect(await atlas.heading()).toBe('Estonia')
  const read = atlas.panel.getByRole('listitem').filter({ hasText: 'Operation Priboi deports' })
  await expect(read).toBeFocused()
  await expect(read).toBeInViewport()
})

test('the list of findings by keyboard: down, up, Escape twice; the page has no alert', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1945')
  await search(page, 'Molotov')
  const selected = page.getByRole('option', { selected: true })
  const first = await selected.textContent()
  await page.keyboard.press('ArrowDown')
  await expect(selected).not.toHaveText(first ?? '')
  const id = await selected.getAttribute('id')
  await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '')
  await page.keyboard.press('ArrowUp')
  await expect(selected).toHaveText(first ?? '')
  await field(page).fill('xyzzyqqq')
  await expect(page.getByRole('status').filter({ hasText: 'Nothing is found' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(field(page)).not.toBeFocused()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('on a phone a button opens the search over the header', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1945')
  await expect(field(page)).toBeHidden()
  const button = page.getByRole('button', { name: 'Search', exact: true })
  await button.click()
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
  await button.click()
  await search(page, 'Danzig')
  await expect(page.getByRole('option').first()).toContainText('Gdańsk')
  const box = await page.getByRole('option').first().boundingBox()
  expect(box?.height).toBeGreaterThanOrEqual(44)
  await page.getByRole('option').first().click()
  await expect(field(page)).toBeHidden()
  await atlas.settled()
})

test('without a network the search still works once the page has rested', async ({ page, context }) => {
  const atlas = new AtlasPage(page)
  const list = page.waitForResponse(/SearchList/)
  await atlas.open('?date=1940')
  await list
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await search(page, 'Konigsberg')
  await expect(group(page, 'Places').getByRole('option').first()).toContainText('Kaliningrad')
})
