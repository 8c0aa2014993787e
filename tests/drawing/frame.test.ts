import { expect, test } from 'vitest'
import { yearsOf } from '../../src/atlas/momentSeries'
import { FilmDrawing, type FilmInput } from '../../src/drawing/frame'
import { pageInput } from './fixture'
import { type TextBox, textBoxes } from './textBoxes'
import { parseXml } from './xml'

const { moment: _, ...still } = pageInput
const moments = yearsOf({ from: 1938, to: 1948 }, 1, 60).moments

function filmOf(more: Partial<FilmInput> = {}): FilmDrawing {
  return new FilmDrawing({
    ...still,
    cameraBox: { width: 900, height: 600 },
    size: { width: 1280, height: 720 },
    moments,
    title: 'A film',
    credit: 'Soviet Occupations Atlas, version 1.2.3 · https://atlas.example/?date=1940',
    ...more,
  })
}

const texts = (svg: string) => textBoxes(svg).map(({ text }) => text)
const at = (year: number) => ({ kind: 'year', year }) as const

test('each frame says its date, and nothing of what stays', () => {
  const film = filmOf()
  for (const moment of moments) {
    const said = texts(film.frame(moment))
    expect(said).toContain(String(moment.kind === 'year' && moment.year))
    expect(said).not.toContain('A film')
  }
  expect(texts(film.still())).toContain('A film')
})

test('what stays and what changes make the whole frame', () => {
  const film = filmOf()
  expect(texts(film.picture(at(1940))).toSorted()).toEqual(
    [...texts(film.still()), ...texts(film.frame(at(1940)))].toSorted(),
  )
  for (const svg of [film.still(), film.frame(at(1940)), film.picture(at(1940))]) parseXml(svg)
})

test('a frame paints what holds at its moment', () => {
  const film = filmOf()
  expect(film.frame(at(1940))).toContain('id="frame-occupied"')
  expect(film.frame(at(1941))).not.toContain('id="frame-occupied"')
})

test('the legend holds every status of the film and does not move', () => {
  const legend = texts(filmOf().still())
  for (const sign of [
    'Annexed',
    'Occupied',
    'Garrisoned',
    'Leased base',
    'Contested',
    'Only part of the year',
  ])
    expect(legend).toContain(sign)
  expect(texts(filmOf({ moments: moments.slice(-2) }).still())).not.toContain('Occupied')
})

test('a name keeps its place from frame to frame', () => {
  const film = filmOf()
  const places = moments.map((moment) =>
    textBoxes(film.frame(moment)).find(({ text }) => text.includes('Annexland')),
  )
  const set = places.filter((place): place is TextBox => place !== undefined)
  expect(set.length).toBeGreaterThan(5)
  expect(new Set(set.map(({ left, top }) => `${left} ${top}`)).size).toBe(1)
})

test('the date is set in one size, whatever its length', () => {
  const days = (['1939-01-01', '1939-09-17', '1940-05-05'] as const).map((day) => ({
    kind: 'day' as const,
    day: Math.floor(Date.parse(day) / 86_400_000),
  }))
  const film = filmOf({ moments: days })
  const sizes = days.map((day) => Math.max(...textBoxes(film.frame(day)).map(({ size }) => size)))
  expect(new Set(sizes).size).toBe(1)
})

test.each([
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1080, height: 1080 },
  { width: 800, height: 450 },
])('at %j everything stands within the frame, and nothing over another', (size) => {
  const svg = filmOf({ size }).picture(at(1940))
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number)
  expect(width / height).toBeCloseTo(size.width / size.height, 2)
  const boxes = textBoxes(svg)
  for (const { text, left, right, top, bottom } of boxes) {
    expect(left, text).toBeGreaterThanOrEqual(0)
    expect(top, text).toBeGreaterThanOrEqual(0)
    expect(right, text).toBeLessThanOrEqual(width)
    expect(bottom, text).toBeLessThanOrEqual(height)
  }
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      expect(across > 0.5 && down > 2, `“${a.text}” and “${b.text}”`).toBe(false)
    }
  }
})

test('a film without a moment is refused', () => {
  expect(() => filmOf({ moments: [] })).toThrow('moment')
})
