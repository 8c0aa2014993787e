/** Sheets of the real atlas in every language: nothing is cut or overlaps, and the typefaces hold every letter. */
import { describe, expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { publish } from '../../geodata/publish'
import { inLanguage } from '../../src/atlas/inLanguage'
import type { MapLabel } from '../../src/atlas/labels'
import { parseMoment } from '../../src/atlas/moment'
import { decodeShapes, type ShapesTopology } from '../../src/atlas/shapes'
import type { Atlas } from '../../src/atlas/types'
import { bundledTypefaces } from '../../src/cli/bundled'
import { drawPage } from '../../src/drawing/page'
import { lettersByFace } from '../../src/drawing/svg'
import { LIGHT } from '../../src/paint/themes'
import { languageOf } from '../../src/words/language'
import { LANGUAGE_TAGS, loadWords } from '../../src/words/languages'
import { expectWellSet } from './textBoxes'

const { app } = publish()
const records = JSON.parse(app['records.json'] ?? '') as Atlas & { labels: MapLabel[] }
const shapes = decodeShapes(JSON.parse(app['shapes.json'] ?? '') as ShapesTopology)
const typefaces = bundledTypefaces()

const lists = readAtlas().languages
const languages = await Promise.all(
  LANGUAGE_TAGS.flatMap((tag) => {
    const names = lists.find(({ lang }) => lang === tag)
    return tag === 'en' || !names ? [] : [loadWords(tag).then((words) => languageOf(tag, words, names))]
  }),
)

describe.each(languages.map((language) => [language.tag, language] as const))('%s', (_, language) => {
  test.each([
    ['1938', undefined, undefined],
    ['1940', undefined, 'hanko-lease'],
    ['1945-08-01', undefined, undefined],
    ['1945', '1938-12-31', 'estonia'],
  ])('the sheet of %s, compared with %s, selected %s', async (date, compare, territory) => {
    const moment = parseMoment(date)
    if (!moment) throw new Error(date)
    const svg = drawPage({
      atlas: inLanguage(records, language),
      shapes,
      labels: records.labels,
      palette: LIGHT,
      language,
      moment,
      compare: compare === undefined ? undefined : parseMoment(compare),
      territory,
      camera: { zoom: 3.3, lat: 54, lon: 24 },
      permalink: `https://atlas.example/occupations/?date=${date}&view=3.3/54.00/24.00`,
      edition: language.words.report.edition('0.1.0', language.formats.day(20_779)),
    })
    expectWellSet(svg)
    await expect(typefaces.holding(lettersByFace(svg))).resolves.toBeDefined()
  })
})
