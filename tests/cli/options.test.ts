import { describe, expect, test } from 'vitest'
import { formatMoment } from '../../src/atlas/moment'
import { parseDates } from '../../src/cli/dates'
import { type Options, readCommand } from '../../src/cli/options'
import { PAPERS } from '../../src/drawing/paper'

function options(...args: string[]): Options {
  const command = readCommand(args)
  if (command.kind !== 'draw') throw new Error(command.kind)
  return command.options
}

test('without arguments: the atlas on A4 as a PNG of 300 dpi, here', () => {
  expect(options()).toMatchObject({ dates: [], formats: ['png'], paper: PAPERS.a4, dpi: 300, out: '.' })
})

test('lengths come in millimetres, centimetres, inches and pixels', () => {
  expect(options('--width', '180mm').paper.width).toBe(180)
  expect(options('--width', '18cm').paper.width).toBe(180)
  expect(options('--width', '7in', '--height', '5in').paper).toEqual({ width: 177.8, height: 127 })
  const { paper } = options('--width', '1920px', '--height', '1080px', '--dpi', '144')
  expect(paper.width).toBeCloseTo(338.67, 2)
  expect(paper.height).toBeCloseTo(190.5, 2)
  expect(options('--paper', 'a3', '--portrait').paper).toEqual({ width: 297, height: 420 })
})

test('language, colours, names and what stands on the sheet', () => {
  expect(options()).toMatchObject({ lang: 'en', tone: 'colour', names: 'period', code: false })
  expect(
    options('--lang', 'uk', '--colours', 'grey', '--names', 'both', '--headless', '--locator'),
  ).toMatchObject({ lang: 'uk', tone: 'grey', names: 'both', locator: true, paper: { headless: true } })
})

test('a range of years is every year of it, a range of days every day', () => {
  const dates = (text: string) => parseDates(text).map(formatMoment)
  expect(dates('1939..1942')).toEqual(['1939', '1940', '1941', '1942'])
  expect(dates('1944-02-28..1944-03-01')).toEqual(['1944-02-28', '1944-02-29', '1944-03-01'])
  expect(dates('1939,1945-05-09,1939')).toEqual(['1939', '1945-05-09'])
  // The end of the slider is no endless loop.
  expect(dates('1993..1994')).toEqual(['1993', '1994'])
  expect(dates('1994-12-30..1994-12-31')).toEqual(['1994-12-30', '1994-12-31'])
})

describe('what cannot be is refused on one line that names it', () => {
  test.each([
    [['--width', '-5mm'], '--width -5mm'],
    [['--width', '0mm'], '--width 0mm'],
    [['--width', '5mm'], '60 to 1200 mm wide'],
    [['--width', '99999mm'], '60 to 1200 mm wide'],
    [['--height', '2000mm'], '60 to 1200 mm high'],
    [['--width', 'wide'], 'such as 180mm'],
    [['--width', '180'], 'such as 180mm'],
    [['--width', '1100mm', '--dpi', '600'], 'pixels'],
    [['--dpi', '71'], '--dpi 71'],
    [['--dpi', '601'], '--dpi 601'],
    [['--dpi', '1e2x'], '--dpi 1e2x'],
    [['--date', '1890'], '--date 1890'],
    [['--date', '1945-02-30'], '--date 1945-02-30'],
    [['--dates', '1956..1939'], 'ends before it begins'],
    [['--dates', '1939..1945-05-09'], 'year to year'],
    [['--dates', '1939..1940..1941'], '--dates'],
    [['--dates', '1938-01-01..1990-01-01'], 'at once'],
    [['--date', '1940', '--dates', '1939..1940'], 'one of them'],
    [['--compare', 'yesterday'], '--compare yesterday'],
    [['--view', '3/99/4'], '--view 3/99/4'],
    [['--format', 'gif'], '--format gif'],
    [['--format', ''], '--format'],
    [['--paper', 'b5'], 'a4, a3'],
    [['--paper', 'toString'], 'a4, a3'],
    [['--paper', 'a4', '--width', '100mm'], 'the one or the other'],
    [['--site', 'atlas'], '--site atlas'],
    [['--colour'], '--colour'],
    [['--date'], '--date'],
    [['1940'], '1940'],
    [['--lang', 'fr'], 'en, et, lv, lt, fi, pl, uk, de, ru'],
    [['--colours', 'pink'], 'colour, grey, dark'],
    [['--names', 'mine'], 'period, today, both, none'],
  ])('%j', (args, message) => {
    expect(() => readCommand(args)).toThrow(message)
    try {
      readCommand(args)
    } catch (error) {
      expect((error as Error).message).not.toContain('\n')
      expect((error as Error).name).toBe('CommandError')
    }
  })
})
