/** Opening the sheet of all territories: from the click to the first frame of it, and to the one that holds every row. */
import type { Browser } from '@playwright/test'
import { readAtlas } from '../../geodata/atlas'
import { inPage, print, REST_MS, untilAtRest } from './inPage'
import { type MainThread, ownTime, traceMainThread, type Work, workBetween } from './mainThread'
import { median } from './statistics'

const AIM_MS = 100
const ROUNDS = 5
const ASKED = 'sheet asked'
const SEEN = 'sheet seen'
const DRAWN = 'sheet drawn'

export async function benchSheet(browser: Browser, site: string): Promise<void> {
  const rows = readAtlas().atlas.territories.length
  const thread = await inPage(
    browser,
    `${site}?date=1945`,
    async (page) => {
      await untilAtRest(page)
      const box = await page.getByRole('button', { name: 'All territories over time' }).boundingBox()
      if (!box) throw new Error('the button of the sheet is not in sight')
      return traceMainThread(browser, page, async () => {
        for (let round = 0; round < ROUNDS; round++) {
          await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
          await page.waitForTimeout(REST_MS)
          await page.keyboard.press('Escape')
          await page.waitForTimeout(REST_MS)
        }
      })
    },
    (page) => page.addInitScript(markSheet, { rows, asked: ASKED, seen: SEEN, drawn: DRAWN }),
  )
  print(`Opening the sheet of all territories, from the click (aim: ≤ ${AIM_MS} ms)`)
  printOpenings('to its first frame', openingsUntil(thread, SEEN))
  printOpenings(`to all ${rows} rows`, openingsUntil(thread, DRAWN))
  print('')
}

function printOpenings(name: string, openings: ReturnType<typeof openingsUntil>): void {
  const times = openings.map(({ passed }) => passed)
  const part = (kind: keyof Work) => median(openings.map(({ work }) => work[kind])).toFixed(0)
  const own = median(openings.map(({ work }) => ownTime(work))).toFixed(0)
  print(
    `  ${name.padEnd(18)} median ${median(times).toFixed(0)} ms of ${times.length}, longest ${Math.max(...times).toFixed(0)} ms; own time of the main thread ${own} ms: script ${part('script')}, style and layout ${part('layout')}, rest ${part('rest')}`,
  )
}

/** Runs in the page: marks the click, the end of the first frame after it, and of the first in which every row stands. */
function markSheet(marks: { rows: number; asked: string; seen: string; drawn: string }): void {
  const { rows, asked, seen, drawn } = marks
  const look = () => {
    if (document.querySelectorAll('dialog [aria-rowindex]').length < rows) requestAnimationFrame(look)
    // What is posted in a frame comes after it is painted.
    else setTimeout(() => performance.mark(drawn))
  }
  const onClick = ({ target }: MouseEvent) => {
    if (!(target instanceof Element) || !target.closest('.time-all')) return
    performance.mark(asked)
    requestAnimationFrame(() => setTimeout(() => performance.mark(seen)))
    requestAnimationFrame(look)
  }
  window.addEventListener('click', onClick, { capture: true })
}

function openingsUntil(thread: MainThread, mark: string): { passed: number; work: Work }[] {
  const named = (name: string) => thread.marks.filter((one) => one.name === name)
  const ends = named(mark)
  return named(ASKED).flatMap(({ at, taskStart }, index) => {
    const end = ends[index]
    return end ? [{ passed: end.at - at, work: workBetween(thread, taskStart, end.at) }] : []
  })
}
