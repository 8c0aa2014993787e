/** The browser that tests and measurements drive. */
import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

const MAC_APPS = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome']

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The path of `CHROME_PATH`, else an installed Chromium or Chrome, else Playwright's own download.
 * @throws one sentence that says what to install
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string {
  const named = env['CHROME_PATH']
  if (named) {
    if (canRun(named)) return named
    throw new Error(`CHROME_PATH is "${named}", which is no program that can be run.`)
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const apps = process.platform === 'darwin' ? ['/Applications', join(homedir(), 'Applications')] : []
  const found = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...apps.flatMap((folder) => MAC_APPS.map((app) => join(folder, app))),
    chromium.executablePath(),
  ].find((path) => path !== '' && canRun(path))
  if (found) return found
  throw new Error(
    'No browser found: install Chromium (Debian: apt-get install chromium; else: npx playwright install chromium), or set CHROME_PATH to a Chrome.',
  )
}
