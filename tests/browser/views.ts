/** Every view of the page, and how a reader comes to it: what is checked on one is checked on all. */
import { expect, type Page } from '@playwright/test'
import { AtlasPage } from './atlas'

export interface View {
  name: string
  /** Of the address that it is opened by. */
  query: string
  /** What is done then, until the view stands. */
  come?: (page: Page, atlas: AtlasPage) => Promise<void>
  /** Whether it is checked at 320 pixels, too: what has two dimensions of its own need not fit, by WCAG 1.4.10. */
  reflows?: boolean
}

export const VIEWS: readonly View[] = [
  { name: 'plain', reflows: true, query: '?date=1945' },
  { name: 'day', query: '?date=1945-05-08' },
  {
    name: 'what a year brings',
    query: '?date=1939',
    come: async (page, atlas) => {
      await atlas.press('ArrowRight')
      await expect(page.locator('.year-card')).toBeVisible()
    },
  },
  {
    name: 'play options',
    query: '?date=1945',
    come: async (page) => {
      await page.getByRole('button', { name: 'Play options' }).click()
      await expect(page.getByRole('radio', { name: 'Fast' })).toBeVisible()
    },
  },
  {
    name: 'territory',
    reflows: true,
    query: '?date=1940&territory=estonia',
    come: async (_page, atlas) => {
      await expect(atlas.panel.getByRole('heading', { name: 'Sources', exact: true })).toBeAttached()
    },
  },
  {
    name: 'region',
    query: '?date=1945-08-01&region=finland',
    come: async (_page, atlas) => {
      await expect(atlas.panel).toContainText('events')
    },
  },
  {
    name: 'search',
    reflows: true,
    query: '?date=1940',
    come: async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('Viipuri')
      await expect(page.getByRole('option').first()).toBeVisible()
    },
  },
  {
    name: 'menu of views',
    query: '?date=1940',
    come: async (page) => {
      await page.getByRole('button', { name: 'Views' }).click()
      await expect(page.getByRole('list', { name: 'Guided tours' })).toBeVisible()
    },
  },
  { name: 'scene', query: '?scene=eastern-bloc' },
  {
    name: 'tour',
    reflows: true,
    query: '?tour=the-return/3',
    come: async (page) => {
      await expect(page.getByRole('button', { name: 'Next step' })).toBeVisible()
      await expect(page.getByText(/behind this text/)).toBeAttached()
    },
  },
  {
    name: 'handout',
    query: '?tour=the-return/3',
    come: async (page) => {
      await page.getByRole('button', { name: 'Handout' }).click()
      await expect(
        page
          .getByRole('dialog')
          .getByRole('img', { name: /^Map of step/ })
          .first(),
      ).toBeVisible()
    },
  },
  { name: 'comparison', reflows: true, query: '?date=1945&compare=1938-12-31', come: comparing },
  { name: 'swipe', query: '?date=1945&compare=1938-12-31&look=swipe', come: otherMap },
  { name: 'side by side', query: '?date=1945&compare=1938-12-31&look=side-by-side', come: otherMap },
  {
    name: 'all territories over time',
    query: '?date=1945&territory=bornholm',
    come: async (page) => {
      await page.getByRole('button', { name: 'All territories over time' }).click()
      await expect(page.getByRole('gridcell', { name: /^Bornholm: Occupied/ })).toBeFocused()
    },
  },
  {
    name: 'table',
    query: '?date=1940',
    come: async (page) => {
      await page.getByRole('button', { name: 'The map as a table' }).click()
      await expect(page.getByRole('table', { name: 'The map as a table' })).toBeVisible()
    },
  },
  {
    name: 'a place of events',
    query: '?date=1941&territory=estonia&view=6/58.60/25.00',
    come: async (page, atlas) => {
      await expect(atlas.panel.getByRole('heading', { name: 'What happened' })).toBeVisible()
      await atlas.map.locator('.maplibregl-canvas').focus()
      for (const place = page.locator('.event-places :focus'); !(await place.count()); )
        await page.keyboard.press('Tab')
      await page.keyboard.press('ArrowRight')
    },
  },
  {
    name: 'legend',
    query: '?date=1945',
    come: async (page) => {
      const legend = page.getByRole('list', { name: 'Legend' })
      if (!(await legend.isVisible())) await page.getByText('Legend', { exact: true }).click()
      await expect(legend).toBeVisible()
    },
  },
  {
    name: 'menu of the header',
    reflows: true,
    query: '?date=1945',
    come: async (page) => {
      const more = page.getByRole('button', { name: 'More', exact: true })
      // On a wide screen what it holds stands in the header.
      if (await more.isVisible()) await more.click()
      await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible()
    },
  },
  {
    name: 'keys',
    reflows: true,
    query: '?date=1940',
    come: async (page) => {
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    },
  },
  {
    name: 'export',
    reflows: true,
    query: '?date=1945-08-01',
    come: async (page) => {
      await page.getByRole('button', { name: 'Export', exact: true }).click()
      await expect(page.getByRole('dialog').locator('img, svg').first()).toBeVisible()
      await expect(page.getByRole('button', { name: 'Download PNG' })).toBeEnabled()
    },
  },
  { name: 'presenting', query: '?date=1945&present=1' },
  { name: 'museum', query: '?date=1945-08-01&territory=bornholm&kiosk=1' },
  {
    name: 'notice',
    reflows: true,
    query: '?date=1850&territory=atlantis',
    come: async (page) => {
      await expect(page.getByRole('alert').first()).toBeVisible()
    },
  },
]

async function comparing(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'Comparison' }).getByRole('status')).not.toBeEmpty()
}

async function otherMap(page: Page): Promise<void> {
  await comparing(page)
  await expect(page.getByRole('region', { name: /^Map of / })).toHaveAttribute('aria-busy', 'false')
}

/** Opens a view on a fresh page and waits until it stands. */
export async function comeTo({ query, come }: View, page: Page): Promise<AtlasPage> {
  const atlas = new AtlasPage(page)
  await atlas.open(query)
  await come?.(page, atlas)
  return atlas
}
