import { expect, type Locator, type Page, test } from '@playwright/test'
import { AtlasPage } from './atlas'

/** The journeys of a reader who has no mouse: nothing but keys, and the focus is always somewhere. */
class Reader extends AtlasPage {
  override async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** Goes on by Tab until the control with the name has the focus. */
  async tabTo(
    role: 'button' | 'slider' | 'combobox' | 'textbox',
    name: string | RegExp,
    back = false,
    within: Page | Locator = this.page,
  ) {
    const target = within.getByRole(role, { name }).first()
    for (let step = 0; step < 200; step++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await this.press(back ? 'Shift+Tab' : 'Tab')
    }
    throw new Error(`Tab does not reach ${name}`)
  }

  /** Nothing has left the focus on nothing. */
  async hasFocus(): Promise<void> {
    await expect
      .poll(() => this.page.evaluate(() => document.activeElement?.tagName ?? 'nothing'))
      .not.toMatch(/^(BODY|HTML|nothing)$/)
  }

  async says(date: string): Promise<void> {
    await expect(this.year).toHaveAttribute('aria-valuetext', new RegExp(`^${date},`))
  }
}

const focused = (page: Page) => page.locator(':focus')

test('time: play and stop, the change after and before, the sheet of all periods, the table', async ({
  page,
}) => {
  const reader = new Reader(page)
  await reader.open('?date=1940-06-15')
  await reader.tabTo('button', 'Play')
  await reader.press('Enter')
  await expect(focused(page)).toHaveAttribute('aria-pressed', 'true')
  await reader.press('Enter')
  await expect(focused(page)).toHaveAttribute('aria-pressed', 'false')
  await reader.tabTo('textbox', /^Date/)
  await reader.type('15 June 1940')
  await reader.press('Enter')
  await reader.says('15 June 1940')
  await reader.tabTo('button', 'Next change')
  await reader.press('Enter')
  await reader.says('17 June 1940')
  await reader.hasFocus()
  await reader.tabTo('button', 'Previous change', true)
  await reader.press('Enter')
  await reader.says('15 June 1940')

  await reader.tabTo('button', 'All territories over time')
  await reader.press('Enter')
  await expect(focused(page)).toHaveRole('gridcell')
  await reader.press('End', 'ArrowDown', 'Escape')
  await expect(page.getByRole('button', { name: 'All territories over time' })).toBeFocused()

  await reader.tabTo('button', 'The map as a table')
  await reader.press('Enter')
  const table = page.getByRole('dialog', { name: 'The map as a table' })
  const lithuania = table.getByRole('row', { name: /^Lithuania Occupied 15 June 1940 3 August 1940/ })
  await expect(lithuania).toHaveCount(1)
  // As many as the map paints: also land of other powers, which the list leaves out.
  await expect(table.getByRole('rowheader', { name: 'Bornholm' })).toHaveCount(1)
  await reader.press('Escape')
  await expect(table).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'The map as a table' })).toBeFocused()
  await reader.press('Enter')
  // Not the one of the list, which lies beneath.
  await reader.tabTo('button', 'Lithuania', false, table)
  await reader.press('Enter')
  await expect(table).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Lithuania', exact: true })).toBeFocused()
  expect(reader.complaints).toEqual([])
})

test('a comparison: begun, dated, swapped and closed; its table names both dates', async ({ page }) => {
  const reader = new Reader(page)
  await reader.open('?date=1945')
  await reader.tabTo('button', 'Compare')
  await reader.press('Enter')
  await reader.tabTo('textbox', /^Compared with/)
  await reader.type('1938-12-31')
  await reader.press('Enter')
  await expect.poll(() => reader.parameter('compare')).toBe('1938-12-31')
  await reader.tabTo('button', 'Swap')
  await reader.press('Enter')
  await expect.poll(() => reader.parameter('compare')).toBe('1945')
  await reader.hasFocus()
  await reader.tabTo('button', 'The map as a table', true)
  await reader.press('Enter')
  const table = page.getByRole('table', { name: 'The map as a table' })
  await expect(table.getByRole('columnheader', { name: '1945' })).toHaveCount(1)
  await expect(table.getByRole('row', { name: /^Bornholm No period Occupied/ })).toHaveCount(1)
  await reader.press('Escape')
  await reader.tabTo('button', 'Close comparison')
  await reader.press('Enter')
  await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeFocused()
  expect(reader.complaints).toEqual([])
})

test('search, a region, a territory of it, the places of its events on the map, back to the list', async ({
  page,
}) => {
  const reader = new Reader(page)
  await reader.open('?date=1941')
  await reader.press('/')
  await reader.type('Baltic states')
  await expect(page.getByRole('option').first()).toBeVisible()
  const region = page.getByRole('option', { name: /^Baltic states/, selected: true })
  for (let step = 0; step < 20 && !(await region.count()); step++) await reader.press('ArrowDown')
  await reader.press('Enter')
  await expect(page.getByRole('heading', { name: 'Baltic states', exact: true })).toBeFocused()
  await reader.tabTo('button', 'Estonia')
  await reader.press('Enter')
  await expect(page.getByRole('heading', { name: 'Estonia', exact: true })).toBeFocused()

  // The marks are one stop of the Tab key.
  const places = page.getByRole('toolbar', { name: 'Places of events' })
  const tallinn = places.getByRole('button', { name: /^Tallinn: \d+ events/ })
  await expect(tallinn).toHaveCount(1)
  await expect(places.locator('[tabindex="0"]')).toHaveCount(1)
  for (let step = 0; step < 200 && !(await places.locator(':focus').count()); step++) {
    await reader.press('Shift+Tab')
  }
  for (let step = 0; step < 40; step++) {
    if (await tallinn.evaluate((element) => element === document.activeElement)) break
    await reader.press('ArrowRight')
  }
  await expect(tallinn).toBeFocused()
  // It is in sight, with what happened there beside it.
  await expect(page.locator('.hover-note')).toContainText('Tallinn')
  await expect(tallinn).toBeInViewport()
  await reader.press('Enter')
  await expect(reader.panel.getByRole('status').filter({ hasText: /^\d+ events: Tallinn/ })).toBeVisible()
  await expect(reader.panel.locator('.events > li[id^=event-]').first()).toBeFocused()
  await reader.press('Escape')
  await expect(reader.list).toBeVisible()
  await reader.hasFocus()
  expect(reader.complaints).toEqual([])
})

test('a tour: begun, on, back and left', async ({ page }) => {
  const reader = new Reader(page)
  await reader.open('?date=1945')
  await reader.tabTo('button', 'Views')
  await reader.press('Enter')
  await reader.tabTo('button', /^The return/)
  await reader.press('Enter')
  const card = page.getByRole('region', { name: 'Guided tour' })
  await expect(card.getByRole('heading').first()).toBeFocused()
  await reader.tabTo('button', 'Next step')
  await reader.press('Enter')
  await expect(card.getByRole('heading').first()).toContainText('Step 2 of')
  await expect(card.getByRole('heading').first()).toBeFocused()
  await reader.tabTo('button', 'Previous step')
  await reader.press('Enter')
  await expect(card.getByRole('heading').first()).toContainText('Step 1 of')
  await reader.tabTo('button', 'Leave', true)
  await reader.press('Enter')
  await expect(page.getByRole('button', { name: 'Views' })).toBeFocused()
  expect(reader.complaints).toEqual([])
})

test('single keys turned off: the slash of the search is off, too', async ({ page }) => {
  const reader = new Reader(page)
  await reader.open('?date=1945')
  await reader.tabTo('button', 'Keys')
  await reader.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Keys' })
  await expect(dialog).toContainText('Search')
  const single = dialog.getByRole('checkbox', { name: /^Single keys/ })
  for (let step = 0; step < 9 && !(await single.evaluate((box) => box === document.activeElement)); step++) {
    await reader.press('Tab')
  }
  await reader.press('Space', 'Escape')
  await expect(page.getByRole('button', { name: 'Keys' })).toBeFocused()
  await reader.press('/')
  await expect(page.getByRole('combobox', { name: 'Search' })).not.toBeFocused()
  expect(reader.complaints).toEqual([])
})

test('on a phone what has the focus is seen: a low sheet rises', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const reader = new Reader(page)
  await reader.open('?date=1945')
  await reader.tabTo('button', /^Height of the panel/)
  await reader.press('ArrowDown')
  await expect(focused(page)).toHaveAccessibleName(/low/)
  await reader.press('Tab', 'Tab')
  await expect(page.getByRole('button', { name: /^Height of the panel: half/ })).toBeVisible()
  await expect(focused(page)).toBeInViewport({ ratio: 1 })
})
