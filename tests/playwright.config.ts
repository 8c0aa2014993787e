/** The built app in a real browser. `npm test` builds `dist` first. */
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findChromium } from './chromium'

const TOP = join(import.meta.dirname, '..')
const PORT = Number(process.env['PREVIEW_PORT'] ?? 4179)

export default defineConfig({
  testDir: 'browser',
  outputDir: join(TOP, 'test-results', 'browser'),
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: join(TOP, 'test-results', 'browser.json') }]],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    // Most tests ask what stands, not how it came: with software rendering every frame of a flight takes long.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    // A trace of every test costs more than the test; the picture of the failure says most.
    trace: 'off',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --configLoader runner --port ${PORT} --strictPort`,
    cwd: TOP,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
})
