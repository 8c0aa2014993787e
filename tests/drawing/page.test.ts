import { describe, expect, test } from 'vitest'
import { areaWithUnit } from '../../src/atlas/area'
import { dayOf } from '../../src/atlas/day'
import { parseMoment } from '../../src/atlas/moment'
import { STATUS_ORDER } from '../../src/atlas/status'
import type { Status } from '../../src/atlas/types'
import { kilometresInWords } from '../../src/drawing/columnText'
import { drawMap } from '../../src/drawing/mapDrawing'
import { drawPage } from '../../src/drawing/page'
import { layoutOf, PAPERS } from '../../src/drawing/paper'
import { withFonts } from '../../src/drawing/sheetDocument'
import { stacked } from '../../src/paint/mix'
import { LIGHT } from '../../src/paint/themes'
import { english } from '../../src/words/language'
import { statusLabel } from '../../src/words/names'
import { labels, pageInput } from './fixture'
import { expectWellSet, textBoxes } from './textBoxes'
import { find, parseXml, textOf } from './xml'

const PAGE = layoutOf(PAPERS.a4)
const [COLUMN = { left: Number.NaN, width: 0 }] = PAGE.columns

/** Texts of the column from one head to the next. */
function columnTexts(svg: string): string[] {
  return textBoxes(svg)
    .filter(({ left }) => left >= COLUMN.left - 1)
    .map(({ text }) => text)
}

function legendStatuses(svg: string): string[] {
  const texts = columnTexts(svg)
  const end = texts.findIndex((text) => text === 'HOW TO READ IT' || text === 'SOURCES')
  return STATUS_ORDER.filter((status) =>
    texts.slice(0, end).some((text) => text.replace(' (off map)', '') === statusLabel(status, english)),
  )
}

describe('the sheet', () => {
  const svg = drawPage(pageInput)

  test('is one well-formed document of A4 landscape', () => {
    const root = parseXml(svg)
    expect(root.name).toBe('svg')
    expect(root.attributes).toMatchObject({ width: '297mm', height: '210mm', viewBox: '0 0 1123 794' })
    // 1123 × 794 units at 3508 × 2480 pixels differ in proportion by less than a pixel.
    expect(Math.abs((3508 / PAGE.width) * PAGE.height - 2480)).toBeLessThan(1)
  })

  test('without a title says what it shows to those who do not see it, and its date in the legend', () => {
    const headless = drawPage({ ...pageInput, paper: { ...PAPERS.a4, headless: true } })
    const texts = textBoxes(headless).map(({ text }) => text)
    expect(texts).not.toContain('Soviet annexations, occupations and bases')
    expect(parseXml(headless).attributes['aria-label']).toContain('Soviet annexations, occupations and bases')
    expect(texts).toContain('STATUS IN 1940')
    expectWellSet(headless)
  })

  test('refers to nothing that is not in it', () => {
    const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const references = [...svg.matchAll(/(?:url\(#|href="#)([^")]+)/g)].map(([, id]) => id)
    expect(references.length).toBeGreaterThan(5)
    for (const id of references) expect(ids).toContain(id)
    expect(ids.size).toBe([...svg.matchAll(/ id="/g)].length)
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/(?:src|href)="http/)
  })

  test('says title, date, how much is in force, scale, sources, citation and permalink', () => {
    const texts = textBoxes(svg).map(({ text }) => text)
    expect(texts).toContain('Soviet annexations, occupations and bases')
    expect(texts).toContain('1940')
    expect(texts).toContain('The west. 4 territories in force in 1940, 3 of them on this map')
    expect(texts.join(' ')).toContain('version 1.2.3, data of 22 November 2026: “1940”')
    expect(texts.join('')).toContain('https://atlas.example/?date=1940&view=4.6/56/20')
    expect(texts.join(' ')).toMatch(/1 : [\d,]+ at 56° N; Mercator projection/)
    expect(texts.join(' ')).toContain('Records: 4 sources, listed at the permalink')
    expect(texts.join(' ')).toContain('±2–10 km')
  })

  test('names a selected territory and what it was', () => {
    const selected = drawPage({
      ...pageInput,
      territory: 'occupied-land',
      moment: { kind: 'day', day: dayOf(1940, 7, 1) },
    })
    const texts = textBoxes(selected).map(({ text }) => text)
    expect(texts).toContain('1 July 1940')
    expect(
      texts.some((text) => text.startsWith('Occupia & <Sons> "and" Daughters: occupied from 17 June 1940')),
    ).toBe(true)
    expect(selected).toContain(`stroke="${LIGHT.selected}"`)
    expect(svg).not.toContain(`stroke="${LIGHT.selected}"`)
  })

  test('takes fonts from outside or is given them later', () => {
    const css = "@font-face{font-family:'Source Sans 3';src:url(data:font/woff2;base64,AA&$1)}"
    expect(withFonts(svg, css)).toBe(drawPage({ ...pageInput, fontCss: css }))
    expect(() => parseXml(withFonts(svg, css))).not.toThrow()
  })
})

describe('the legend', () => {
  test.each<[string, Status[]]>([
    ['1938', []],
    ['1939', ['annexed', 'garrisoned']],
    ['1940', ['annexed', 'occupied', 'puppet-state', 'leased', 'contested']],
    ['1940-03-01', ['annexed', 'puppet-state', 'leased', 'contested']],
    ['1950', ['annexed']],
    ['1992', []],
  ])('of %s shows exactly what is in force', (date, statuses) => {
    const moment = parseMoment(date)
    if (!moment) throw new Error(date)
    const svg = drawPage({ ...pageInput, moment })
    expect(legendStatuses(svg)).toEqual(statuses)
    for (const status of statuses) expect(svg).toContain(`fill="${LIGHT.status[status].fill}"`)
    for (const status of STATUS_ORDER) {
      if (!statuses.includes(status)) expect(svg).not.toContain(`fill="${LIGHT.status[status].fill}"`)
    }
  })

  test('says what lies elsewhere, and leaves out the front where the map does not show it', () => {
    const east = drawPage({ ...pageInput, camera: { zoom: 5, lat: 43, lon: 122 } })
    expect(legendStatuses(east)).toEqual(['annexed', 'occupied', 'puppet-state', 'leased'])
    expect(columnTexts(east)).toContain('Annexed (off map)')
    expect(columnTexts(east)).toContain('Puppet state')
  })

  test('explains stripes and marks only where they are to be seen', () => {
    const year = columnTexts(drawPage(pageInput))
    expect(year).toContain('Only part of the year')
    expect(year).toContain('Too small to draw at this scale')
    const day = columnTexts(drawPage({ ...pageInput, moment: { kind: 'day', day: dayOf(1950, 1, 1) } }))
    expect(day).not.toContain('Only part of the year')
    expect(day).not.toContain('Too small to draw at this scale')
    expect(day).toContain('Soviet Union, 1 January 1939')
  })

  test('areas are rounded to what the shapes can bear', () => {
    expect(areaWithUnit(588, english)).toBe('590 km²')
    expect(areaWithUnit(48_258, english)).toBe('48,300 km²')
    expect(areaWithUnit(694_812, english)).toBe('695,000 km²')
    expect(areaWithUnit(0.3, english)).toBe('< 1 km²')
    expect(kilometresInWords(['digitised ±2 km', 'surveyed', 'digitised ±0.5 km'], english)).toBe('0.5–2')
    expect(kilometresInWords(['treaty text'], english)).toBe('')
  })
})

describe('the map', () => {
  const input = { ...pageInput, width: 774, height: 630 }
  const svg = drawMap(input)

  test('draws its layers from water to names', () => {
    const order = [
      `fill="${LIGHT.water}"`,
      `stroke="${stacked(LIGHT.water, LIGHT.waterVignette, LIGHT.vignette)[0]}"`,
      `stroke="${LIGHT.graticule}"`,
      `fill="${LIGHT.land}"`,
      `fill="${LIGHT.ussr}"`,
      `stroke="${stacked(LIGHT.ussr, LIGHT.ussrBand, LIGHT.frontierBand)[0]}"`,
      `fill="${LIGHT.status.annexed.fill}"`,
      'fill="url(#map-occupied-texture)"',
      'fill="url(#map-part-year)"',
      `fill="${LIGHT.lake}" fill-rule`,
      `stroke="${LIGHT.status.annexed.outline}"`,
      'class="serif-bold"',
    ]
    const start = svg.indexOf('</defs>')
    const places = order.map((text) => svg.indexOf(text, start))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('dashes the outline of the front alone', () => {
    const dashed = find(parseXml(svg), 'path').filter(({ element }) => element.attributes['stroke-dasharray'])
    const { outline } = LIGHT.status.contested
    expect(dashed.map(({ element }) => element.attributes['stroke'])).toEqual([outline])
  })

  test("has names on the labels' ground, in capitals and spaced for countries", () => {
    const texts = find(parseXml(svg), 'text').map(({ element }) => element)
    const country = texts.find((element) => textOf(element) === 'NOWHERE')
    expect(country?.attributes['fill']).toBe(LIGHT.countryText)
    expect(Number(country?.attributes['letter-spacing'])).toBeGreaterThan(1)
    const inside = texts.find((element) => textOf(element).includes('Annexland'))
    expect(inside?.attributes).toMatchObject({
      fill: LIGHT.status.annexed.label,
      stroke: LIGHT.status.annexed.fill,
    })
    // Too small for its name, which stands beside it in ink.
    const beside = texts.find((element) => textOf(element).includes('Small'))
    expect(beside?.attributes['fill']).toBe(LIGHT.ink)
  })

  test('keeps its ids apart from those of another map', () => {
    const other = drawMap({ ...input, idPrefix: 'inset' })
    expect([...other.matchAll(/(?: id="|#)(map-[^")]*)/g)]).toEqual([])
  })

  test('draws no names where there are none to draw', () => {
    const empty = drawMap({ ...input, labels: [], atlas: { regions: [], scenes: [], territories: [] } })
    expect(find(parseXml(empty), 'text')).toEqual([])
    expect(labels.length).toBeGreaterThan(0)
  })
})

describe('nothing is set over the edge, too small, or over something else', () => {
  const views = [
    { zoom: 1, lat: 40, lon: 40 },
    { zoom: 3.2, lat: 54, lon: 20 },
    { zoom: 4.6, lat: 56, lon: 20 },
    { zoom: 9, lat: 57.015, lon: 16.02 },
  ]
  const dates = ['1938', '1939', '1940', '1940-07-01', '1950']
  const permalink = `https://atlas.example/${'a-long-path/'.repeat(8)}?date=1940`
  const cases = views.flatMap((camera) =>
    dates.flatMap((date) => [undefined, 'occupied-land'].map((territory) => ({ camera, date, territory }))),
  )

  test.each(cases)('$date, $territory, zoom $camera.zoom', ({ camera, date, territory }) => {
    const moment = parseMoment(date)
    if (!moment) throw new Error(date)
    expectWellSet(drawPage({ ...pageInput, camera, moment, territory, permalink }))
  })
})
