import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
import type { TourRecord } from '../../geodata/schema'
import { AtlasPage } from './atlas'

const FILE = join(import.meta.dirname, '..', '..', 'geodata', 'tours', 'the-return.json')
const { id, title, steps } = JSON.parse(readFileSync(FILE, 'utf8')) as TourRecord

// One suite with all that moves: here the camera flies from step to step.
test.use({ contextOptions: { reducedMotion: 'no-preference' } })

class TourPage extends AtlasPage {
  readonly card: Locator
  readonly stepHeading: Locator

  constructor(page: Page) {
    super(page)
    this.card = page.getByRole('region', { name: 'Guided tour' })
    this.stepHeading = this.card.getByRole('heading').first()
  }

  /** The reader stands on a step, from 1: card, address, date and selection say so. */
  async standsOn(number: number): Promise<void> {
    const step = steps[number - 1]
    await expect(this.stepHeading).toContainText(`Step ${number} of ${steps.length}`)
    await expect(this.stepHeading).toContainText(step?.title ?? 'no such step')
    await expect(this.card).toContainText(step?.text ?? 'no such step')
    expect(this.parameter('tour')).toBe(`${id}/${number}`)
    await expect.poll(() => this.parameter('date')).toBe(step?.date)
    expect(this.parameter('territory')).toBe(step?.territory ?? null)
    await this.settled()
  }
}

test('a tour is begun in the menu and gone through by keyboard; Back goes to the step before', async ({
  page,
}) => {
  const atlas = new TourPage(page)
  await atlas.open('?date=1970')
  await page.getByRole('button', { name: 'Views' }).press('Enter')
  const tours = page.getByRole('list', { name: 'Guided tours' })
  await expect(tours.getByRole('button')).toHaveCount(4)
  await tours.getByRole('button', { name: title }).press('Enter')
  await atlas.standsOn(1)
  await expect(atlas.stepHeading).toBeFocused()

  const keys = ['PageDown', 'n']
  for (let number = 2; number <= steps.length; number++) {
    await page.keyboard.press(keys[number % 2] ?? 'n')
    await atlas.standsOn(number)
    await expect(atlas.stepHeading).toBeFocused()
  }
  // There is nothing behind the last one.
  await page.keyboard.press('n')
  await atlas.standsOn(steps.length)
  await page.keyboard.press('b')
  await atlas.standsOn(steps.length - 1)
  await page.keyboard.press('PageUp')
  await atlas.standsOn(steps.length - 2)

  await page.goBack()
  await atlas.standsOn(steps.length - 1)
  await page.goBack()
  await atlas.standsOn(steps.length)
  await page.goBack()
  await atlas.standsOn(steps.length - 1)

  await atlas.card.getByRole('button', { name: 'Leave' }).click()
  await expect(atlas.card).toBeHidden()
  expect(atlas.parameter('tour')).toBeNull()
  await expect(page.getByRole('button', { name: 'Views' })).toBeFocused()
  expect(atlas.complaints).toEqual([])
})

test('a step comes back by its address alone, and after a reload; its map is in sight', async ({ page }) => {
  const atlas = new TourPage(page)
  await atlas.open(`?tour=${id}/9`)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await atlas.standsOn(9)
  await expect(atlas.panel.getByRole('heading').first()).toHaveText('Bornholm')
  await atlas.card.getByRole('button', { name: 'Previous step' }).click()
  await atlas.standsOn(8)
  await expect.poll(() => atlas.parameter('view')).toMatch(/^\d/)
  const view = atlas.parameter('view')
  await page.reload()
  await atlas.standsOn(8)
  expect(atlas.parameter('view')).toBe(view)

  await atlas.card.getByRole('button', { name: 'Steps' }).click()
  await page
    .getByRole('list', { name: /Steps of the tour/ })
    .getByRole('button', { name: /Kirkenes/ })
    .click()
  await atlas.standsOn(6)
  await expect(atlas.stepHeading).toBeFocused()
})

test('date and map are free on a tour, and the step can be restored', async ({ page }) => {
  const atlas = new TourPage(page)
  await atlas.open(`?tour=${id}/7`)
  await atlas.standsOn(7)
  const back = atlas.card.getByRole('button', { name: 'Back to this step' })
  await expect(back).toBeHidden()
  // The keys of the slider stay the slider's.
  await atlas.press('PageDown')
  await expect(atlas.year).not.toHaveAttribute('aria-valuetext', /^13 February 1945/)
  await expect(atlas.stepHeading).toContainText('Step 7')
  await back.click()
  await atlas.standsOn(7)
  await expect(back).toBeHidden()

  for (let level = 0; level < 3; level++) {
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await atlas.settled()
  }
  await back.click()
  await atlas.standsOn(7)
  await expect(back).toBeHidden()
})

test('a text names the events behind it, with sources', async ({ page }) => {
  const atlas = new TourPage(page)
  await atlas.open(`?tour=${id}/9`)
  await atlas.card.getByText('The 3 events behind this text').click()
  await expect(atlas.card.getByText('Soviet troops land at Rønne')).toBeVisible()
  await atlas.card.getByRole('link', { name: 'Source 1', exact: true }).first().click()
  await expect(atlas.card.locator('[id^="tour-source-"]').first()).toBeFocused()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.length}`)).toEqual([])
})

test('the handout holds the whole tour with maps and sources, and only it is printed', async ({ page }) => {
  const atlas = new TourPage(page)
  await atlas.open(`?tour=${id}/3`)
  const button = atlas.card.getByRole('button', { name: 'Handout' })
  await button.click()
  const handout = page.getByRole('dialog', { name: title })
  await expect(handout.getByText('As it will be printed')).toBeVisible()
  await expect(handout.getByRole('img', { name: /^Map of step/ })).toHaveCount(steps.length)
  for (const [index, step] of steps.entries()) {
    await expect(handout.getByRole('heading', { name: step.title })).toHaveCount(1)
    await expect(handout).toContainText(step.text)
    await expect(handout).toContainText(`/?tour=${id}/${index + 1}`)
  }
  // Every note leads to a source of the list at the end.
  const targets = await handout
    .locator('.notes a')
    .evaluateAll((notes) =>
      notes.map((note) => document.querySelector(note.getAttribute('href') ?? '') !== null),
    )
  expect(targets.length).toBeGreaterThan(50)
  expect(targets).not.toContain(false)

  await page.emulateMedia({ media: 'print' })
  await expect(handout.getByRole('heading', { name: title })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Print', includeHidden: true })).toBeHidden()
  await expect(atlas.map).toBeHidden()
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g)
  expect(pages?.length).toBeGreaterThan(3)
  expect(pages?.length).toBeLessThan(10)

  await page.emulateMedia({ media: 'screen' })
  await page.keyboard.press('Escape')
  await expect(handout).toBeHidden()
  await expect(button).toBeFocused()
  expect(atlas.complaints).toEqual([])
})

for (const wrong of ['moon/1', `${id}/11`, `${id}/0`, id]) {
  test(`tour=${wrong} is ignored with a notice`, async ({ page }) => {
    const atlas = new TourPage(page)
    await atlas.open(`?date=1945&tour=${wrong}`)
    await expect(page.getByRole('alert')).toContainText('tour')
    await expect(atlas.card).toBeHidden()
    await expect(atlas.list).toBeVisible()
  })
}

test('the tours do not arrive: a message with a way to try again', async ({ page }) => {
  let broken = true
  await page.route('**/assets/tours-*.json', (route) =>
    broken ? route.fulfill({ status: 503, body: 'busy' }) : route.continue(),
  )
  const atlas = new TourPage(page)
  await atlas.open(`?tour=${id}/2`)
  const message = atlas.card.getByRole('alert')
  await expect(message).toContainText('The guided tours could not be loaded')
  broken = false
  await message.getByRole('button', { name: 'Try again' }).click()
  await atlas.standsOn(2)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('swipes go on and back', async ({ page }) => {
    const atlas = new TourPage(page)
    await atlas.open(`?tour=${id}/4`)
    await atlas.standsOn(4)
    await swipe(page, atlas.stepHeading, -120)
    await atlas.standsOn(5)
    await swipe(page, atlas.stepHeading, 120)
    await atlas.standsOn(4)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
    for (const name of ['Previous step', 'Next step', 'Steps', 'Leave']) {
      const box = await atlas.card.getByRole('button', { name }).boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(44)
    }
  })
})

/** A finger across the element, in CSS pixels: left of it is negative. */
async function swipe(page: Page, element: Locator, across: number): Promise<void> {
  const box = await element.boundingBox()
  if (!box) throw new Error('nothing to swipe on')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const client = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x: at, y }] })
  await touch('touchStart', x - across / 2)
  await touch('touchMove', x)
  await touch('touchMove', x + across / 2)
  await touch('touchEnd')
}
