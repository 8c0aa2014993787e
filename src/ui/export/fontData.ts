/**
 * The fonts as data inside a drawing: an SVG that is shown as an image may not
 * fetch anything. The files are kept in memory, so that an export works without network.
 */
import { type FaceName, FONT_FILES, type FontFile } from '../../paint/fontFaces'

const loaded = new Map<string, Promise<string>>()

/** Names of lands and towns need all of Latin; heads, running text and seas come out in English with its plain letters. */
function isForNames({ face, subset }: FontFile): boolean {
  return subset === 'latin' || (subset === 'latin-ext' && (face === 'serif-bold' || face === 'sans'))
}

/** Fetches the files that names and the sheet's own words need, or the rest: titles of sources need Cyrillic, too. */
export async function preloadFonts(wanted: 'names' | 'rest'): Promise<void> {
  await Promise.all(FONT_FILES.filter((file) => isForNames(file) === (wanted === 'names')).map(dataUrl))
}

/** `@font-face` rules of the files that hold the letters, with the fonts inside. */
export async function fontCss(letters: ReadonlyMap<FaceName, ReadonlySet<string>>): Promise<string> {
  const needed = FONT_FILES.filter((file) =>
    [...(letters.get(file.face) ?? [])].some((letter) => covers(file, letter.codePointAt(0) ?? 0)),
  )
  return (await Promise.all(needed.map(fontFace))).join('')
}

async function fontFace(file: FontFile): Promise<string> {
  const { family, style, weight, unicodeRange } = file
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};src:url(${await dataUrl(file)}) format("woff2");unicode-range:${unicodeRange.join(',')}}`
}

function covers({ unicodeRange }: FontFile, code: number): boolean {
  return unicodeRange.map(parseRange).some(([low, high]) => code >= low && code <= high)
}

/** `U+0100-02BA` or `U+0131` → first and last code point. */
function parseRange(range: string): [number, number] {
  const [low = '0', high = low] = range.replace('U+', '').split('-')
  return [Number.parseInt(low, 16), Number.parseInt(high, 16)]
}

function dataUrl({ url }: FontFile): Promise<string> {
  let data = loaded.get(url)
  if (!data) {
    data = fetchAsDataUrl(url)
    loaded.set(url, data)
    // What failed is tried anew the next time.
    data.catch(() => loaded.delete(url))
  }
  return data
}

async function fetchAsDataUrl(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`A font could not be loaded (${response.status}).`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return `data:font/woff2;base64,${btoa(binary)}`
}
