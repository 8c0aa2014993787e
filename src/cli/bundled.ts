/** What the command line draws from: the data that the build made, and the fonts of the packages. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { LanguageRecord } from '../../geodata/schema'
import type { Edition } from '../atlas/edition'
import { inLanguage } from '../atlas/inLanguage'
import type { MapLabel } from '../atlas/labels'
import { decodeShapes, type Shapes, type ShapesTopology } from '../atlas/shapes'
import type { Atlas, Reading } from '../atlas/types'
import { FONT_FILES } from '../paint/fontFaces'
import { Typefaces } from '../paper/font/typefaces'
import { english, type Language, type LanguageTag, languageOf } from '../words/language'
import { loadWords } from '../words/languages'

export interface Bundled {
  /** Named in the language. */
  atlas: Atlas
  language: Language
  edition: Edition
  labels: readonly MapLabel[]
  shapes: Shapes
  reading: Reading
  typefaces: Typefaces
}

/** @param folder where the build put its data */
export async function readBundled(folder: string, lang: LanguageTag): Promise<Bundled> {
  const json = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, name), 'utf8'))
  const [records, shapes, reading] = await Promise.all([
    json('records.json'),
    json('shapes.json'),
    json('reading.json'),
  ])
  const { labels, edition, ...atlas } = records as Atlas & { labels: MapLabel[]; edition: Edition }
  const language =
    lang === 'en'
      ? english
      : languageOf(lang, await loadWords(lang), (await json(`names-${lang}.json`)) as LanguageRecord)
  return {
    atlas: inLanguage(atlas, language),
    language,
    edition,
    labels,
    shapes: decodeShapes(shapes as ShapesTopology),
    reading: reading as Reading,
    typefaces: bundledTypefaces(),
  }
}

export function bundledTypefaces(): Typefaces {
  const { resolve } = createRequire(import.meta.url)
  return new Typefaces(FONT_FILES, ({ family, subset, weight, style }) => {
    const name = family.toLowerCase().replaceAll(' ', '-')
    return readFile(resolve(`@fontsource/${name}/files/${name}-${subset}-${weight}-${style}.woff`))
  })
}
