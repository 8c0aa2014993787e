/** One font file, read: which letters it holds, how wide they are, how they are drawn (OpenType specification 1.9). */
import { viewOf } from '../bytes'
import { type Glyph, glyphReader } from './glyphs'
import { kerningOf } from './kerning'
import { type Tables, tablesOf } from './woff'

export interface Typeface {
  tables: Tables
  /** Units of the em; all measures below are in them. */
  unitsPerEm: number
  ascent: number
  descent: number
  capHeight: number
  italicAngle: number
  /** xMin, yMin, xMax, yMax over all letters. */
  box: readonly [number, number, number, number]
  glyphCount: number
  /** As PDF and PostScript name it: `SourceSerif4-Regular`. */
  postScriptName: string
  /** Code point → number of the glyph; what it does not hold is missing. */
  glyphs: ReadonlyMap<number, number>
  advance: (glyph: number) => number
  /** Added between two letters that stand beside each other. */
  kerning: (left: number, right: number) => number
  outline: (glyph: number) => Glyph
}

/**
 * @param woff a file of TrueType outlines
 * @throws where it is something else
 */
export async function readTypeface(woff: Uint8Array): Promise<Typeface> {
  const tables = await tablesOf(woff)
  const table = (tag: string) => {
    const bytes = tables.get(tag)
    if (!bytes) throw new Error(`A font file has no table “${tag}”.`)
    return viewOf(bytes)
  }
  const head = table('head')
  const hhea = table('hhea')
  const os2 = table('OS/2')
  const advances = advancesOf(table('hmtx'), hhea.getUint16(34))
  return {
    tables,
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: os2.getInt16(88),
    italicAngle: table('post').getInt32(4) / 65_536,
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    glyphCount: table('maxp').getUint16(4),
    postScriptName: postScriptName(table('name')),
    glyphs: withStandIns(glyphsByCode(table('cmap'))),
    advance: (glyph) => advances[Math.min(glyph, advances.length - 1)] ?? 0,
    kerning: kerningOf(tables.get('GPOS')),
    outline: glyphReader(table('glyf'), table('loca'), head.getInt16(50) === 1),
  }
}

/** Letters of the sheet that the bundled files lack, and what stands for them: the arrow of a comparison. */
const STAND_INS: readonly (readonly [string, string])[] = [['→', '›']]

function withStandIns(glyphs: Map<number, number>): Map<number, number> {
  for (const [letter, other] of STAND_INS) {
    const glyph = glyphs.get(other.charCodeAt(0))
    if (glyph !== undefined && !glyphs.has(letter.charCodeAt(0))) glyphs.set(letter.charCodeAt(0), glyph)
  }
  return glyphs
}

function advancesOf(hmtx: DataView, count: number): number[] {
  return Array.from({ length: count }, (_, index) => hmtx.getUint16(4 * index))
}

/** Entry 6 of the names, in UTF-16 (platform 3); only letters that PDF names may hold. */
function postScriptName(name: DataView): string {
  const strings = name.getUint16(4)
  for (let index = 0; index < name.getUint16(2); index++) {
    const at = 6 + 12 * index
    if (name.getUint16(at) !== 3 || name.getUint16(at + 6) !== 6) continue
    const start = strings + name.getUint16(at + 10)
    const codes = Array.from({ length: name.getUint16(at + 8) / 2 }, (_, letter) =>
      name.getUint16(start + 2 * letter),
    )
    return String.fromCharCode(...codes).replaceAll(/[^\w-]/g, '')
  }
  return 'Font'
}

/** Of the Unicode tables of formats 4 and 12. */
function glyphsByCode(cmap: DataView): Map<number, number> {
  const glyphs = new Map<number, number>()
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const at = cmap.getUint32(4 + 8 * index + 4)
    const format = cmap.getUint16(at)
    if (format === 4) readSegments(cmap, at, glyphs)
    if (format === 12) readGroups(cmap, at, glyphs)
  }
  return glyphs
}

function readSegments(cmap: DataView, at: number, glyphs: Map<number, number>): void {
  const double = cmap.getUint16(at + 6)
  for (let segment = 0; segment < double; segment += 2) {
    const end = cmap.getUint16(at + 14 + segment)
    const start = cmap.getUint16(at + 16 + double + segment)
    const delta = cmap.getUint16(at + 16 + 2 * double + segment)
    const rangeAt = at + 16 + 3 * double + segment
    const range = cmap.getUint16(rangeAt)
    for (let code = start; code <= end && code < 0xff_ff; code++) {
      const listed = range === 0 ? code : cmap.getUint16(rangeAt + range + 2 * (code - start))
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xff_ff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
}

function readGroups(cmap: DataView, at: number, glyphs: Map<number, number>): void {
  for (let group = 0; group < cmap.getUint32(at + 12); group++) {
    const entry = at + 16 + 12 * group
    const start = cmap.getUint32(entry)
    const first = cmap.getUint32(entry + 8)
    for (let code = start; code <= cmap.getUint32(entry + 4); code++) glyphs.set(code, first + code - start)
  }
}
