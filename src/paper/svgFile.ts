/** The sheet as an SVG file: text as text with the fonts inside, or as lines; layers named for programs that draw. */
import { withFonts } from '../drawing/sheetDocument'
import { escapeXml, lettersByFace, element as markup } from '../drawing/svg'
import type { FaceName } from '../paint/faces'
import { base64 } from './bytes'
import { subsetOf } from './font/subset'
import type { FaceFiles, LoadedFile } from './font/typefaces'
import { woffOf } from './font/woff'
import { letterPath } from './letterPaths'
import { readSvg, type SvgElement } from './svgTree'
import { setLine } from './typesetting'

/** What a file says of itself, in every format. */
export interface FileData {
  title: string
  /** The whole address of the view. */
  permalink: string
  /** `Soviet Occupations Atlas 0.1.0`. */
  software: string
}

/** Who made it, as files say it. */
export const AUTHOR = 'Soviet Occupations Atlas'

/**
 * @param page a sheet, drawn without fonts
 * @param faces the files that hold its letters
 */
export async function svgFile(page: string, faces: FaceFiles, data: FileData): Promise<string> {
  return described(withFonts(page, await fontCss(page, faces)), data)
}

/** The same with letters as lines, which look alike everywhere but cannot be searched or edited. */
export function outlinedSvgFile(page: string, faces: FaceFiles, data: FileData): string {
  return described(outlined(page, faces), data)
}

/** Each `<text>` as a path with the same paint; one with a letter that the faces do not hold stays text. */
export function outlined(page: string, faces: FaceFiles): string {
  return page.replaceAll(/<text [^>]*>[^<]*<\/text>/g, (text) => {
    const line = readSvg(text)
    if (!holds(faces, line)) return text
    const { fill, stroke, ...others } = line.attributes
    return markup('path', {
      d: letterPath(setLine(line, faces)),
      fill,
      stroke,
      'stroke-width': others['stroke-width'],
      'stroke-linejoin': others['stroke-linejoin'],
      'paint-order': others['paint-order'],
    })
  })
}

function holds(faces: FaceFiles, { text, attributes }: SvgElement): boolean {
  const files = faces.get(attributes['class'] as FaceName) ?? []
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    if (!files.some(({ typeface }) => typeface.glyphs.has(code))) return false
  }
  return true
}

/** `@font-face` rules with just the letters of the page. */
export async function fontCss(page: string, faces: FaceFiles): Promise<string> {
  const rules: Promise<string>[] = []
  for (const [face, letters] of lettersByFace(page)) {
    let codes = [...letters].map((letter) => letter.codePointAt(0) ?? 0)
    for (const file of faces.get(face) ?? []) {
      const { glyphs } = file.typeface
      rules.push(
        fontRule(
          file,
          codes.filter((code) => glyphs.has(code)),
        ),
      )
      codes = codes.filter((code) => !glyphs.has(code))
    }
  }
  return (await Promise.all(rules)).join('')
}

async function fontRule(
  { family, style, weight, typeface }: LoadedFile,
  codes: readonly number[],
): Promise<string> {
  const woff = await woffOf(subsetOf(typeface, codes, 'style-sheet'))
  const range = codes.map((code) => `U+${code.toString(16).toUpperCase()}`).join(',')
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};src:url(data:font/woff;base64,${base64(woff)}) format("woff");unicode-range:${range}}`
}

const INKSCAPE = 'http://www.inkscape.org/namespaces/inkscape'

/** Says what it is and where it comes from, and names its layers for Inkscape; Illustrator names them by their ids. */
function described(svg: string, { title, permalink, software }: FileData): string {
  const words = markup(
    'rdf:RDF',
    {},
    markup(
      'rdf:Description',
      { 'rdf:about': '' },
      markup('dc:title', {}, escapeXml(title)) +
        markup('dc:creator', {}, AUTHOR) +
        markup('dc:source', {}, escapeXml(permalink)) +
        markup('dc:publisher', {}, escapeXml(software)),
    ),
  )
  const inkscape = svg.includes(INKSCAPE) ? '' : `xmlns:inkscape="${INKSCAPE}" `
  return svg
    .replace(
      '<svg ',
      `<svg ${inkscape}xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" `,
    )
    .replace('</title>', () => `</title>${markup('metadata', {}, words)}`)
    .replaceAll(/ data-layer="([^"]*)"/g, ' inkscape:groupmode="layer" inkscape:label="$1"')
}
