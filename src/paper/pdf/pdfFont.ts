/** A font inside a PDF: its letters by number, with what they mean, so that text can be found and copied. */
import { subsetOf } from '../font/subset'
import type { Typeface } from '../font/typeface'
import { openType } from '../font/woff'
import { ascii, type PdfObjects, type PdfReference } from './pdfObjects'

/** `FontDescriptor` flags: serifs, letters by number, slanted. */
const SERIF = 2
const SYMBOLIC = 4
const ITALIC = 64
/** Asked for by the format, and used by nobody where the font is inside. */
const STEM = 80

/** @param codes the letters of the document in this file */
export function addFont(objects: PdfObjects, face: Typeface, codes: ReadonlySet<number>): PdfReference {
  const glyphs = new Map<number, number>()
  for (const code of [...codes].toSorted((a, b) => b - a)) glyphs.set(face.glyphs.get(code) ?? 0, code)
  const name = `/${tagOf(codes)}+${face.postScriptName}`
  const toEm = (value: number) => Math.round((value * 1000) / face.unitsPerEm)
  const file = openType(subsetOf(face, codes, 'pdf'))
  const descriptor = objects.add({
    Type: '/FontDescriptor',
    FontName: name,
    Flags:
      SYMBOLIC + (face.postScriptName.includes('Serif') ? SERIF : 0) + (face.italicAngle === 0 ? 0 : ITALIC),
    FontBBox: face.box.map(toEm),
    ItalicAngle: face.italicAngle,
    Ascent: toEm(face.ascent),
    Descent: toEm(face.descent),
    CapHeight: toEm(face.capHeight),
    StemV: STEM,
    FontFile2: objects.addStream({ Length1: file.length }, file),
  })
  const sorted = [...glyphs.keys()].toSorted((a, b) => a - b)
  const descendant = objects.add({
    Type: '/Font',
    Subtype: '/CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: '(Adobe)', Ordering: '(Identity)', Supplement: 0 },
    FontDescriptor: descriptor,
    CIDToGIDMap: '/Identity',
    W: sorted.flatMap((glyph) => [glyph, [toEm(face.advance(glyph))]]),
  })
  return objects.add({
    Type: '/Font',
    Subtype: '/Type0',
    BaseFont: name,
    Encoding: '/Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: objects.addStream({}, ascii(meanings(glyphs))),
  })
}

/** Six capitals that tell one selection of letters from another. */
function tagOf(codes: ReadonlySet<number>): string {
  let hash = 7
  for (const code of codes) hash = (hash * 31 + code) % 26 ** 6
  let tag = ''
  for (let index = 0; index < 6; index++) {
    tag += String.fromCharCode(65 + (hash % 26))
    hash = Math.floor(hash / 26)
  }
  return tag
}

/** Sections of a table of characters may not be longer. */
const MOST_ENTRIES = 100

/** Glyph → character, as a `ToUnicode` table. */
function meanings(glyphs: ReadonlyMap<number, number>): string {
  const entries = [...glyphs].map(([glyph, code]) => `<${hex(glyph)}> <${utf16(code)}>`)
  const sections: string[] = []
  for (let at = 0; at < entries.length; at += MOST_ENTRIES) {
    const part = entries.slice(at, at + MOST_ENTRIES)
    sections.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`)
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...sections,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}

/** Four hexadecimal digits, as letters are written in Identity-H. */
export function hex(value: number): string {
  return value.toString(16).padStart(4, '0').toUpperCase()
}

function utf16(code: number): string {
  const text = String.fromCodePoint(code)
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('')
}
