/**
 * The work of the main thread for a step of the slider, with all that the page has: chart, card of the
 * year, names on the map, list, live region. From one key press to the next belongs to the first; the
 * page is asked nothing meanwhile.
 */
import type { Browser, Page } from '@playwright/test'
import { FIRST_YEAR, LAST_YEAR } from '../../src/atlas/moment'
import { inPage, print, REST_MS, untilAtRest } from './inPage'
import { markKeys, ownTime, traceMainThread, type Work, workBetween } from './mainThread'
import { median, percentile } from './statistics'

/** What a step may cost at the most, at the 95th percentile. */
const AIM_MS = 8
/** The names of the map follow when the slider has rested for 140 ms: it does not rest. */
const MOVING_MS = 90
const RESTED_MS = 140
const YEARS = 56

export async function benchSteps(browser: Browser, site: string): Promise<void> {
  print(`A step of the slider, 1938–1994 by key: own time of the main thread, ms (aim: p95 ≤ ${AIM_MS})`)
  const measure = async (page: Page) => {
    printSteps('moving', FIRST_YEAR + 1, stillMoving(await steps(browser, page, 'ArrowRight', MOVING_MS)))
    // The browser has compiled by now what it met for the first time on the way there.
    printSteps('and back', LAST_YEAR - 1, stillMoving(await steps(browser, page, 'ArrowLeft', MOVING_MS)))
    printSteps('with rests', FIRST_YEAR + 1, await steps(browser, page, 'ArrowRight', REST_MS))
    printParts(stillMoving(await steps(browser, page, 'ArrowLeft', MOVING_MS, 'parts')))
  }
  await inPage(browser, `${site}?date=1938`, measure, markKeys)
  print('')
}

interface Step {
  work: Work
  /** Milliseconds until the next key press. */
  stood: number
}

/** Without the steps after which the machine was late with the next key press: the slider rested there. */
function stillMoving(all: readonly Step[]): (Step | undefined)[] {
  return all.map((step) => (step.stood < RESTED_MS ? step : undefined))
}

/**
 * @param every milliseconds from one key press to the next
 * @param recorded the parts of a task only where they are asked for: to record them is work of its own
 */
async function steps(
  browser: Browser,
  page: Page,
  key: 'ArrowLeft' | 'ArrowRight',
  every: number,
  recorded: 'tasks' | 'parts' = 'tasks',
): Promise<Step[]> {
  await untilAtRest(page)
  await page.getByRole('slider', { name: 'Year' }).focus()
  const press = async () => {
    for (let year = 1; year <= YEARS; year++) {
      await page.keyboard.press(key)
      await page.waitForTimeout(every)
    }
    await page.waitForTimeout(REST_MS)
  }
  const thread = await traceMainThread(browser, page, press, recorded)
  // The rest after the last one is no part of a step that moves on.
  const ends = [...thread.keys.slice(1), (thread.keys.at(-1) ?? 0) + every]
  return thread.keys.map((at, index) => {
    const end = ends[index] ?? at
    return { work: workBetween(thread, at, end), stood: end - at }
  })
}

function printSteps(name: string, first: number, all: readonly (Step | undefined)[]) {
  const direction = first < LAST_YEAR - 1 ? 1 : -1
  const years = all.flatMap((step, index) => (step ? { ...step, year: first + direction * index } : []))
  const works = years.map(({ work }) => work)
  const sums = works.map(ownTime)
  const met = sums.filter((sum) => sum <= AIM_MS).length
  print(
    `  ${name.padEnd(18)} median ${median(sums).toFixed(1).padStart(5)}  p95 ${percentile(sums, 95).toFixed(1).padStart(5)}  within the aim ${met} of ${sums.length}`,
  )
  const dearest = years.toSorted((a, b) => ownTime(b.work) - ownTime(a.work)).slice(0, 5)
  print(
    `  ${''.padEnd(18)} dearest: ${dearest.map(({ year, work }) => `${year} ${ownTime(work).toFixed(0)}`).join(', ')}`,
  )
}

function printParts(all: readonly (Step | undefined)[]) {
  const works = all.flatMap((step) => (step ? [step.work] : []))
  const part = (kind: keyof Work) => median(works.map((work) => work[kind])).toFixed(1)
  print(
    `  ${'of which'.padEnd(18)} script ${part('script')}, style and layout ${part('layout')}, rest ${part('rest')} (median; dearer, since the parts are recorded)`,
  )
}
