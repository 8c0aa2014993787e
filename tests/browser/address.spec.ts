import { expect, test } from '@playwright/test'
import { AtlasPage } from './atlas'

test('a permalink restores date, territory and view; reload and a second round give the same address', async ({
  page,
}) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1940-06-17&territory=estonia&view=6.5/58.50/25.00')
  expect(await atlas.heading()).toBe('Estonia')
  await expect(atlas.year).toHaveValue('1940')
  await expect(atlas.year).toHaveAttribute('aria-valuetext', /^17 June 1940, \d+ territories active$/)
  await atlas.press('ArrowRight')
  await expect.poll(() => atlas.parameter('date')).toBe('1941-06-17')
  await page.reload()
  await atlas.settled()
  expect(atlas.parameter('date')).toBe('1941-06-17')
  expect(atlas.parameter('territory')).toBe('estonia')
  expect(atlas.parameter('view')).toBe('6.5/58.50/25.00')
  expect(await atlas.heading()).toBe('Estonia')
})

test('Back and Forward undo choices and never walk through a drag', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1945')
  const before = await page.evaluate(() => history.length)
  for (let step = 0; step < 5; step++) await atlas.press('ArrowRight')
  await expect.poll(() => atlas.parameter('date')).toBe('1950')
  expect(await page.evaluate(() => history.length)).toBe(before)
  await atlas.list.getByRole('button', { name: /^Estonia [a-z]/ }).click()
  expect(atlas.parameter('territory')).toBe('estonia')
  expect(await page.evaluate(() => history.length)).toBe(before + 1)
  await page.goBack()
  await expect(atlas.list).toBeVisible()
  expect(atlas.parameter('date')).toBe('1950')
  await page.goForward()
  expect(await atlas.heading()).toBe('Estonia')
})

test('the camera goes into the address at rest, and parameters of others stay', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1940&pupil=7&view=5/58.00/25.00')
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => atlas.parameter('view')).toBe('6/58.00/25.00')
  expect(atlas.parameter('pupil')).toBe('7')
})

const BAD: { query: string; parameter: string }[] = [
  { query: '?date=1940-02-31', parameter: 'date' },
  { query: '?date=abc', parameter: 'date' },
  { query: '?date=1937', parameter: 'date' },
  { query: '?date=1995-01-01', parameter: 'date' },
  { query: '?territory=atlantis', parameter: 'territory' },
  { query: '?view=99/x/y', parameter: 'view' },
  { query: '?date=1946&date=1950', parameter: 'date' },
  { query: `?view=${'9'.repeat(10_000)}`, parameter: 'view' },
]
for (const { query, parameter } of BAD) {
  test(`a notice names “${parameter}” for ${query.slice(0, 40)}`, async ({ page }) => {
    const atlas = new AtlasPage(page)
    await atlas.open(`${query}&other=1`)
    await expect(page.getByRole('alert')).toHaveCount(1)
    await expect(page.getByRole('alert')).toContainText(parameter)
    expect(atlas.complaints).toEqual([])
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
}

test('what is right beside something wrong is honoured; of repeated keys the first', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1946&date=1950&territory=bornholm&view=99/x/y')
  await expect(atlas.year).toHaveValue('1946')
  expect(await atlas.heading()).toBe('Bornholm')
})

test('a valid address has no notice', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1940-06-17&territory=estonia&view=6.5/58.50/25.00&utm=x')
  await expect(page.getByRole('alert')).toHaveCount(0)
})
