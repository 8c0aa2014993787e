/** A font file with no more letters than are wanted. */
import { concatenate, viewOf } from '../bytes'
import { rangeIn } from './glyphs'
import type { Typeface } from './typeface'
import type { Tables } from './woff'

/** What a drawing of letters needs. */
const FOR_PDF = ['head', 'hhea', 'maxp', 'hmtx', 'cvt ', 'fpgm', 'prep'] as const
/** And what a browser asks for, kerning among it. */
const FOR_STYLE_SHEETS = [...FOR_PDF, 'OS/2', 'name', 'GPOS', 'GDEF'] as const

/**
 * Glyphs keep their numbers, so that kerning and widths need no change; those that are not wanted are empty.
 * @param codes code points; those that the font does not hold are left out
 * @param use `pdf` addresses glyphs by number and needs no table of characters
 */
export function subsetOf(face: Typeface, codes: Iterable<number>, use: 'pdf' | 'style-sheet'): Tables {
  const wanted = new Map(
    [...codes].flatMap((code) => {
      const glyph = face.glyphs.get(code)
      return glyph === undefined ? [] : [[code, glyph] as const]
    }),
  )
  const tables = new Map<string, Uint8Array>()
  for (const tag of use === 'pdf' ? FOR_PDF : FOR_STYLE_SHEETS) {
    const table = face.tables.get(tag)
    if (table) tables.set(tag, table)
  }
  const { glyf, loca } = outlinesOf(face, withParts(face, wanted.values()))
  tables.set('glyf', glyf)
  tables.set('loca', loca)
  tables.set('head', withLongOffsets(tables.get('head') ?? new Uint8Array(54)))
  tables.set('post', post(face.italicAngle))
  if (use === 'style-sheet') tables.set('cmap', characterTable(wanted))
  return tables
}

/** The glyphs, those that they are put together from, and the box for what is missing. */
function withParts({ outline }: Typeface, glyphs: Iterable<number>): Set<number> {
  const all = new Set([0])
  const add = (glyph: number) => {
    if (all.has(glyph)) return
    all.add(glyph)
    for (const part of outline(glyph).parts) add(part)
  }
  for (const glyph of glyphs) add(glyph)
  return all
}

function outlinesOf({ tables, glyphCount }: Typeface, kept: ReadonlySet<number>) {
  const from = tables.get('glyf') ?? new Uint8Array()
  const offsets = viewOf(tables.get('loca') ?? new Uint8Array())
  const long = viewOf(tables.get('head') ?? new Uint8Array(54)).getInt16(50) === 1
  const loca = new Uint8Array(4 * (glyphCount + 1))
  const view = viewOf(loca)
  const parts: Uint8Array[] = []
  let at = 0
  for (let glyph = 0; glyph < glyphCount; glyph++) {
    view.setUint32(4 * glyph, at)
    if (!kept.has(glyph)) continue
    const part = from.subarray(...rangeIn(offsets, glyph, long))
    const gap = (4 - (part.length % 4)) % 4
    parts.push(part, new Uint8Array(gap))
    at += part.length + gap
  }
  view.setUint32(4 * glyphCount, at)
  return { glyf: concatenate(parts), loca }
}

/** The header of a font whose `loca` has 32-bit offsets. */
function withLongOffsets(head: Uint8Array): Uint8Array {
  const copy = new Uint8Array(head)
  viewOf(copy).setInt16(50, 1)
  return copy
}

/** Format 3: no names of glyphs. */
function post(italicAngle: number): Uint8Array {
  const table = new Uint8Array(32)
  const view = viewOf(table)
  view.setUint32(0, 0x00_03_00_00)
  view.setInt32(4, Math.round(italicAngle * 65_536))
  return table
}

/** One table of Unicode, format 12, each letter a group of its own. */
function characterTable(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...glyphs].toSorted(([a], [b]) => a - b)
  const table = new Uint8Array(12 + 16 + 12 * sorted.length)
  const view = viewOf(table)
  view.setUint16(2, 1)
  // Platform 3, encoding 10: Windows, all of Unicode.
  view.setUint16(4, 3)
  view.setUint16(6, 10)
  view.setUint32(8, 12)
  view.setUint16(12, 12)
  view.setUint32(16, 16 + 12 * sorted.length)
  view.setUint32(24, sorted.length)
  for (const [index, [code, glyph]] of sorted.entries()) {
    const at = 28 + 12 * index
    view.setUint32(at, code)
    view.setUint32(at + 4, code)
    view.setUint32(at + 8, glyph)
  }
  return table
}
