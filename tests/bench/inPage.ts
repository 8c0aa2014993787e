import type { Browser, Page } from '@playwright/test'

/** Longer than anything that follows a step, with software rendering. */
export const REST_MS = 1200

/** Opens a page of its own for a measurement, and closes it. An empty address opens nothing. */
export async function inPage<Result>(
  browser: Browser,
  address: string,
  work: (page: Page) => Promise<Result>,
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 800 },
    // With all that moves, as most readers have it.
    reducedMotion: 'no-preference',
  })
  const page = await context.newPage()
  // A machine that is busy with other things measures badly, but it measures.
  page.setDefaultTimeout(120_000)
  // The runner of these scripts names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name ??= (value) => value')
  await prepare(page)
  if (address) await page.goto(address)
  try {
    return await work(page)
  } finally {
    await context.close()
  }
}

/** The date asked for is drawn and can be clicked, and what follows the first load has come. */
export async function untilAtRest(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('[aria-label="Map"]')?.getAttribute('aria-busy') === 'false',
  )
  await page.waitForFunction(() => document.documentElement.dataset['loaded'] === 'all')
  await page.waitForTimeout(REST_MS)
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
