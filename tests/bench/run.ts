/**
 * `npm run bench`: scrubbing against two other ways, the size of the first load,
 * and the time of an export, in one run on one machine. Figures are ratios or
 * come with the machine's description; nothing here is asserted.
 */
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { build, type InlineConfig, type PreviewServer, preview } from 'vite'
import { findChromium } from '../chromium'
import { firstLoad } from './firstLoad'
import { installFrameProbe } from './frameProbe'
import { type Scrub, scrub, VIEW } from './scrub'
import { median, percentile } from './statistics'

const TOP = join(import.meta.dirname, '..', '..')
const PAGE = join(import.meta.dirname, 'page')
/** Longer than anything that follows a step, with software rendering. */
const REST_MS = 1200
const view = `${VIEW.zoom}/${VIEW.lat.toFixed(2)}/${VIEW.lon.toFixed(2)}`

const others: InlineConfig = {
  configFile: false,
  root: PAGE,
  base: './',
  logLevel: 'error',
  build: { outDir: join(TOP, '.generated', 'bench'), emptyOutDir: true, target: 'es2023' },
}

async function main() {
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
    print(`Node ${process.version}, Chromium ${browser.version()}, software rendering\n`)
    const [site = '', comparison = ''] = servers.map(addressOf)
    await benchScrub(browser, site, comparison)
    await benchLoad(browser, site)
    await benchExport(browser, site)
  } finally {
    await browser.close()
    await Promise.all(servers.map((server) => server.close()))
  }
}

async function benchScrub(browser: Browser, site: string, comparison: string) {
  const ours = await inPage(browser, `${site}?date=1938&view=${view}`, async (page) => {
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
  })
  const other = (method: string) =>
    inPage(browser, `${comparison}?method=${method}&year=1938&view=${view}`, (page) => {
      const settled = async (year: number) => {
        await page.waitForFunction((at) => document.documentElement.dataset['idle'] === String(at), year)
        await page.waitForTimeout(REST_MS)
      }
      return settled(1938).then(() => scrub(page, settled))
    })
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

async function benchExport(browser: Browser, site: string) {
  const times = await inPage(browser, `${site}?date=1945&view=${view}`, async (page) => {
    const measured: number[] = []
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
  const seconds = (ms: number) => (ms / 1000).toFixed(2)
  const [first = 0, ...later] = times
  print('Export, A4 PNG at 300 dpi, from opening the dialog to the saved file')
  print(
    `  the first ${seconds(first)} s, then median ${seconds(median(later))} s of ${later.length}, longest ${seconds(Math.max(...later))} s`,
  )
}

async function inPage<Result>(
  browser: Browser,
  address: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 800 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  // The runner of this script names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name ??= (value) => value')
  await page.addInitScript(installFrameProbe)
  if (address) await page.goto(address)
  try {
    return await work(page)
  } finally {
    await context.close()
  }
}

function addressOf(server: PreviewServer): string {
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('the preview server has no address')
  return address
}

function print(line: string) {
  process.stdout.write(`${line}\n`)
}

await main()
