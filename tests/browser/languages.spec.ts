import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { AtlasPage } from './atlas'

test('an address in German: the page is German, its records are English and marked so', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await page.goto('./?date=1940&territory=estonia&lang=de')
  await expect(page.getByRole('region', { name: 'Karte', exact: true })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(page).toHaveTitle('Atlas der sowjetischen Besatzungen, 1939–1994')
  await expect(atlas.panel.getByRole('heading').first()).toHaveText('Estland')
  await expect(atlas.panel.locator('.status-sentence')).toHaveText('Annektiert ab 6. August 1940')
  await expect(atlas.panel.getByText('Die Texte der Einträge sind auf Englisch.')).toBeVisible()
  await expect(atlas.panel.locator('.panel-summary')).toHaveAttribute('lang', 'en')
  await expect(atlas.panel.getByRole('heading', { name: 'Was geschah' })).toBeVisible()
  await expect(atlas.panel.locator('.events h4').first()).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('slider', { name: 'Jahr' })).toHaveAttribute(
    'aria-valuetext',
    /^1940, \d+ aktive/,
  )
  const { violations } = await new AxeBuilder({ page }).exclude('.maplibregl-map').analyze()
  expect(violations).toEqual([])
  expect(atlas.complaints).toEqual([])
})

test('the language is chosen by keyboard, kept by the address, and undone by Back', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1945&view=5/55.00/20.00')
  const button = page.getByRole('button', { name: 'Language: English' })
  await button.focus()
  await page.keyboard.press('Enter')
  const choice = page.getByRole('list', { name: 'Language' })
  await expect(choice.getByRole('button', { name: 'English' })).toHaveAttribute('aria-current', 'true')
  const german = choice.getByRole('button', { name: 'Deutsch' })
  await expect(german).toHaveAttribute('lang', 'de')
  await german.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Aktive Gebiete' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Sprache: Deutsch' })).toBeFocused()
  expect(atlas.parameter('lang')).toBe('de')
  await expect(page.getByRole('region', { name: 'Karte', exact: true })).toHaveAttribute('aria-busy', 'false')
  expect(atlas.parameter('view')).toBe('5/55.00/20.00')
  await page.goBack()
  await atlas.settled()
  await expect(atlas.list).toBeVisible()
  expect(atlas.parameter('lang')).toBeNull()
  expect(atlas.complaints).toEqual([])
})

test('nothing is shown in English while German is on its way', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/names-de-*.js', async (route) => {
    await held
    await route.continue()
  })
  const asked = page.waitForRequest('**/assets/names-de-*.js')
  await page.goto('./?lang=de')
  await asked
  await expect(page.locator('#atlas')).toBeEmpty()
  release()
  await expect(page.getByRole('heading', { name: /^Atlas der sowjetischen/ })).toBeVisible()
})

test('a language that does not arrive: English, a message, and a way to try again', async ({ page }) => {
  let broken = true
  await page.route('**/assets/names-de-*.js', (route) =>
    broken ? route.fulfill({ status: 503, body: 'busy' }) : route.continue(),
  )
  await page.goto('./?lang=de')
  const message = page.getByRole('alert').filter({ hasText: 'Deutsch could not be loaded' })
  await expect(message).toBeVisible()
  await expect(page.getByRole('list', { name: 'Active territories' })).toBeVisible()
  broken = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('list', { name: 'Aktive Gebiete' })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('an unknown language is a notice, and the page is English', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?lang=xx')
  await expect(page.getByRole('alert')).toContainText('lang')
  await expect(atlas.list).toBeVisible()
})

test('what is searched in German is found, and the sheet is German', async ({ page }) => {
  await page.goto('./?date=1945&lang=de')
  await expect(page.getByRole('region', { name: 'Karte', exact: true })).toHaveAttribute('aria-busy', 'false')
  const field = page.getByRole('combobox', { name: 'Suchen' })
  await field.focus()
  for (const words of ['Tschechoslowakei', 'Czechoslovakia']) {
    await field.fill(words)
    await expect(page.getByRole('group', { name: 'Gebiete' }).getByRole('option').first()).toContainText(
      'Tschechoslowakei',
    )
  }
  await field.fill('Ostsee')
  await expect(page.getByRole('group', { name: 'Orte' }).getByRole('option').first()).toContainText('Ostsee')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Exportieren' }).click()
  await expect(page.getByRole('dialog').getByRole('img')).toHaveAttribute('alt', /^Vorschau: .*, 1945$/)
})
