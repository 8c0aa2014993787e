/**
 * `npm run bench`: scrubbing against two other ways, the work of a step, playing, the sheet of all
 * territories, growth, the size of the first load, and the time of an export, of pages without a browser
 * and of a film, in one run on one machine.
 * `npm run bench -- steps growth` measures only those. Figures are ratios or come with the machine's
 * description; nothing here is asserted.
 */
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { build, type InlineConfig, type PreviewServer, preview } from 'vite'
import { findChromium } from '../chromium'
import { firstLoad } from './firstLoad'
import { installFrameProbe } from './frameProbe'
import { benchGrowth } from './growth'
import { inPage, print, REST_MS } from './inPage'
import { benchPages } from './pages'
import { benchPlaying } from './playing'
import { type Scrub, scrub, VIEW } from './scrub'
import { benchSheet } from './sheet'
import { median, percentile } from './statistics'
import { benchSteps } from './steps'

const TOP = join(import.meta.dirname, '..', '..')
const PAGE = join(import.meta.dirname, 'page')
const view = `${VIEW.zoom}/${VIEW.lat.toFixed(2)}/${VIEW.lon.toFixed(2)}`

const others: InlineConfig = {
  configFile: false,
  root: PAGE,
  base: './',
  logLevel: 'error',
  build: { outDir: join(TOP, '.generated', 'bench'), emptyOutDir: true, target: 'es2023' },
}

type Bench = (browser: Browser, site: string, comparison: string) => Promise<void> | void

const BENCHES = new Map<string, Bench>([
  ['scrub', benchScrub],
  ['steps', benchSteps],
  ['playing', benchPlaying],
  ['sheet', benchSheet],
  ['growth', benchGrowth],
  ['load', benchLoad],
  ['export', benchExport],
  ['pages', benchPages],
  ['film', benchFilm],
])

async function main(asked: readonly string[]) {
  const unknown = asked.filter((name) => !BENCHES.has(name))
  if (unknown.length > 0) {
    console.error(`nothing is measured as ${unknown.join(', ')}; expected: ${[...BENCHES.keys()].join(', ')}`)
    process.exitCode = 1
    return
  }
  await build({ configFile: join(TOP, 'vite.config.ts'), configLoader: 'runner', logLevel: 'error' })
  await build(others)
  const servers = [
    await preview({
      configFile: join(TOP, 'vite.config.ts'),
      configLoader: 'runner',
      preview: { port: 4310 },
    }),
    await preview({ ...others, preview: { port: 4311 } }),
  ]
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  })
  try {
    print(`${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB`)
    print(
      `Node ${process.version}, Chromium ${browser.version()}, software rendering; load at the start ${(loadavg()[0] ?? 0).toFixed(1)}\n`,
    )
    const [site = '', comparison = ''] = servers.map(addressOf)
    for (const [name, bench] of BENCHES) {
      if (asked.length === 0 || asked.includes(name)) await bench(browser, site, comparison)
    }
  } finally {
    await browser.close()
    await Promise.all(servers.map((server) => server.close()))
  }
}

async function benchScrub(browser: Browser, site: string, comparison: string) {
  const probed = (page: Page) => page.addInitScript(installFrameProbe)
  const scrubOurs = async (page: Page) => {
    const map = page.getByRole('region', { name: 'Map', exact: true })
    const settled = async () => {
      await page.waitForFunction(
        () => document.querySelector('[aria-label="Map"]')?.getAttribute('aria-busy') === 'false',
      )
      // Names follow when the slider rests, and frames wait for those before them to be rasterised:
      // neither may fall into the next measurement.
      await page.waitForTimeout(REST_MS)
    }
    await map.waitFor()
    await settled()
    await page.getByRole('slider', { name: 'Year' }).focus()
    return scrub(page, settled)
  }
  const ours = await inPage(browser, `${site}?date=1938&view=${view}`, scrubOurs, probed)
  const other = (method: string) => {
    const scrubOther = (page: Page) => {
      const settled = async (year: number) => {
        await page.waitForFunction((at) => document.documentElement.dataset['idle'] === String(at), year)
        await page.waitForTimeout(REST_MS)
      }
      return settled(1938).then(() => scrub(page, settled))
    }
    return inPage(browser, `${comparison}?method=${method}&year=1938&view=${view}`, scrubOther, probed)
  }
  const [byFilter, byData] = [await other('setFilter'), await other('setData')]

  print('Scrubbing 1938–1994 by key: key press to first frame with the new state, ms')
  const row = (name: string, { times }: Scrub) => {
    const ratio = median(times) / median(ours.times)
    print(
      `  ${name.padEnd(14)} median ${median(times).toFixed(1).padStart(7)}  p95 ${percentile(times, 95).toFixed(1).padStart(7)}  ${times.length} years  × ${ratio.toFixed(1)}`,
    )
  }
  row('feature-state', ours)
  row('setFilter', byFilter)
  row('setData', byData)
  print('')
}

async function benchLoad(browser: Browser, site: string) {
  const { beforeMap, data, all } = await inPage(browser, '', (page) => firstLoad(page, site))
  print('First load, gzipped, KB')
  print(`  JavaScript and CSS before the map ${beforeMap.toFixed(0)}`)
  print(`  data                              ${data.toFixed(0)}`)
  print(`  everything until the map is usable ${all.toFixed(0)}\n`)
}

async function benchExport(browser: Browser, site: string, comparison: string) {
  const times = await inPage(browser, `${site}?date=1945&view=${view}`, async (page) => {
    const measured: number[] = []
    // What is loaded ahead is no part of an export.
    await page.locator('html[data-loaded="all"]').waitFor({ state: 'attached' })
    for (let round = 0; round < 6; round++) {
      await page.waitForTimeout(REST_MS)
      const start = performance.now()
      // From the first of the two clicks: the file is made while the dialog opens.
      await page.getByRole('button', { name: 'Export', exact: true }).click()
      const button = page.getByRole('button', { name: 'Download PNG' })
      await Promise.all([page.waitForEvent('download'), button.click()])
      measured.push(performance.now() - start)
      await page.keyboard.press('Escape')
    }
    return measured
  })
  const photographed = await inPage(
    browser,
    `${comparison}?method=setFilter&year=1945&view=${view}`,
    async (page) => {
      const measured: number[] = []
      for (let round = 0; round < 4; round++) {
        await page.waitForFunction(() => document.documentElement.dataset['idle'] !== undefined)
        await page.waitForTimeout(REST_MS)
        const start = performance.now()
        await Promise.all([page.waitForEvent('download'), page.keyboard.press('e')])
        measured.push(performance.now() - start)
      }
      return measured
    },
  )
  const seconds = (ms: number) => (ms / 1000).toFixed(2)
  const [first = 0, ...later] = times
  print('Export, A4 PNG at 300 dpi, from opening the dialog to the saved file')
  print(
    `  the first ${seconds(first)} s, then median ${seconds(median(later))} s of ${later.length}, longest ${seconds(Math.max(...later))} s`,
  )
  print(
    `  a photograph of a second map, without title, legend and sources: median ${seconds(median(photographed))} s, × ${(median(photographed) / median(later)).toFixed(1)}\n`,
  )
}

async function benchFilm(browser: Browser, site: string) {
  const times = await inPage(browser, `${site}?date=1945&view=${view}`, async (page) => {
    await page.waitForTimeout(REST_MS)
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('tab', { name: 'Film' }).click()
    await page.getByLabel('From year').fill('1939')
    await page.getByRole('img', { name: /^Preview: the frame/ }).waitFor()
    const measured: [format: string, ms: number][] = []
    for (const format of ['mp4', 'webm', 'gif']) {
      await page.getByLabel('Format').selectOption(format)
      const start = performance.now()
      await page.getByRole('button', { name: 'Make film' }).click()
      await page.getByRole('button', { name: 'Download film' }).waitFor({ timeout: 120_000 })
      measured.push([format, performance.now() - start])
    }
    return measured
  })
  print('Film, 56 frames at 1280 × 720, from the click to the file')
  print(`  ${times.map(([format, ms]) => `${format} ${(ms / 1000).toFixed(1)} s`).join(', ')}\n`)
}

function addressOf(server: PreviewServer): string {
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('the preview server has no address')
  return address
}

await main(process.argv.slice(2))
