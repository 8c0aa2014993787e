import { expect, test } from '@playwright/test'
import { AtlasPage } from './atlas'

test('the slider by keyboard: arrows a year, Page keys five, Home, End, Shift and arrows a day', async ({
  page,
}) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1940')
  const at = async (text: string) =>
    expect(atlas.year).toHaveAttribute('aria-valuetext', new RegExp(`^${text},`))
  await atlas.press('ArrowRight')
  await at('1941')
  await atlas.press('ArrowLeft')
  await at('1940')
  await atlas.press('PageUp')
  await at('1945')
  await atlas.press('PageDown')
  await at('1940')
  await atlas.press('End')
  await at('1994')
  await atlas.press('ArrowRight')
  await at('1994')
  await atlas.press('Home')
  await at('1938')
  await atlas.press('Shift+ArrowRight')
  await at('1 January 1938')
  await atlas.press('Shift+ArrowRight')
  await at('2 January 1938')
  await atlas.press('ArrowUp')
  await at('2 January 1939')
})

test('a whole journey without a mouse: date, list, panel, back to the list, export', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1940')
  const tabTo = async (name: string | RegExp, role: 'button' | 'textbox' | 'slider') => {
    const target = page.getByRole(role, { name }).first()
    for (let step = 0; step < 150; step++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab does not reach ${name}`)
  }
  await tabTo(/^Date/, 'textbox')
  await page.keyboard.type('1 August 1945')
  await page.keyboard.press('Enter')
  await expect(atlas.year).toHaveAttribute('aria-valuetext', /^1 August 1945,/)
  await page.locator('body').press('Home')
  await tabTo(/^Bornholm/, 'button')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Bornholm', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Bornholm/ })).toBeFocused()
  await tabTo('Export', 'button')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused()
})

test('a date that is none is refused in words and changes nothing', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1940')
  await page.getByRole('textbox', { name: /^Date/ }).fill('31 February 1941')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('17 June 1940')
  await expect(atlas.year).toHaveValue('1940')
})
