import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { readGif } from '../fixtures/gif'
import { AtlasPage } from './atlas'

async function openTab(page: Page, name: 'Film' | 'Series'): Promise<{ atlas: AtlasPage; dialog: Locator }> {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1940&view=4/56/24')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('tab', { name }).click()
  return { atlas, dialog }
}

/** Chooses a film of seven years at the smallest size. */
async function chooseSevenYears(dialog: Locator, format: 'mp4' | 'webm' | 'gif'): Promise<void> {
  await dialog.getByLabel('From year').fill('1939')
  await dialog.getByLabel('To year').fill('1945')
  await dialog.getByLabel('Size').selectOption('800 × 450')
  await dialog.getByLabel('Seconds a map').selectOption('0.5')
  await dialog.getByLabel('Format').selectOption(format)
  await expect(dialog.getByRole('status')).toContainText('7 maps, 3.5 s')
}

async function filmOf(page: Page, dialog: Locator): Promise<{ name: string; bytes: Buffer }> {
  await dialog.getByRole('button', { name: 'Make film' }).click()
  const button = dialog.getByRole('button', { name: 'Download film' })
  await expect(button).toBeVisible({ timeout: 90_000 })
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

test('a GIF has a frame for each year, half a second each, and one palette', async ({ page }) => {
  const { atlas, dialog } = await openTab(page, 'Film')
  await chooseSevenYears(dialog, 'gif')
  const { name, bytes } = await filmOf(page, dialog)
  expect(name).toBe('soviet-occupations-1939-to-1945.gif')
  const gif = readGif(bytes)
  expect(gif).toMatchObject({ width: 800, height: 450, ownPalettes: 0 })
  expect(gif.frames.map(({ delay }) => delay)).toEqual(Array(7).fill(50))
  expect(atlas.complaints).toEqual([])
})

for (const format of ['mp4', 'webm'] as const) {
  test(`an ${format} plays as long as promised and shows another picture each year, with the network cut`, async ({
    page,
    context,
  }) => {
    const { atlas, dialog } = await openTab(page, 'Film')
    await chooseSevenYears(dialog, format)
    await atlas.allLoaded()
    await context.setOffline(true)
    const { name, bytes } = await filmOf(page, dialog)
    expect(name).toBe(`soviet-occupations-1939-to-1945.${format}`)
    const played = await play(page, bytes, `video/${format}`)
    expect(played).toMatchObject({ width: 800, height: 450 })
    expect(played.duration).toBeCloseTo(3.5, 1)
    // In the middle of each half second; every year differs from the one before.
    expect(new Set(played.pictures).size).toBe(7)
    expect(atlas.complaints).toEqual([])
  })
}

/** Plays the file in the browser and looks at the middle of each of its seven frames. */
function play(page: Page, bytes: Buffer, type: string) {
  return page.evaluate(
    async ({ base64, kind }) => {
      const data = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0)
      const video = document.createElement('video')
      video.muted = true
      video.src = URL.createObjectURL(new Blob([data], { type: kind }))
      await new Promise((resolve, reject) => {
        video.addEventListener('loadeddata', resolve, { once: true })
        video.addEventListener('error', () => reject(new Error('it does not play')), { once: true })
      })
      const { videoWidth: width, videoHeight: height, duration } = video
      const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
      if (!context) throw new Error('no canvas')
      const pictures: string[] = []
      for (let frame = 0; frame < 7; frame++) {
        // A frame that is sought is there before it is shown, and the first is shown already.
        const shown = new Promise((resolve) => {
          video.requestVideoFrameCallback(resolve)
        })
        const seeked = new Promise((resolve) => {
          video.addEventListener('seeked', resolve, { once: true })
        })
        video.currentTime = frame * 0.5 + 0.25
        await seeked
        await Promise.race([shown, new Promise((resolve) => setTimeout(resolve, 1000))])
        context.drawImage(video, 0, 0)
        const digest = await crypto.subtle.digest('SHA-1', context.getImageData(0, 0, width, height).data)
        pictures.push([...new Uint8Array(digest)].join())
      }
      return { width, height, duration, pictures }
    },
    { base64: bytes.toString('base64'), kind: type },
  )
}

test('the making shows how far it is, can be cancelled, and leaves nothing', async ({ page }) => {
  const { atlas, dialog } = await openTab(page, 'Film')
  await dialog.getByLabel('Format').selectOption('gif')
  await expect(dialog.getByRole('img', { name: /^Preview/ })).toBeVisible()
  const workers = page.workers().length
  await dialog.getByRole('button', { name: 'Make film' }).click()
  const bar = dialog.getByRole('progressbar', { name: 'Making the film' })
  await expect(bar).toHaveAttribute('aria-valuemax', '57')
  await expect(bar).toHaveAttribute('aria-valuetext', /^[1-9]\d* of 57 maps drawn$/)
  const cancel = dialog.getByRole('button', { name: 'Cancel' })
  await expect(cancel).toBeFocused()
  await cancel.press('Enter')
  await expect(dialog.getByRole('status').filter({ hasText: 'Cancelled' })).toBeVisible()
  await expect(bar).toHaveCount(0)
  await expect(dialog.getByRole('button', { name: 'Download film' })).toHaveCount(0)
  await expect(dialog.getByRole('button', { name: 'Make film' })).toBeFocused()
  await expect.poll(() => page.workers().length).toBe(workers)
  expect(atlas.complaints).toEqual([])
})

test('a series of dates of one’s own is saved as SVG with a map for each', async ({ page }) => {
  const { atlas, dialog } = await openTab(page, 'Series')
  await expect(dialog.getByRole('status').filter({ hasText: '12 maps' })).toBeVisible()
  await dialog.getByLabel('A map for').selectOption('dates of your choice')
  await dialog.getByLabel(/^Dates/).fill('1939, 1940-06-17 1941 soon')
  await expect(dialog).toContainText('Not a year or a day from 1938 to 1994: soon.')
  await dialog.getByLabel('Format').selectOption('svg')
  const button = dialog.getByRole('button', { name: 'Download series' })
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  expect(download.suggestedFilename()).toBe('soviet-occupations-series-1939-to-1941.svg')
  const svg = readFileSync(await download.path(), 'utf8')
  for (const date of ['1939', '17 June 1940', '1941']) expect(svg).toContain(`>${date}</text>`)
  expect(svg.match(/href="#series-ground"/g)).toHaveLength(3)
  expect(atlas.complaints).toEqual([])
})
