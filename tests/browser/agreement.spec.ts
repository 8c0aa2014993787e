/** Screen and paper are drawn by two programs from one palette: they must show the same. */
import { expect, test } from '@playwright/test'
import { publish } from '../../geodata/publish'
import type { MapLabel } from '../../src/atlas/labels'
import { parseMoment } from '../../src/atlas/moment'
import { decodeShapes, type ShapesTopology } from '../../src/atlas/shapes'
import type { Atlas } from '../../src/atlas/types'
import { drawMap } from '../../src/drawing/mapDrawing'
import { LIGHT } from '../../src/paint/themes'
import { english } from '../../src/words/language'
import { AtlasPage } from './atlas'

/** Of the pixels that are a plain fill on both, so many must be the same fill: the rest are edges, half covered. */
const AGREEING = 0.995
/** So many of all pixels must be plain fills on both: the rest are textures, lines and names. */
const PLAIN = 0.35
/** Rounding of colours, per channel. */
const NEAR = 3

const fills = [...Object.values(LIGHT.status).map(({ fill }) => fill), LIGHT.land, LIGHT.water, LIGHT.ussr]

const { app } = publish()
const records = JSON.parse(app['records.json'] ?? '') as Atlas & { labels: MapLabel[] }
const shapes = decodeShapes(JSON.parse(app['shapes.json'] ?? '') as ShapesTopology)

for (const [date, camera] of [
  ['1940-07-01', { zoom: 4.5, lat: 56, lon: 24 }],
  ['1945-05-20', { zoom: 5, lat: 52, lon: 16 }],
  ['1946-02-01', { zoom: 4, lat: 44, lon: 126 }],
] as const) {
  test(`${date} at zoom ${camera.zoom}: the same fills at the same pixels`, async ({ page }) => {
    const { zoom, lat, lon } = camera
    const atlas = new AtlasPage(page)
    await atlas.open(`?date=${date}&view=${zoom}/${lat}/${lon}`)
    await page.addStyleTag({
      content: '.map > :not(.map-canvas), .stage > :not(.map) { visibility: hidden !important }',
    })
    const box = await atlas.map.boundingBox()
    const moment = parseMoment(date)
    if (!box || !moment) throw new Error('the map has no box')
    const onScreen = await page.screenshot({ clip: box })
    const { width, height } = box
    const drawn = drawMap({
      width,
      height,
      camera,
      moment,
      atlas: records,
      shapes,
      labels: [],
      palette: LIGHT,
      territory: undefined,
      language: english,
      names: 'none',
    })
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn}</svg>`
    const found = await page.evaluate(
      async ({ screen, paper, colours, near, size }) => {
        const pixels = async (source: string) => {
          const image = new Image()
          image.src = source
          await image.decode()
          const canvas = new OffscreenCanvas(size.width, size.height)
          const context = canvas.getContext('2d', { willReadFrequently: true })
          context?.drawImage(image, 0, 0, size.width, size.height)
          return context?.getImageData(0, 0, size.width, size.height).data ?? new Uint8ClampedArray()
        }
        const channels = colours.map((colour) =>
          [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)),
        )
        const fillAt = (data: Uint8ClampedArray, at: number) =>
          channels.findIndex((fill) =>
            fill.every((value, channel) => Math.abs(value - (data[at + channel] ?? 0)) <= near),
          )
        const [one, other] = [await pixels(screen), await pixels(paper)]
        let both = 0
        let same = 0
        const seen = new Set<number>()
        for (let at = 0; at < one.length; at += 4) {
          const [a, b] = [fillAt(one, at), fillAt(other, at)]
          if (a === -1 || b === -1) continue
          both++
          if (a === b) {
            same++
            seen.add(a)
          }
        }
        return { plain: both / (one.length / 4), agreeing: same / both, kinds: seen.size }
      },
      {
        screen: `data:image/png;base64,${onScreen.toString('base64')}`,
        paper: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
        colours: fills,
        near: NEAR,
        size: { width, height },
      },
    )
    expect(found.plain).toBeGreaterThan(PLAIN)
    expect(found.kinds).toBeGreaterThanOrEqual(5)
    expect(found.agreeing).toBeGreaterThan(AGREEING)
  })
}
