/** How long a line of text comes out in the bundled typefaces, and where it breaks: without a browser. */
import type { FaceName } from '../paint/faces'
import { ASCII, OTHERS } from './glyphWidths'

const FACES = ['serif', 'serif-bold', 'serif-italic', 'sans', 'sans-bold'] as const

/** Wider than nine in ten letters of any other script that the files hold (Cyrillic capitals reach 1.1). */
const UNKNOWN = 800

/** Width of one letter in thousandths of the font size. A letter with accents is as wide as without. */
function advance(letter: string, face: FaceName): number {
  const special = OTHERS[letter]?.[FACES.indexOf(face)]
  if (special !== undefined) return special
  const base = letter.normalize('NFD').charCodeAt(0)
  return ASCII[face][base - 0x20] ?? UNKNOWN
}

/**
 * Width of a line of text.
 * @param size font size, in the unit of the result
 * @param spacing added behind every letter, in em
 */
export function textWidth(text: string, face: FaceName, size: number, spacing = 0): number {
  let thousandths = 0
  for (const letter of text) thousandths += advance(letter, face) + spacing * 1000
  return (thousandths * size) / 1000
}

/** Breaks a text at its spaces (and behind the slashes of an address) into lines no wider than `width`. */
export function wrapText(text: string, face: FaceName, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.split(/(?<=[ /?&])/)) {
    if (textWidth((line + piece).trimEnd(), face, size) <= width) {
      line += piece
      continue
    }
    if (line !== '') lines.push(line.trimEnd())
    line = piece
    // A single piece that is too wide, such as a long address, breaks anywhere.
    while (textWidth(line.trimEnd(), face, size) > width) {
      const cut = lettersThatFit(line, face, size, width)
      lines.push(line.slice(0, cut))
      line = line.slice(cut)
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}

function lettersThatFit(text: string, face: FaceName, size: number, width: number): number {
  let end = 1
  while (end < text.length && textWidth(text.slice(0, end + 1), face, size) <= width) end++
  return end
}
