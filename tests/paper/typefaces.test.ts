import { describe, expect, test } from 'vitest'
import { textWidth } from '../../src/drawing/textWidth'
import type { FaceName } from '../../src/paint/faces'
import { subsetOf } from '../../src/paper/font/subset'
import { readTypeface } from '../../src/paper/font/typeface'
import { openType, tablesOf, woffOf } from '../../src/paper/font/woff'
import { typefaces } from './sheet'

const FACES: FaceName[] = ['serif', 'serif-bold', 'serif-italic', 'sans', 'sans-bold']
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))

async function latin(face: FaceName) {
  const [file] = (await typefaces.holding(new Map([[face, new Set('A')]]))).get(face) ?? []
  if (!file) throw new Error(face)
  return file.typeface
}
const glyphOf = (typeface: Awaited<ReturnType<typeof latin>>, letter: string) =>
  typeface.glyphs.get(letter.codePointAt(0) ?? 0) ?? 0

describe.each(FACES)('%s', (face) => {
  test('is as wide as the layout of the sheet takes it for', async () => {
    const typeface = await latin(face)
    const wrong = ASCII.filter((letter) => {
      const width = (typeface.advance(glyphOf(typeface, letter)) * 1000) / typeface.unitsPerEm
      return Math.abs(width - textWidth(letter, face, 1000)) > 1
    })
    expect(wrong).toEqual([])
  })

  test('draws every letter within its own box', async () => {
    const typeface = await latin(face)
    const [left, bottom, right, top] = typeface.box
    for (const letter of ASCII.slice(1)) {
      const points = typeface.outline(glyphOf(typeface, letter)).contours.flat()
      expect(points.length, letter).toBeGreaterThan(3)
      for (const { x, y } of points) {
        expect(x >= left && x <= right && y >= bottom && y <= top, `${letter} at ${x}, ${y}`).toBe(true)
      }
    }
  })
})

test('letters that lean to each other stand closer, others do not', async () => {
  const serif = await latin('serif')
  const pair = (left: string, right: string) => serif.kerning(glyphOf(serif, left), glyphOf(serif, right))
  const leaning = [
    ['A', 'V'],
    ['T', 'o'],
    ['V', 'a'],
    ['L', 'T'],
  ] as const
  for (const [left, right] of leaning) expect(pair(left, right), left + right).toBeLessThan(-5)
  expect(pair('n', 'n')).toBe(0)
})

test('a subset holds the wanted letters and no others, with the parts of accented ones', async () => {
  const [file] = (await typefaces.holding(new Map([['serif', new Set('ř')]]))).get('serif') ?? []
  if (!file) throw new Error('no file')
  const whole = file.typeface
  const glyph = whole.glyphs.get(0x159) ?? 0
  const other = whole.glyphs.get(0x151) ?? 0
  expect(glyph).toBeGreaterThan(0)
  const subset = await readTypeface(await woffOf(subsetOf(whole, [0x159], 'style-sheet')))
  expect([...subset.glyphs.keys()]).toEqual([0x159])
  expect(subset.outline(glyph)).toEqual(whole.outline(glyph))
  expect(whole.outline(other).contours.length).toBeGreaterThan(0)
  expect(subset.outline(other).contours).toEqual([])
  expect(subset.advance(glyph)).toBe(whole.advance(glyph))
})

test('a font file has the check sums of its tables', async () => {
  const file = openType(subsetOf(await latin('sans'), [0x41], 'pdf'))
  const view = new DataView(file.buffer)
  expect(view.getUint32(0)).toBe(0x00_01_00_00)
  for (let table = 0; table < view.getUint16(4); table++) {
    const at = 12 + 16 * table
    let sum = 0
    const end = view.getUint32(at + 8) + Math.ceil(view.getUint32(at + 12) / 4) * 4
    for (let word = view.getUint32(at + 8); word < end; word += 4) sum = (sum + view.getUint32(word)) >>> 0
    expect(sum).toBe(view.getUint32(at + 4))
  }
})

test('a letter that no file holds is named', async () => {
  await expect(typefaces.holding(new Map([['sans', new Set('A漢')]]))).rejects.toThrow('no letter “漢”')
})

test('what is no WOFF is refused', async () => {
  await expect(tablesOf(new Uint8Array(60))).rejects.toThrow('no WOFF')
})

test('the arrow of a comparison, which the files lack, has a stand-in in every face', async () => {
  for (const face of FACES) {
    const typeface = await latin(face)
    expect(glyphOf(typeface, '→')).toBe(glyphOf(typeface, '›'))
    expect(glyphOf(typeface, '→')).toBeGreaterThan(0)
  }
})
