import { expect, test } from '@playwright/test'
import { AtlasPage } from './atlas'

test('a named view is chosen from the header, says what it shows, comes back by its address and is left again', async ({
  page,
}) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1940')
  const plate = page.getByRole('region', { name: 'Date and legend' })
  const title = plate.getByRole('heading', { name: 'The zones of occupation in Austria' })
  // By keyboard: the list opens and its fourth entry is taken.
  await page.getByRole('button', { name: 'Views' }).focus()
  await page.keyboard.press('Enter')
  const views = page.getByRole('list', { name: 'Views' })
  await expect(views.getByRole('button')).toHaveCount(6)
  for (let step = 0; step < 4; step++) await page.keyboard.press('Tab')
  await expect(views.getByRole('button', { name: /Austria/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(title).toBeVisible()
  await atlas.settled()
  expect(atlas.parameter('scene')).toBe('austria-zones')
  await expect(atlas.year).toHaveValue('1946')
  await expect.poll(() => atlas.parameter('view')).toMatch(/^\d/)

  await page.reload()
  await expect(title).toBeVisible()
  await expect(plate.getByText('British and French zones')).toBeVisible()

  await plate.getByRole('button', { name: 'Leave this view' }).click()
  await expect(title).toBeHidden()
  expect(atlas.parameter('scene')).toBeNull()
  expect(atlas.parameter('date')).toBe('1946')
  await page.goBack()
  await expect(title).toBeVisible()
  expect(atlas.complaints).toEqual([])
})

test('a view in the address brings its date; an unknown one is named in a notice', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?scene=afghanistan-1979')
  await expect(atlas.year).toHaveAttribute('aria-valuetext', /^27 December 1979/)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await atlas.open('?scene=moon')
  await expect(page.getByRole('alert')).toContainText('scene')
})

test('the panel says who recognised an annexation, with sources, and sets the prologue apart', async ({
  page,
}) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1970&territory=western-ukraine')
  await expect(atlas.panel.getByRole('heading', { name: 'Prologue' })).toBeVisible()
  const section = atlas.panel.locator('section', {
    has: page.getByRole('heading', { name: 'Recognition and dispute' }),
  })
  await expect(
    section.getByRole('heading', { name: /^Soviet Union: claimed as lawful/ }).first(),
  ).toBeVisible()
  await expect(section.getByRole('heading', { name: /^Russian Federation: / }).first()).toBeVisible()
  await expect(section.getByRole('link', { name: /^Source \d+$/ }).first()).toBeVisible()
})
