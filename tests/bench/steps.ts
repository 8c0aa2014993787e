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
/** The names of the map follow when the slider has rested for 180 ms: it does not rest. */
const MOVING_MS = 90
const RESTED_MS = 180
const YEARS = 56
/** Of one way alone the 95th percentile is its third dearest step, and a matter of luck. */
const TIMES = 3

export async function benchSteps(browser: Browser, site: string): Promise<void> {
  print(`A step of the slider, 1938–1994 by key: own time of the main thread, ms (aim: p95 ≤ ${AIM_MS})`)
  const measure = async (page: Page) => {
    const onwards: YearStep[] = []
    const back: YearStep[] = []
    for (let time = 0; time < TIMES; time++) {
      onwards.push(...stillMoving(await steps(browser, page, 'ArrowRight', MOVING_MS)))
      back.push(...stillMoving(await steps(browser, page, 'ArrowLeft', MOVING_MS)))
    }
    printSteps('moving', onwards)
    printSteps('and back', back)
    printSteps('with rests', await steps(browser, page, 'ArrowRight', REST_MS))
    printParts(stillMoving(await steps(browser, page, 'ArrowLeft', MOVING_MS, 'parts')))
  }
  await inPage(browser, `${site}?date=1938`, measure, markKeys)
  print('')
}

interface YearStep {
  /** To which it led. */
  year: number
  work: Work
  /** Milliseconds until the next key press. */
  stood: number
}

/** Without the steps after which the machine was late with the next key press: the slider rested there. */
function stillMoving(all: readonly YearStep[]): YearStep[] {
  return all.filter(({ stood }) => stood < RESTED_MS)
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
): Promise<YearStep[]> {
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
  const yearOf = (index: number) => (key === 'ArrowRight' ? FIRST_YEAR + 1 + index : LAST_YEAR - 1 - index)
  const ends = [...thread.keys.slice(1), (thread.keys.at(-1) ?? 0) + every]
  return thread.keys.map((at, index) => {
    const end = ends[index] ?? at
    return { year: yearOf(index), work: workBetween(thread, at, end), stood: end - at }
  })
}

function printSteps(name: string, years: readonly YearStep[]) {
  const sums = years.map(({ work }) => ownTime(work))
  const met = sums.filter((sum) => sum <= AIM_MS).length
  print(
    `  ${name.padEnd(18)} median ${median(sums).toFixed(1).padStart(5)}  p95 ${percentile(sums, 95).toFixed(1).padStart(5)}  within the aim ${met} of ${sums.length}`,
  )
  const dearest = years.toSorted((a, b) => ownTime(b.work) - ownTime(a.work)).slice(0, 5)
  print(
    `  ${''.padEnd(18)} dearest: ${dearest.map(({ year, work }) => `${year} ${ownTime(work).toFixed(0)}`).join(', ')}`,
  )
}

function printParts(years: readonly YearStep[]) {
  const part = (kind: keyof Work) => median(years.map(({ work }) => work[kind])).toFixed(1)
  print(
    `  ${'of which'.padEnd(18)} script ${part('script')}, style and layout ${part('layout')}, rest ${part('rest')} (median; dearer, since the parts are recorded)`,
  )
}
