/** Tasks that hold up the main thread while the years run by themselves, at every speed, by years and by changes. */
import type { Browser, Page } from '@playwright/test'
import { inPage, print, untilAtRest } from './inPage'
import { ownTime, type Task, traceMainThread } from './mainThread'

const LONG_MS = 50
const SPEEDS = ['Slow', 'Normal', 'Fast']
/** From the year in which most begins; the war by day. */
const STARTS = [
  { by: 'Every year', date: '1938' },
  { by: 'Only changes, to the day', date: '1944-07-01' },
]
/** Ten steps of the slowest speed, 44 of the fastest. */
const WATCHED_MS = 20_000

export async function benchPlaying(browser: Browser, site: string): Promise<void> {
  print(`Playing for ${WATCHED_MS / 1000} s: tasks of the main thread over ${LONG_MS} ms (aim: none)`)
  for (const { by, date } of STARTS) {
    for (const speed of SPEEDS) {
      const tasks = await inPage(browser, `${site}?date=${date}`, (page) => play(browser, page, by, speed))
      printTasks(`${by}, ${speed.toLowerCase()}`, tasks)
    }
  }
  print('')
}

async function play(browser: Browser, page: Page, by: string, speed: string): Promise<Task[]> {
  await untilAtRest(page)
  await page.getByRole('button', { name: 'Play options' }).click()
  await page.getByLabel(by, { exact: true }).check()
  await page.getByLabel(speed, { exact: true }).check()
  await page.keyboard.press('Escape')
  const button = page.getByRole('button', { name: 'Play', exact: true })
  await button.focus()
  const { tasks } = await traceMainThread(browser, page, async () => {
    await page.keyboard.press('Enter')
    await page.waitForTimeout(WATCHED_MS)
  })
  return tasks
}

function printTasks(name: string, tasks: readonly Task[]) {
  const count = (length: (task: Task) => number) => tasks.filter((task) => length(task) > LONG_MS).length
  const longest = (length: (task: Task) => number) => Math.max(...tasks.map(length)).toFixed(0)
  print(
    `  ${name.padEnd(34)} by the clock ${count(({ passed }) => passed)}, longest ${longest(({ passed }) => passed).padStart(3)} ms; by own time ${count(ownTime)}, longest ${longest(ownTime).padStart(3)} ms`,
  )
}
