/**
 * What a reader does, in the words of the subject; selectors and waiting are hidden here.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'

const DATA = join(import.meta.dirname, '..', '..', 'dist', 'data')

interface Occupation {
  territory: string
  name: string
  status: string
  from_day: string
  to_day: string
}

/** The published periods: what others rely on, and what the page is compared with. */
export function publishedPeriods(): Occupation[] {
  const { features } = JSON.parse(readFileSync(join(DATA, 'occupations.geojson'), 'utf8')) as {
    features: { properties: Occupation }[]
  }
  return features.map(({ properties }) => properties)
}

const ACTIVE = new Set(['annexed', 'occupied', 'puppet-state', 'leased', 'garrisoned'])

/** Names of the territories with an active period in the year, by the rule of the half-open day. */
export function activeIn(year: number): string[] {
  const names = publishedPeriods()
    .filter(({ status }) => ACTIVE.has(status))
    .filter(({ from_day, to_day }) => from_day < `${year + 1}-01-01` && to_day > `${year}-01-01`)
    .map(({ name }) => name)
  return [...new Set(names)].toSorted()
}

export class AtlasPage {
  readonly page: Page
  readonly map: Locator
  readonly year: Locator
  readonly panel: Locator
  readonly list: Locator
  readonly complaints: string[] = []

  constructor(page: Page) {
    this.page = page
    this.map = page.getByRole('region', { name: 'Map', exact: true })
    this.year = page.getByRole('slider', { name: 'Year' })
    this.panel = page.getByRole('complementary')
    this.list = page.getByRole('list', { name: 'Active territories' })
    page.on('console', (message) => this.complaints.push(`console: ${message.text()}`))
    page.on('pageerror', (error) => this.complaints.push(`error: ${error.message}`))
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== new URL(page.url() || request.url()).origin) {
        if (page.url().startsWith('http')) this.complaints.push(`request: ${request.url()}`)
      }
    })
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`./${query}`)
    await this.settled()
  }

  /** The date asked for is drawn and can be clicked, and the list follows. */
  async settled(): Promise<void> {
    await expect(this.map).toHaveAttribute('aria-busy', 'false')
    await expect(this.panel.locator('.live-list[aria-busy="true"]')).toHaveCount(0)
  }

  /** What is loaded ahead is there: no network is needed any more. */
  async allLoaded(): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-loaded', 'all', { timeout: 60_000 })
  }

  async names(): Promise<string[]> {
    const items = this.list.getByRole('listitem').locator('.active-name')
    return (await items.allTextContents()).toSorted()
  }

  async press(key: string): Promise<void> {
    await this.year.focus()
    await this.page.keyboard.press(key)
    await this.settled()
  }

  /** Clicks the map where a place lies, by the Web Mercator formula and the camera of the address. */
  async clickAt(place: { lon: number; lat: number }): Promise<void> {
    await this.settled()
    const point = await this.pointOf(place)
    await this.page.mouse.click(point.x, point.y)
    await this.settled()
  }

  async pointOf(
    { lon, lat }: { lon: number; lat: number },
    map = this.map,
  ): Promise<{ x: number; y: number }> {
    const view = new URL(this.page.url()).searchParams.get('view')
    if (!view) throw new Error('the address has no view: open the page with one')
    const [zoom = 0, middleLat = 0, middleLon = 0] = view.split('/').map(Number)
    const box = await map.boundingBox()
    if (!box) throw new Error('the map has no box')
    const world = 512 * 2 ** zoom
    const x = (degrees: number) => ((degrees + 180) / 360) * world
    const y = (degrees: number) => {
      const sine = Math.sin((degrees * Math.PI) / 180)
      return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world
    }
    return {
      x: box.x + box.width / 2 + x(lon) - x(middleLon),
      y: box.y + box.height / 2 + y(lat) - y(middleLat),
    }
  }

  async heading(): Promise<string> {
    return (await this.panel.getByRole('heading').first().textContent()) ?? ''
  }

  parameter(name: string): string | null {
    return new URL(this.page.url()).searchParams.get(name)
  }
}
