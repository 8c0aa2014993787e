import { expect, test } from 'vitest'
import { breaks } from '../../src/drawing/names'
import { escapeXml, lettersByFace, textLine } from '../../src/drawing/svg'
import { textWidth, wrapText } from '../../src/drawing/textWidth'
import { parseXml } from './xml'

test('whatever a name holds, it stays text', () => {
  const name = 'A & B <script>"\'\u0000\u0007'
  const line = textLine(name, 1, 2, { face: 'sans', size: 12, fill: '#000000' })
  expect(parseXml(line).children).toEqual(['A & B <script>"\''])
  expect(escapeXml('a"b')).toBe('a&quot;b')
})

test('which letters stand in which face', () => {
  const svg =
    textLine('Łódź', 0, 0, { face: 'serif-bold', size: 12, fill: '#000000' }) +
    textLine('Aa', 0, 0, { face: 'sans', size: 12, fill: '#000000' })
  const letters = lettersByFace(`<svg>${svg}</svg>`)
  expect(letters.get('serif-bold')).toEqual(new Set('Łódź'))
  expect(letters.get('sans')).toEqual(new Set('Aa'))
  expect(letters.has('serif')).toBe(false)
})

test('widths: of the font files, with accents as without', () => {
  // All digits of Source Sans 3 are 497/1000 em wide.
  expect(textWidth('1940', 'sans', 100)).toBeCloseTo(4 * 49.7, 6)
  expect(textWidth('õ', 'serif', 10)).toBe(textWidth('o', 'serif', 10))
  expect(textWidth('ab', 'sans', 10, 0.1)).toBeCloseTo(textWidth('ab', 'sans', 10) + 2, 6)
  expect(textWidth('Ж', 'sans', 10)).toBeGreaterThan(5)
})

test.each([40, 75, 120, 300])('lines of at most %d pixels, and no letter lost', (width) => {
  const text =
    'Cite as: https://atlas.example/a/very/long/path?date=1940-06-17&territory=some-long-territory-name now'
  const lines = wrapText(text, 'sans', 11, width)
  for (const line of lines) expect(textWidth(line, 'sans', 11)).toBeLessThanOrEqual(width)
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
})

test('names break at spaces only, as evenly as can be', () => {
  expect(breaks('Soviet zone of Germany', 3)).toEqual([
    ['Soviet zone of Germany'],
    ['Soviet zone', 'of Germany'],
    ['Soviet', 'zone of', 'Germany'],
  ])
  expect(breaks('Estonia', 3)).toEqual([['Estonia']])
})
