import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { Resvg } from '@resvg/resvg-js'
import { fitCamera, frameOf } from '../../src/drawing/mercator'
import { layoutOf, PAPERS } from '../../src/drawing/paper'
import { LIGHT } from '../../src/paint/themes'
import { pictureOf, shareThatDiffers } from '../paper/meanColours'
import { AtlasPage } from './atlas'
import { troublesOfControls } from './controls'

const PAGE = layoutOf(PAPERS.a4)
const MAP_BOX = PAGE.map

interface Decoded {
  width: number
  height: number
  /** Pixels of each colour asked for. */
  counts: Record<string, number>
  /** The commonest colour within 6 pixels of each point asked for. */
  at: string[]
  colours: number
}

/** Decodes a PNG in the browser: an independent reader of the file. */
function decode(page: Page, file: Buffer, colours: string[], points: [number, number][]): Promise<Decoded> {
  return page.evaluate(
    async ({ base64, asked, places }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0)
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const { width, height } = bitmap
      const context = new OffscreenCanvas(width, height).getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(bitmap, 0, 0)
      const { data } = context.getImageData(0, 0, width, height)
      const hex = (offset: number) =>
        `#${[0, 1, 2].map((channel) => (data[offset + channel] ?? 0).toString(16).padStart(2, '0')).join('')}`
      const counts: Record<string, number> = Object.fromEntries(asked.map((colour) => [colour, 0]))
      const all = new Set<string>()
      for (let offset = 0; offset < data.length; offset += 4) {
        const colour = hex(offset)
        all.add(colour)
        if (colour in counts) counts[colour] = (counts[colour] ?? 0) + 1
      }
      const at = places.map(([x, y]) => {
        const votes = new Map<string, number>()
        for (let dy = -6; dy <= 6; dy++) {
          for (let dx = -6; dx <= 6; dx++) {
            const colour = hex((Math.round(y + dy) * width + Math.round(x + dx)) * 4)
            votes.set(colour, (votes.get(colour) ?? 0) + 1)
          }
        }
        return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ''
      })
      return { width, height, counts, at, colours: all.size }
    },
    { base64: file.toString('base64'), asked: colours, places: points },
  )
}

test('the map as on screen becomes an A4 PNG at 300 dpi, with the network cut', async ({ page, context }) => {
  const atlas = new AtlasPage(page)
  const camera = { zoom: 5, lat: 57.5, lon: 23 }
  await atlas.open('?date=1940-07-01&view=5/57.50/23.00')
  await atlas.allLoaded()
  const box = await atlas.map.boundingBox()
  if (!box) throw new Error('the map has no box')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('PNG')
  await expect(dialog).toContainText('A4 landscape')
  await expect(dialog).toContainText('300 dpi')
  const button = dialog.getByRole('button', { name: 'Download PNG' })
  await expect(button).toHaveCount(1)
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  expect(download.suggestedFilename()).toBe('soviet-occupations-1940-07-01.png')
  const file = readFileSync(await download.path())

  const frame = frameOf(fitCamera(camera, box, MAP_BOX), MAP_BOX.width, MAP_BOX.height)
  const scale = 3508 / PAGE.width
  const onSheet = (lon: number, lat: number): [number, number] => {
    const [x, y] = frame.project(lon, lat)
    return [(MAP_BOX.left + x) * scale, (MAP_BOX.top + y) * scale]
  }
  const { occupied, annexed, leased } = LIGHT.status
  const decoded = await decode(
    page,
    file,
    [occupied.fill, annexed.fill, leased.fill, LIGHT.land, LIGHT.water, LIGHT.ussr],
    // Paide lies in Estonia, occupied on that day; Gävle's hinterland in Sweden; Viipuri's hinterland in ceded land.
    [onSheet(25.3, 58.75), onSheet(16.3, 60.9), onSheet(29.3, 60.9)],
  )
  expect([decoded.width, decoded.height]).toEqual([3508, 2480])
  expect(decoded.colours).toBeGreaterThan(200)
  for (const [colour, count] of Object.entries(decoded.counts)) {
    expect(count, `pixels of ${colour}`).toBeGreaterThan(500)
  }
  expect(decoded.at[0]).toBe(occupied.fill)
  expect(decoded.at[1]).toBe(LIGHT.land)
  expect(decoded.at[2]).toBe(annexed.fill)
  expect(pixelsPerMetre(file)).toBe(Math.round(300 / 0.0254))
  expect(atlas.complaints).toEqual([])
})

/** From the chunk pHYs (PNG specification, 11.3.4.3). */
function pixelsPerMetre(png: Buffer): number {
  const place = png.indexOf('pHYs', 0, 'latin1')
  expect(place).toBeGreaterThan(0)
  return png.readUInt32BE(place + 4)
}

test('a year in the file name, and a selection', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('?date=1945&territory=bornholm')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download PNG' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('soviet-occupations-1945-bornholm.png')
})

/** Opens the dialog when everything that it may load has come. */
async function openDialog(page: Page, atlas: AtlasPage, query: string) {
  await atlas.open(query)
  await atlas.allLoaded()
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('img')).toBeVisible()
  return dialog
}

async function saved(page: Page, button: Locator): Promise<{ name: string; file: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), file: readFileSync(await download.path()) }
}

test('SVG and PDF of a figure and of a sheet upright, with the network cut', async ({ page, context }) => {
  const atlas = new AtlasPage(page)
  const dialog = await openDialog(page, atlas, '?date=1945-08-01')
  await atlas.allLoaded()
  await context.setOffline(true)
  await dialog.getByRole('radio', { name: 'SVG' }).check()
  await dialog.getByLabel('Paper').selectOption('Figure of a width')
  await dialog.getByLabel('Width in mm').fill('85')
  await dialog.getByLabel('Title', { exact: true }).fill('Łódź & <all>')
  const svg = await saved(page, dialog.getByRole('button', { name: /^Download/ }))
  expect(svg.name).toBe('soviet-occupations-1945-08-01.svg')
  const text = svg.file.toString('utf8')
  expect(text).toMatch(/^<svg [^>]*width="85mm"/)
  expect(text).toContain('Łódź &amp; &lt;all&gt;')
  expect(text).toContain('@font-face')
  expect(text).not.toMatch(/(?:href|src|url)[=(]"?https?:/)

  await dialog.getByRole('radio', { name: 'PDF' }).check()
  await dialog.getByLabel('Paper').selectOption('A3')
  await dialog.getByRole('radio', { name: 'Portrait' }).check()
  await dialog.getByRole('checkbox', { name: 'Permalink as a QR code' }).check()
  await dialog.getByRole('checkbox', { name: /^All sources/ }).check()
  await dialog.getByRole('checkbox', { name: 'Compare with another date' }).check()
  const pdf = await saved(page, dialog.getByRole('button', { name: /^Download/ }))
  expect(pdf.name).toBe('soviet-occupations-1945-08-01-compared-with-1938.pdf')
  expect(pdf.file.toString('latin1', 0, 5)).toBe('%PDF-')
  const [, width, height] = /MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.file.toString('latin1')) ?? []
  // The sheet, and the pages of its sources.
  expect(pdf.file.toString('latin1').match(/\/Type ?\/Page\b(?!s)/g)?.length).toBeGreaterThan(1)
  expect(Number(width)).toBeCloseTo((297 / 25.4) * 72, 0)
  expect(Number(height)).toBeCloseTo((420 / 25.4) * 72, 0)
  expect(atlas.complaints.filter((complaint) => !complaint.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
})

test('the first picture of a page has every name: it is the SVG of the same sheet, drawn', async ({
  page,
}) => {
  const atlas = new AtlasPage(page)
  // Many names stand beside their lands, some with letters beyond plain Latin.
  await atlas.open('?date=1953&territory=germany-soviet-zone&view=4.2/53.00/22.00')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog')
  const png = await saved(page, dialog.getByRole('button', { name: 'Download PNG' }))
  await dialog.getByRole('radio', { name: 'SVG' }).check()
  await dialog.getByRole('checkbox', { name: /as lines/ }).check()
  const svg = await saved(page, dialog.getByRole('button', { name: /^Download/ }))
  const ours = pictureOf(png.file)
  const theirs = new Resvg(svg.file, { fitTo: { mode: 'width', value: ours.width } }).render()
  expect([theirs.width, theirs.height]).toEqual([ours.width, ours.height])
  expect(shareThatDiffers(ours, theirs)).toBeLessThan(0.004)
})

test('another date and place, by keyboard; the preview follows and there is one download at a time', async ({
  page,
}) => {
  const atlas = new AtlasPage(page)
  const dialog = await openDialog(page, atlas, '?date=1940')
  const before = await dialog.getByRole('img').getAttribute('src')
  await dialog.getByLabel('Date', { exact: true }).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('9 May 1945')
  await page.keyboard.press('Enter')
  await dialog.getByLabel('Place').selectOption('Baltic states')
  await dialog.getByLabel('Dots per inch').fill('72')
  await expect(dialog.getByRole('img', { name: /9 May 1945/ })).toBeVisible()
  await expect(dialog.getByRole('img')).not.toHaveAttribute('src', before ?? '')
  await expect(dialog).toContainText('842 × 595 px')
  await expect(dialog.getByRole('button', { name: /^Download/ })).toHaveCount(1)
  const { name, file } = await saved(page, dialog.getByRole('button', { name: 'Download PNG' }))
  expect(name).toBe('soviet-occupations-1945-05-09-baltic-states.png')
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([842, 595])
  expect(pixelsPerMetre(file)).toBe(Math.round(72 / 0.0254))
  expect(file.toString('latin1')).toContain('date=1945-05-09&region=baltic-states&view=')

  // What is no date is said, and changes nothing.
  await dialog.getByLabel('Date', { exact: true }).fill('1995')
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('alert')).toContainText('1938 to 1994')
  await expect(dialog).toContainText('1945-05-09')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused()
})

test('a picture that no browser can draw is said before, with what can be made instead', async ({ page }) => {
  const dialog = await openDialog(page, new AtlasPage(page), '?date=1940')
  await dialog.getByLabel('Paper').selectOption('Figure of a width')
  await dialog.getByLabel('Width in mm').fill('1200')
  const button = dialog.getByRole('button', { name: 'Download PNG' })
  await expect(button).toHaveAttribute('aria-disabled', 'true')
  await expect(
    dialog.getByRole('status').filter({ hasText: 'more than this browser can draw' }),
  ).toBeVisible()
  await dialog.getByRole('button', { name: /^Take \d+ dpi$/ }).click()
  await expect(button).toHaveAttribute('aria-disabled', 'false')
  await expect(dialog).not.toContainText('more than this browser can draw')
})

test('tabs by arrow keys: the citation, the data, the snippet', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const dialog = await openDialog(page, new AtlasPage(page), '?date=1945-08-01&territory=bornholm')
  await dialog.getByRole('tab', { name: 'Map' }).focus()
  for (const name of ['Series', 'Film', 'Cite']) {
    await page.keyboard.press('ArrowRight')
    await expect(dialog.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true')
  }
  await dialog.getByLabel('Style').selectOption('APA (7th edition)')
  await dialog.getByRole('button', { name: 'Copy: Citation' }).click()
  await expect(dialog.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible()
  const cited = await page.evaluate(() => navigator.clipboard.readText())
  expect(cited).toMatch(/^Bornholm, 1 August 1945 \[Map\]\. \(2026, .*date=1945-08-01&territory=bornholm/)
  const bibtex = await saved(page, dialog.getByRole('button', { name: 'Download BibTeX' }))
  expect(bibtex.file.toString()).toMatch(/^@misc\{soviet-occupations-1945-08-01-bornholm,/)
  await expect(dialog.getByText(/^Map: Soviet annexations/)).toBeVisible()

  await dialog.getByRole('tab', { name: 'Cite' }).focus()
  await page.keyboard.press('ArrowRight')
  const geojson = await saved(page, dialog.getByRole('button', { name: 'Download GeoJSON' }))
  const { features } = JSON.parse(geojson.file.toString()) as {
    features: { properties: { territory: string; from_day: string; to_day: string } }[]
  }
  expect(features.some(({ properties }) => properties.territory === 'bornholm')).toBe(true)
  for (const { properties } of features) {
    expect(properties.from_day <= '1945-08-01' && properties.to_day > '1945-08-01').toBe(true)
  }

  await dialog.getByRole('tab', { name: 'Data' }).focus()
  await page.keyboard.press('ArrowRight')
  await dialog.getByRole('radio', { name: 'Fixed on this date' }).check()
  await expect(dialog.getByRole('textbox', { name: 'To paste into your page' })).toHaveValue(
    /^<iframe src="http[^"]*date=1945-08-01&amp;territory=bornholm&amp;embed=frozen/,
  )
})

test('printed is the sheet alone, on paper of its size', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes'
    }
  })
  const dialog = await openDialog(page, new AtlasPage(page), '?date=1945')
  await dialog.getByLabel('Paper').selectOption('A3')
  await dialog.getByRole('button', { name: 'Print' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes')
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type ?\/Page\b(?!s)/g)).toHaveLength(1)
  const [, width, height] = /MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
  expect(Number(width)).toBeCloseTo((420 / 25.4) * 72, -1)
  expect(Number(height)).toBeCloseTo((297 / 25.4) * 72, -1)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test(`nothing of the dialog is out of reach or hard to read: ${colorScheme}, ${viewport.width}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      const dialog = await openDialog(page, new AtlasPage(page), '?date=1945-08-01')
      for (const tab of ['Map', 'Series', 'Film', 'Cite', 'Data', 'Embed']) {
        await dialog.getByRole('tab', { name: tab }).click()
        await expect(dialog.getByRole('tabpanel').getByRole('button').first()).toBeVisible()
        // The frame is a page of its own, tested below.
        const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
        expect(violations.map(({ id, nodes }) => `${tab}: ${id}: ${nodes[0]?.html}`)).toEqual([])
        expect(await troublesOfControls(page)).toEqual([])
      }
    })
  }
}

test.describe('within another page', () => {
  test('the map with a slider, and a way to the whole atlas', async ({ page, context }) => {
    await page.setViewportSize({ width: 720, height: 480 })
    const atlas = new AtlasPage(page)
    await atlas.open('?date=1940&embed=1&view=4/57.00/24.00')
    await expect(page.getByRole('banner')).toHaveCount(0)
    await expect(page.getByRole('complementary')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Export', exact: true })).toHaveCount(0)
    await atlas.press('ArrowRight')
    await expect.poll(() => atlas.parameter('date')).toBe('1941')
    const link = page.getByRole('link', { name: 'Open in the atlas' })
    await expect(link).toHaveAttribute('href', /\?date=1941&view=4\/57\.00\/24\.00$/)
    // The wheel belongs to the page around it.
    await page.mouse.move(400, 150)
    await page.mouse.wheel(0, 300)
    await expect(page.getByText('Use Ctrl and the wheel to zoom the map')).toBeVisible()
    expect(atlas.parameter('view')).toBe('4/57.00/24.00')
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    expect(atlas.complaints).toEqual([])
  })

  test('fixed on its date there is no slider', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 300 })
    const atlas = new AtlasPage(page)
    await atlas.open('?date=1945-08-01&embed=frozen')
    await expect(page.getByRole('slider')).toHaveCount(0)
    await expect(page.getByText('1 August')).toBeVisible()
    expect(await troublesOfControls(page)).toEqual([])
  })
})
