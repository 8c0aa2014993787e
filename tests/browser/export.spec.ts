import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { fitCamera, frameOf } from '../../src/drawing/mercator'
import { layoutOf, PAPERS } from '../../src/drawing/paper'
import { LIGHT } from '../../src/paint/themes'
import { AtlasPage } from './atlas'

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
