import { describe, expect, test } from 'vitest'
import { CHANGE_ORDER, type Change } from '../../src/atlas/comparison'
import { type Moment, parseMoment } from '../../src/atlas/moment'
import { STATUS_ORDER } from '../../src/atlas/status'
import { drawPage, type PageInput } from '../../src/drawing/page'
import { LIGHT } from '../../src/paint/themes'
import { atlas, pageInput, period } from './fixture'
import { expectWellSet, textBoxes } from './textBoxes'

function on(text: string): Moment {
  const moment = parseMoment(text)
  if (!moment) throw new Error(text)
  return moment
}

/** The fixture's world, of which one land is annexed after it was leased. */
const changing = {
  ...atlas,
  territories: atlas.territories.map((territory) =>
    territory.id === 'garrison-land'
      ? {
          ...territory,
          periods: [
            period('garrisoned', '1939-01-01', '1940-01-01'),
            period('occupied', '1940-01-01', '1950-01-01'),
          ],
        }
      : territory,
  ),
}
function sheet(date: string, compare: string, more: Partial<PageInput> = {}): string {
  return drawPage({ ...pageInput, atlas: changing, moment: on(date), compare: on(compare), ...more })
}
const texts = (svg: string) => textBoxes(svg).map(({ text }) => text)
const painted = (svg: string) =>
  CHANGE_ORDER.filter((change) => svg.includes(`fill="${LIGHT.change[change].fill}"`))

describe('the sheet of a comparison', () => {
  const svg = sheet('1940-07-01', '1939-12-31')

  test('has both dates in its title, whichever is which, and what changed in words', () => {
    for (const one of [svg, sheet('1939-12-31', '1940-07-01')]) {
      expect(texts(one)).toContain('What changed between 31 December 1939 and 1 July 1940')
      // Occupied land, the base and the far puppet state came, the garrison stayed as occupation.
      expect(texts(one)).toContain(
        'The west. 3 territories gained (163,000 km²), 1 changed status (54,300 km²), 1 unchanged (54,300 km²)',
      )
    }
    expect(texts(svg).join(' ')).toContain('“What changed between 31 December 1939 and 1 July 1940”')
  })

  test('is painted by changes alone, and its legend says them with their areas', () => {
    expect(painted(svg)).toEqual(['gained', 'changed', 'unchanged'])
    for (const status of STATUS_ORDER) expect(svg).not.toContain(`fill="${LIGHT.status[status].fill}"`)
    const all = texts(svg)
    expect(all).toContain('WHAT CHANGED')
    for (const [name, area] of [
      ['Gained', '163,000 km²'],
      ['Status changed', '54,300 km²'],
      ['Unchanged', '54,300 km²'],
    ] as const) {
      expect(all[all.indexOf(name) + 1]).toBe(area)
    }
    expect(all).not.toContain('Lost')
    expect(all).not.toContain('Only part of the year')
  })

  test('says from which status to which', () => {
    const all = texts(svg)
    for (const words of ['Garrisoned → occupied', 'No Soviet presence → occupied']) {
      expect(all[all.indexOf(words) + 1]).toBe('54,300 km²')
    }
    expect(all).not.toContain('Annexed at both dates')
  })

  test('says of a selected territory what became of it', () => {
    const selected = texts(sheet('1940-07-01', '1939-12-31', { territory: 'garrison-land' }))
    expect(selected.some((text) => text.startsWith('Garrisonia: garrisoned → occupied.'))).toBe(true)
  })

  test('explains years and the end of the Soviet Union where they matter', () => {
    const days = texts(svg).join(' ')
    expect(days).not.toContain('A year counts')
    expect(days).not.toContain('1991')
    const years = texts(sheet('1990', '1993')).join(' ')
    expect(years).toContain('A year counts with its last status in force.')
    expect(years).toContain('ended on 26 December 1991')
  })

  test.each<[string, string, Change[]]>([
    ['1940-07-01', '1941-06-01', ['lost', 'unchanged']],
    ['1938', '1938-05-01', []],
    ['1940', '1940', ['unchanged']],
    ['1939', '1992', ['lost']],
  ])('%s compared with %s shows %j and is well set', (date, compare, changes) => {
    const one = sheet(date, compare, { territory: 'occupied-land' })
    expect(painted(one)).toEqual(changes)
    expectWellSet(one)
  })
})
