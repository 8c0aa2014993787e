/**
 * Scrubbing by key through 1938–1994: from the key press to the first frame that
 * holds the new state, ours against the same data toggled by `setFilter` and `setData`.
 */
import type { Page } from '@playwright/test'
import { readAtlas } from '../../geodata/atlas'
import { type Activity, activityOf } from '../../src/atlas/activity'
import { yearMoment } from '../../src/atlas/moment'
import { STATUS_ORDER } from '../../src/atlas/status'
import type { ProbePoint } from './frameProbe'

export const VIEW = { zoom: 4.4, lat: 60, lon: 24 }
const { atlas } = readAtlas()

/** What the compared maps show of a territory: of all its periods of the year the last in their order of layers. */
function topmost(activity: Activity | undefined): number {
  return Math.max(-1, ...(activity?.parts ?? []).map(({ status }) => STATUS_ORDER.indexOf(status)))
}

/** Where on the canvas territories lie that look different in a year than in the year before. */
export function changedPoints(year: number, width: number, height: number): ProbePoint[] {
  return atlas.territories
    .filter((territory) => {
      const [before, now] = [year - 1, year].map((at) => activityOf(territory, yearMoment(at)))
      // The compared maps have no stripes and paint the last of the order on top: a point must change in all of them.
      return before?.status !== now?.status && topmost(before) !== topmost(now)
    })
    .map(({ labelPoint }) => project(labelPoint, width, height))
    .filter(({ x, y }) => x > 330 && x < width - 80 && y > 30 && y < height - 30)
    .slice(0, 3)
}

/** Web Mercator with a world of 512 · 2^zoom pixels. */
function project([lon, lat]: [number, number], width: number, height: number): ProbePoint {
  const world = 512 * 2 ** VIEW.zoom
  const y = (degrees: number) => {
    const sine = Math.sin((degrees * Math.PI) / 180)
    return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world
  }
  return { x: width / 2 + ((lon - VIEW.lon) / 360) * world, y: height / 2 + y(lat) - y(VIEW.lat) }
}

export interface Scrub {
  /** Milliseconds of each year in which something in sight changes. */
  times: number[]
}

/**
 * @param canvas the map's canvas, in the page that is open at 1938
 * @param settled waits until the page rests
 */
export async function scrub(page: Page, settled: (year: number) => Promise<void>): Promise<Scrub> {
  const box = await page.locator('canvas.maplibregl-canvas').boundingBox()
  if (!box) throw new Error('the page has no map')
  const times: number[] = []
  for (let year = 1939; year <= 1994; year++) {
    const points = changedPoints(year, box.width, box.height)
    if (points.length === 0) {
      await page.keyboard.press('ArrowRight')
      await settled(year)
      continue
    }
    const time = page.evaluate((watched) => {
      delete document.documentElement.dataset['probe']
      window.frameProbe.watch(watched)
      return window.frameProbe.next(15_000)
    }, points)
    await page.waitForFunction(() => document.documentElement.dataset['probe'] === 'ready')
    await page.keyboard.press('ArrowRight')
    times.push(await time)
    await settled(year)
  }
  return { times }
}
