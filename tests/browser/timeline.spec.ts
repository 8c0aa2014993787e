import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { AtlasPage } from './atlas'

/** The card of a year: it is drawn for the eye, and is not in the tree of roles. */
const card = (page: Page) => page.locator('.year-card')
const at = (atlas: AtlasPage, text: string) =>
  expect(atlas.year).toHaveAttribute('aria-valuetext', new RegExp(`^${text},`))

test('a year says what it brings, to the pointer and to the keyboard', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1989')
  await expect(card(page)).toHaveCount(0)
  await expect(atlas.year).toHaveAccessibleDescription('1989: 1 ended. Afghanistan ended 15 February.')
  const box = await atlas.year.boundingBox()
  if (!box) throw new Error('the slider has no box')
  // The middle of 1938 is at the middle of the thumb's first place, 1994 of its last.
  const placeOf = (year: number) => box.x + 24 + ((year - 1938) / 56) * (box.width - 48)
  await page.mouse.move(placeOf(1940), box.y + 20)
  await expect(card(page)).toContainText(/1940 *\d+ added, \d+ changed status/)
  await expect(card(page)).toContainText('Estonia occupied 17 June, annexed 6 August')
  await expect(card(page)).toContainText(/and \d+ more/)
  await page.mouse.move(placeOf(1942), 200)
  await expect(card(page)).toHaveCount(0)
  await atlas.press('ArrowLeft')
  await expect(card(page)).toContainText('1988')
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
  await at(atlas, '1988')
})

test('a move is explained when it rests, and no alert is raised', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1945-05-08')
  const said = page.getByRole('status').filter({ hasText: 'active' })
  await expect(said).toHaveCount(0)
  await atlas.press('Shift+ArrowRight')
  await expect(said).toHaveText(/^9 May 1945: \d+ active; added .*Bornholm/)
  await atlas.press('Shift+ArrowLeft')
  await expect(said).toHaveText(/^8 May 1945: \d+ active; ended .*Bornholm/)
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(atlas.complaints).toEqual([])
})

test('all territories over time: by keyboard from bar to bar to a day on the map', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1945-06-01&territory=bornholm')
  const opener = page.getByRole('button', { name: 'All territories over time' })
  await opener.click()
  const dialog = page.getByRole('dialog', { name: 'All territories over time' })
  const bar = (name: string | RegExp) => dialog.getByRole('gridcell', { name })
  await expect(bar('Bornholm: Occupied, 9 May 1945 – 5 April 1946')).toBeFocused()
  await expect(dialog.getByRole('rowheader', { name: 'Baltic states' })).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await expect(bar(/^East Finnmark: /).and(page.locator(':focus'))).toHaveCount(1)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowLeft')
  await expect(bar(/^Bornholm: German occupation/)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
  await at(atlas, '1 June 1945')

  await opener.click()
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  await bar(/^Hanko: .*22 March 1940/).press('Enter')
  await expect(dialog).toBeHidden()
  await at(atlas, '22 March 1940')
  await expect(page.getByRole('heading', { name: 'Hanko', exact: true })).toBeFocused()
  expect(atlas.complaints).toEqual([])
})

test('the timeline closes in to a month, and its slider still answers to the year', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1944-06-06')
  const closer = page.getByRole('button', { name: 'Show less time' })
  while (await closer.isEnabled()) await closer.click()
  await expect(page.locator('.tick-label').filter({ hasText: '1 Jun' })).toHaveCount(1)
  await at(atlas, '6 June 1944')
  // The slider now sets days: at its first end it is the first day in sight.
  const box = await atlas.year.boundingBox()
  if (!box) throw new Error('the slider has no box')
  await page.mouse.click(box.x + box.width * 0.75, box.y + box.height - 20)
  await at(atlas, '1\\d June 1944')
  await atlas.press('ArrowRight')
  await at(atlas, '1\\d June 1945')
  await atlas.press('Shift+ArrowRight')
  await at(atlas, '1\\d June 1945')
  await expect(page.locator('.tick-label').filter({ hasText: '1 Jun' })).toHaveCount(1)
  await atlas.press('Home')
  await at(atlas, '1\\d June 1938')
  await page.mouse.move(box.x + box.width / 2, box.y + 30)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, 4000)
  await page.keyboard.up('Control')
  await expect(page.getByRole('button', { name: 'Show more time' })).toBeDisabled()
  await expect(atlas.year).toHaveValue('1938')
  expect(atlas.complaints).toEqual([])
})

test('plays through the changes to the end, and stops at once when anything else is done', async ({
  page,
}) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1993')
  const play = page.getByRole('button', { name: 'Play', exact: true })
  await expect(play).toHaveAttribute('aria-pressed', 'false')
  await page.getByRole('button', { name: 'Play options' }).click()
  await page.getByRole('radio', { name: /^Only changes/ }).check()
  await page.getByRole('radio', { name: 'Fast' }).check()
  await page.keyboard.press('Escape')
  await play.click()
  await at(atlas, '1 September 1994')
  await expect(play).toHaveAttribute('aria-pressed', 'false')
  // From the end it begins anew.
  await page.keyboard.press('p')
  await expect(play).toHaveAttribute('aria-pressed', 'true')
  await expect(atlas.year).toHaveAttribute('aria-valuetext', /1939/)
  await page.getByRole('heading', { level: 1 }).click()
  await expect(play).toHaveAttribute('aria-pressed', 'false')
})

test('keys are listed, work outside text fields alone, and can be turned off', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1940-06-15')
  await page.keyboard.press(']')
  await at(atlas, '17 June 1940')
  await page.keyboard.press('[')
  await at(atlas, '15 June 1940')
  const dialog = page.getByRole('dialog', { name: 'Keys' })
  await page.getByRole('textbox', { name: /^Date/ }).fill('')
  await page.keyboard.type('?p]')
  await expect(dialog).toHaveCount(0)
  await page.keyboard.press('Escape')
  await atlas.press('?')
  await expect(dialog).toContainText('Previous change')
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  await dialog.getByRole('checkbox', { name: /^Single keys/ }).uncheck()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(atlas.year).toBeFocused()
  await page.keyboard.press(']')
  await at(atlas, '15 June 1940')
})

test('steps from event to event of the selected territory', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1945&territory=bornholm')
  await page.getByRole('button', { name: /^Next event/ }).click()
  await at(atlas, '6 May 1945')
  await page.getByRole('button', { name: /^Next event/ }).click()
  await page.getByRole('button', { name: /^Previous event/ }).click()
  await at(atlas, '6 May 1945')
})

/** Whether the picture of what was has been seen, and has been seen to fade. */
async function watchFade(page: Page): Promise<() => Promise<{ isSeen: boolean; isFading: boolean }>> {
  await page.evaluate(() => {
    const seen = { isSeen: false, isFading: false }
    Object.assign(window, { fadeSeen: seen })
    const picture = document.querySelector<HTMLElement>('.map-fade')
    if (!picture) throw new Error('the map has no picture of what was')
    const look = () => {
      seen.isSeen ||= Number(getComputedStyle(picture).opacity) > 0
      seen.isFading ||= picture.getAnimations().length > 0
      requestAnimationFrame(look)
    }
    look()
  })
  return () => page.evaluate(() => (window as unknown as { fadeSeen: never }).fadeSeen)
}

test.describe('with all that moves', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('what was on the map fades into what is', async ({ page }) => {
    const atlas = new AtlasPage(page)
    await atlas.open('?date=1939')
    const seen = await watchFade(page)
    await expect(async () => {
      // The picture is taken when the map has rested.
      await page.waitForTimeout(1500)
      await atlas.press('ArrowRight')
      await expect.poll(seen, { timeout: 3000 }).toEqual({ isSeen: true, isFading: true })
    }).toPass()
    await expect(page.locator('.map-fade')).toHaveCSS('opacity', '0')
    expect(atlas.complaints).toEqual([])
  })
})

test('for who wants less motion the map changes at once', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1939')
  const seen = await watchFade(page)
  for (let step = 0; step < 3; step++) {
    await page.waitForTimeout(1000)
    await atlas.press('ArrowRight')
  }
  expect(await seen()).toEqual({ isSeen: false, isFading: false })
})

/** Counts from the start of the page in how many frames the map is drawn. */
function countMapFrames() {
  const counted = { frames: 0 }
  Object.assign(window, { mapFrames: counted })
  let isDrawn = false
  const { prototype } = WebGL2RenderingContext
  // oxlint-disable-next-line typescript/unbound-method -- called with the context it belongs to, below
  const draw = prototype.drawElements
  prototype.drawElements = function (...values) {
    isDrawn = true
    draw.apply(this, values)
  }
  const request = window.requestAnimationFrame.bind(window)
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      isDrawn = false
      callback(time)
      if (isDrawn) counted.frames++
    })
}

/**
 * In how many frames the map is drawn for keys that go down before the next frame. Names, which follow when the
 * slider has rested, are left out: nothing is timed from then on.
 */
async function framesOf(page: Page, keys: readonly string[]): Promise<number> {
  await expect.poll(() => page.evaluate(() => document.querySelector('.map')?.ariaBusy)).toBe('false')
  // The picture that fades is taken in a frame of its own.
  await page.waitForTimeout(1000)
  return page.evaluate(async (pressed) => {
    const { mapFrames } = window as unknown as { mapFrames: { frames: number } }
    const slider = document.querySelector('input[type="range"]')
    const before = mapFrames.frames
    Object.assign(window, { setTimeout: () => 0 })
    for (const key of pressed) {
      slider?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      await Promise.resolve()
    }
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame)
    return mapFrames.frames - before
  }, keys)
}

test('years that follow each other before a frame are drawn once; one in which nothing changes is not', async ({
  page,
}) => {
  await page.addInitScript(countMapFrames)
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1938')
  expect(await framesOf(page, ['ArrowRight', 'ArrowRight', 'ArrowRight'])).toBe(1)
  await at(atlas, '1941')
  await atlas.open('?date=1965')
  expect(await framesOf(page, ['ArrowRight'])).toBe(0)
  await at(atlas, '1966')
})
