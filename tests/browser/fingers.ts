/** Fingers on the page, as the browser gets them from a touch screen. Places are in CSS pixels of the page. */
import type { CDPSession, Page } from '@playwright/test'

export interface Place {
  x: number
  y: number
}

/** As often as a screen reports a finger that moves quickly. */
const STEPS = 8

export class Fingers {
  readonly #client: CDPSession

  private constructor(client: CDPSession) {
    this.#client = client
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page))
  }

  async down(...places: Place[]): Promise<void> {
    await this.#send('touchStart', places)
  }

  async up(): Promise<void> {
    await this.#send('touchEnd', [])
  }

  /** Each finger goes its own way, all at once. */
  async move(...ways: [from: Place, to: Place][]): Promise<void> {
    for (let step = 1; step <= STEPS; step++) {
      const share = step / STEPS
      const places = ways.map(([from, to]) => ({
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
      }))
      await this.#send('touchMove', places)
    }
  }

  async drag(from: Place, to: Place): Promise<void> {
    await this.down(from)
    await this.move([from, to])
    await this.up()
  }

  /** Two fingers at one height, from so far apart to so far, round the middle. */
  async pinch(middle: Place, from: number, to: number): Promise<void> {
    const at = (side: 1 | -1, apart: number) => ({ x: middle.x + (side * apart) / 2, y: middle.y })
    await this.down(at(-1, from), at(1, from))
    await this.move([at(-1, from), at(-1, to)], [at(1, from), at(1, to)])
    await this.up()
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', places: Place[]): Promise<void> {
    const touchPoints = places.map(({ x, y }, id) => ({ x, y, id }))
    await this.#client.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
}
