/** Lines of type, letter by letter, as a browser would set them: kerned within a file of the face. */
import type { FaceName } from '../paint/faces'
import type { FaceFiles, LoadedFile } from './font/typefaces'
import { numberOf, type SvgElement } from './svgTree'

export interface SetLetter {
  code: number
  glyph: number
  /** From the beginning of the line, in the unit of the font size. */
  x: number
}

/** Letters of one font file that stand beside each other. */
export interface Run {
  file: LoadedFile
  letters: SetLetter[]
}

export interface SetLine {
  text: string
  /** Where it begins, on the baseline. */
  x: number
  y: number
  size: number
  runs: Run[]
}

/**
 * Sets a `<text>` of the drawing.
 * @throws where the faces do not hold one of its letters
 */
export function setLine(element: SvgElement, faces: FaceFiles): SetLine {
  const { attributes, text } = element
  const face = attributes['class'] as FaceName
  const size = numberOf(element, 'font-size')
  const { runs, width } = runsOf(text, faces.get(face) ?? [], size, numberOf(element, 'letter-spacing'))
  const share = { start: 0, middle: 0.5, end: 1 }[attributes['text-anchor'] ?? 'start'] ?? 0
  return { text, x: numberOf(element, 'x') - share * width, y: numberOf(element, 'y'), size, runs }
}

function runsOf(text: string, files: readonly LoadedFile[], size: number, spacing: number) {
  const runs: Run[] = []
  let x = 0
  let before: number | undefined
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    const file = files.find(({ typeface }) => typeface.glyphs.has(code))
    const glyph = file?.typeface.glyphs.get(code)
    if (!file || glyph === undefined)
      throw new Error(`The typefaces of the atlas have no letter “${letter}”.`)
    let run = runs.at(-1)
    if (run?.file !== file) {
      run = { file, letters: [] }
      runs.push(run)
      before = undefined
    }
    const { advance, kerning, unitsPerEm } = file.typeface
    if (before !== undefined) x += (kerning(before, glyph) * size) / unitsPerEm
    run.letters.push({ code, glyph, x })
    x += (advance(glyph) * size) / unitsPerEm + spacing
    before = glyph
  }
  return { runs, width: x }
}
