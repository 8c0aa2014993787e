/**
 * `npm run pictures`: draws the card that a link to the atlas shows and its icons anew, into `public`.
 * To be run when territories, palette or the name of the atlas have changed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { publish } from '../../geodata/publish'
import type { MapLabel } from '../../src/atlas/labels'
import { yearMoment } from '../../src/atlas/moment'
import { decodeShapes, type ShapesTopology } from '../../src/atlas/shapes'
import type { Atlas } from '../../src/atlas/types'
import { CARD, drawCard, drawIcon } from '../../src/drawing/card'
import { LIGHT } from '../../src/paint/themes'
import { english } from '../../src/words/language'
import { findChromium } from '../chromium'

const TOP = join(import.meta.dirname, '..', '..')
const PUBLIC = join(TOP, 'public')
const FONTS = join(TOP, 'node_modules', '@fontsource')
const YEAR = 1945

/** The faces that the card is set in; those of names need letters beyond plain Latin. */
const FACES = [
  ['Source Serif 4', 'source-serif-4', 400, 'normal'],
  ['Source Serif 4', 'source-serif-4', 400, 'italic'],
  ['Source Serif 4', 'source-serif-4', 600, 'normal'],
  ['Source Sans 3', 'source-sans-3', 400, 'normal'],
  ['Source Sans 3', 'source-sans-3', 600, 'normal'],
] as const

function fontCss(): string {
  return FACES.flatMap(([family, folder, weight, style]) => {
    const ranges = JSON.parse(readFileSync(join(FONTS, folder, 'unicode.json'), 'utf8')) as Record<
      string,
      string
    >
    return ['latin', 'latin-ext'].map((subset) => {
      const file = join(FONTS, folder, 'files', `${folder}-${subset}-${weight}-${style}.woff2`)
      const data = readFileSync(file).toString('base64')
      return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${data});unicode-range:${ranges[subset]}}`
    })
  }).join('')
}

/** The drawing as a PNG, width by height in pixels. */
async function photograph(browser: Browser, svg: string, width: number, height: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height } })
  await page.setContent(
    `<style>${fontCss()}body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`,
  )
  await page.evaluate(() => document.fonts.ready)
  const picture = await page.screenshot()
  await page.close()
  return picture
}

async function main(): Promise<void> {
  const { app } = publish()
  const atlas = JSON.parse(app['records.json'] ?? '') as Atlas & { labels: MapLabel[] }
  const shapes = decodeShapes(JSON.parse(app['shapes.json'] ?? '') as ShapesTopology)
  const input = {
    atlas,
    shapes,
    labels: atlas.labels,
    palette: LIGHT,
    moment: yearMoment(YEAR),
    language: english,
  }
  const icon = drawIcon(input)
  writeFileSync(join(PUBLIC, 'favicon.svg'), `${icon}\n`)
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
  const card = await photograph(browser, drawCard(input), CARD.width, CARD.height)
  writeFileSync(join(PUBLIC, 'social-card.png'), card)
  // A telephone rounds the corners itself.
  const square = icon.replace(/ rx="\d+"/, '')
  writeFileSync(join(PUBLIC, 'apple-touch-icon.png'), await photograph(browser, square, 180, 180))
  await browser.close()
}

await main()
