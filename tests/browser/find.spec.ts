import { AxeBuilder } from '@axe-core/playwright'
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
  await atlas.open('?date=1940')
  await atlas.allLoaded()
  await context.setOffline(true)
  await search(page, 'Konigsberg')
  await expect(group(page, 'Places').getByRole('option').first()).toContainText('Kaliningrad')
})

test('a region: from the line above a territory, its table, its territories, back to the list', async ({
  page,
}) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1940&territory=estonia')
  await atlas.panel.getByRole('button', { name: 'Baltic states' }).click()
  await expect(page.getByRole('heading', { name: 'Baltic states', exact: true })).toBeFocused()
  expect(await atlas.heading()).toBe('Baltic states')
  expect(atlas.parameter('region')).toBe('baltic-states')
  expect(atlas.parameter('territory')).toBeNull()
  const row = atlas.panel.getByRole('row', { name: /^Klaipėda Region Other power/ })
  await expect(row).toContainText(/Other power.*\d/)
  await row.getByRole('button').click()
  expect(await atlas.heading()).toBe('Klaipėda Region')
  expect(atlas.parameter('region')).toBeNull()
  await page.goBack()
  expect(await atlas.heading()).toBe('Baltic states')
  await atlas.panel.getByRole('button', { name: 'Active territories' }).click()
  await expect(atlas.list).toBeVisible()
  await atlas.open('?date=1940&region=hungary')
  expect(await atlas.heading()).toBe('Hungary')
  await page.keyboard.press('Tab')
  await atlas.panel.getByRole('button', { name: 'Close' }).press('Escape')
  await expect(atlas.list.getByRole('button').first()).toBeFocused()
  expect(atlas.complaints).toEqual([])
})

test('the panel: kinds of events, a place on the map, names by language, the citation', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1940&territory=estonia')
  const events = atlas.panel.locator('.events > li[id^=event-]')
  const all = await events.count()
  expect(all).toBeGreaterThan(12)
  await atlas.panel.getByRole('combobox', { name: 'Events' }).selectOption('deportation')
  await expect(atlas.panel.getByRole('status').filter({ hasText: `of ${all} shown` })).toBeVisible()
  for (const event of await events.all()) await expect(event).toContainText('Deportation')
  await atlas.panel.getByRole('combobox', { name: 'Events' }).selectOption('')
  await expect(events).toHaveCount(all)
  await atlas.panel.getByRole('button', { name: 'Show Moscow on the map' }).first().click()
  await atlas.settled()
  await expect.poll(() => atlas.parameter('view')).toMatch(/\/55\.\d+\/3[5-9]\./)
  await expect(atlas.panel.locator('.naming')).toContainText('EstonianEesti')
  await atlas.panel.getByRole('button', { name: 'Copy citation' }).click()
  await expect(atlas.panel.getByRole('status').filter({ hasText: 'Citation copied' })).toBeVisible()
  const citation = await page.evaluate(() => navigator.clipboard.readText())
  expect(citation).toMatch(
    /^“Estonia”, Soviet Occupations Atlas 1939–1994, version \d.*territory=estonia.*seen /,
  )
})

test('places of events on the map: the pointer names what happened, a click reads it', async ({ page }) => {
  const atlas = new AtlasPage(page)
  // Tartu: several events of one place.
  await atlas.open('?date=1941&territory=estonia-south-east&view=7/58.40/26.70')
  await expect(atlas.panel.getByRole('heading', { name: 'What happened' })).toBeVisible()
  await atlas.settled()
  const tartu = await atlas.pointOf({ lon: 26.72, lat: 58.38 })
  await expect(async () => {
    await page.mouse.move(tartu.x + 40, tartu.y + 40)
    await page.mouse.move(tartu.x, tartu.y)
    await expect(page.locator('.hover-note')).toContainText('Tartu', { timeout: 1000 })
  }).toPass()
  await page.mouse.click(tartu.x, tartu.y)
  const line = atlas.panel.getByRole('status').filter({ hasText: /^\d+ events: Tartu/ })
  await expect(line).toBeVisible()
  const events = atlas.panel.locator('.events > li[id^=event-]')
  const count = Number.parseInt((await line.textContent()) ?? '', 10)
  await expect(events).toHaveCount(count)
  await expect(events.first()).toBeFocused()
  await atlas.panel.getByRole('button', { name: /^All \d+ events/ }).click()
  expect(await events.count()).toBeGreaterThan(count)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the list of findings and on a region's page, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    const atlas = new AtlasPage(page)
    await atlas.open('?date=1945-08-01&region=finland')
    await expect(atlas.panel).toContainText('events')
    await search(page, 'Viipuri')
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    )
  })
}
