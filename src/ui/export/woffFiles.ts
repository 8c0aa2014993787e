/**
 * The typefaces once more as WOFF: files of SVG and PDF hold only the letters that they need, pictures have them
 * as lines, and a program can take WOFF apart, but not WOFF 2.
 */
import sansCyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff?url'
import sansBoldCyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff?url'
import sansLatin from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?url'
import sansBoldLatin from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff?url'
import sansLatinExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff?url'
import sansBoldLatinExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff?url'
import serifItalicCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff?url'
import serifCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff?url'
import serifBoldCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff?url'
import serifItalicLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff?url'
import serifLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff?url'
import serifBoldLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?url'
import serifItalicLatinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff?url'
import serifLatinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff?url'
import serifBoldLatinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff?url'
import { type FaceName } from '../../paint/faces'
import { FONT_FILES, type FontFile } from '../../paint/fontFaces'
import { Typefaces, type WoffFile } from '../../paper/font/typefaces'

const URLS: Readonly<Record<FaceName, Record<FontFile['subset'], string>>> = {
  serif: { latin: serifLatin, 'latin-ext': serifLatinExt, cyrillic: serifCyrillic },
  'serif-bold': { latin: serifBoldLatin, 'latin-ext': serifBoldLatinExt, cyrillic: serifBoldCyrillic },
  'serif-italic': {
    latin: serifItalicLatin,
    'latin-ext': serifItalicLatinExt,
    cyrillic: serifItalicCyrillic,
  },
  sans: { latin: sansLatin, 'latin-ext': sansLatinExt, cyrillic: sansCyrillic },
  'sans-bold': { latin: sansBoldLatin, 'latin-ext': sansBoldLatinExt, cyrillic: sansBoldCyrillic },
}

const loaded = new Map<string, Promise<Uint8Array>>()

export const typefaces = new Typefaces(FONT_FILES, load)

/** Keeps the files in memory and read, so that sheets are made without network, and the first as soon as the next. */
export async function preloadWoff(): Promise<void> {
  await Promise.all(FONT_FILES.map(load))
  await typefaces.readAll()
}

function load({ face, subset }: WoffFile): Promise<Uint8Array> {
  const url = URLS[face][subset]
  let bytes = loaded.get(url)
  if (!bytes) {
    bytes = fetchBytes(url)
    loaded.set(url, bytes)
    // What failed is tried anew the next time.
    bytes.catch(() => loaded.delete(url))
  }
  return bytes
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`A font could not be loaded (${response.status}).`)
  return new Uint8Array(await response.arrayBuffer())
}
