import { expect, test } from '@playwright/test'
import { AtlasPage, activeIn } from './atlas'

test('scrubs through every year: the list is what the published periods say', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1938')
  for (let year = 1938; year <= 1994; year++) {
    await expect(atlas.year).toHaveValue(String(year))
    expect(await atlas.names(), `in ${year}`).toEqual(activeIn(year))
    const count = activeIn(year).length
    await expect(atlas.year).toHaveAttribute(
      'aria-valuetext',
      `${year}, ${count} ${count === 1 ? 'territory' : 'territories'} active`,
    )
    if (year < 1994) await atlas.press('ArrowRight')
  }
  expect(atlas.complaints).toEqual([])
})

/** Places by their coordinates in GeoNames; what held there on the day by the acts named. */
const PLACES = [
  {
    // Landing of 9 May 1945, last troops 5 April 1946.
    name: 'Bornholm',
    says: /Occupied from 9 May 1945/,
    query: '?date=1945-08-01&view=7/55.10/14.90',
    place: { lon: 14.7, lat: 55.1 },
  },
  {
    // Moscow Peace Treaty of 12 March 1940, in force on 13 March.
    name: 'Karelian Isthmus',
    says: /Annexed from 13 March 1940/,
    query: '?date=1941-01-01&view=6.5/60.70/28.75',
    place: { lon: 28.78, lat: 60.71 },
  },
  {
    // Viipuri was Finnish again from 29 August 1941.
    name: 'Karelian Isthmus',
    says: /Other power from/,
    query: '?date=1942-06-01&view=6.5/60.70/28.75',
    place: { lon: 28.78, lat: 60.71 },
  },
  {
    // Occupied on 17 June, annexed on 6 August 1940.
    name: 'Estonia',
    says: /Occupied from 17 June 1940/,
    query: '?date=1940-07-01&view=6/58.80/25.00',
    place: { lon: 24.75, lat: 59.4 },
  },
  {
    // Treaty of 29 June 1945.
    name: 'Carpathian Ruthenia',
    says: /Annexed from/,
    query: '?date=1946&view=7/48.40/23.00',
    place: { lon: 22.72, lat: 48.44 },
  },
  {
    // Soviet troops landed at Harbin on 18 August 1945 and left in late April 1946.
    name: 'Manchuria',
    says: /Occupied from/,
    query: '?date=1945-10-01&view=5/45.00/126.00',
    place: { lon: 126.65, lat: 45.75 },
  },
]

for (const { name, says, query, place } of PLACES) {
  test(`a click on the map at ${place.lat}, ${place.lon} (${query.slice(6, 16)}) reads ${name}`, async ({
    page,
  }) => {
    const atlas = new AtlasPage(page)
    await atlas.open(query)
    await atlas.clickAt(place)
    expect((await atlas.heading()).startsWith(name)).toBe(true)
    await expect(atlas.panel.locator('.status-sentence')).toHaveText(says)
    await expect(atlas.panel.getByRole('heading', { name: 'What happened' })).toBeVisible()
    await expect(atlas.panel.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible()
    expect(await atlas.panel.locator('.sources li').count()).toBeGreaterThan(0)
    expect(atlas.complaints).toEqual([])
  })
}

test('a click on nothing closes the panel; land that is not shown is nothing', async ({ page }) => {
  const atlas = new AtlasPage(page)
  // Estonia has no period in 1938, and 57°N 20.5°E is the open Baltic.
  await atlas.open('?date=1938&territory=estonia&view=6/58.00/23.00')
  expect(await atlas.heading()).toBe('Estonia')
  await atlas.clickAt({ lon: 25.5, lat: 58.8 })
  await expect(atlas.list).toBeVisible()
  await atlas.page.goBack()
  expect(await atlas.heading()).toBe('Estonia')
  await atlas.clickAt({ lon: 20.5, lat: 57 })
  await expect(atlas.list).toBeVisible()
})

test('the pointer on a territory names it, its status and its dates', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1945-08-01&view=7/55.10/14.90')
  const { x, y } = await atlas.pointOf({ lon: 14.9, lat: 55.12 })
  await page.mouse.move(x, y)
  await expect(page.locator('.hover-note')).toContainText('Bornholm')
  await expect(page.locator('.hover-note')).toContainText('occupied from 9 May 1945')
  await page.mouse.move(x, y + 200)
  await expect(page.locator('.hover-note')).toBeHidden()
})

test('a front and other powers are in the legend, but not in the list', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1942-06-01')
  await expect(page.getByRole('list', { name: 'Legend' })).toContainText('Other power')
  expect(await atlas.names()).not.toContain('Estonia')
  await atlas.open('?date=1944-08-01')
  await expect(page.getByRole('list', { name: 'Legend' })).toContainText('Contested')
})
