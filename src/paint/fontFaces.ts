/**
 * The bundled typefaces (SIL Open Font Licence) file by file, for what cannot
 * take them from style sheets: the map's labels, and drawings that carry their
 * fonts inside. The same files as in ui/fonts.css, so that each is fetched once.
 */

import sansCyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff2?url'
import sansBoldCyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff2?url'
import sansLatin from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url'
import sansBoldLatin from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url'
import sansLatinExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url'
import sansBoldLatinExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url'
import serifItalicCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff2?url'
import serifCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff2?url'
import serifBoldCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2?url'
import serifItalicLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url'
import serifLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url'
import serifBoldLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url'
import serifItalicLatinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff2?url'
import serifLatinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2?url'
import serifBoldLatinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?url'
import { type FaceName, rangesOf, type Subset } from './faces'

export interface FontFile {
  face: FaceName
  family: 'Source Serif 4' | 'Source Sans 3'
  weight: 400 | 600
  style: 'normal' | 'italic'
  subset: Subset
  url: string
  /** As in CSS, one range an entry. */
  unicodeRange: string[]
}

function file(face: FaceName, subset: FontFile['subset'], url: string): FontFile {
  const serif = face.startsWith('serif')
  return {
    face,
    family: serif ? 'Source Serif 4' : 'Source Sans 3',
    weight: face.endsWith('bold') ? 600 : 400,
    style: face.endsWith('italic') ? 'italic' : 'normal',
    subset,
    url,
    unicodeRange: rangesOf(face, subset),
  }
}

/** Latin first: a letter is drawn with the first file that covers it. */
export const FONT_FILES: readonly FontFile[] = [
  file('serif', 'latin', serifLatin),
  file('serif', 'latin-ext', serifLatinExt),
  file('serif', 'cyrillic', serifCyrillic),
  file('serif-bold', 'latin', serifBoldLatin),
  file('serif-bold', 'latin-ext', serifBoldLatinExt),
  file('serif-bold', 'cyrillic', serifBoldCyrillic),
  file('serif-italic', 'latin', serifItalicLatin),
  file('serif-italic', 'latin-ext', serifItalicLatinExt),
  file('serif-italic', 'cyrillic', serifItalicCyrillic),
  file('sans', 'latin', sansLatin),
  file('sans', 'latin-ext', sansLatinExt),
  file('sans', 'cyrillic', sansCyrillic),
  file('sans-bold', 'latin', sansBoldLatin),
  file('sans-bold', 'latin-ext', sansBoldLatinExt),
  file('sans-bold', 'cyrillic', sansBoldCyrillic),
]
