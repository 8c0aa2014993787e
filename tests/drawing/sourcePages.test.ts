import { describe, expect, test } from 'vitest'
import { publish } from '../../geodata/publish'
import type { Reading, Source } from '../../src/atlas/types'
import { bundledTypefaces } from '../../src/cli/bundled'
import { drawPage } from '../../src/drawing/page'
import { layoutOf, PAPERS, upright } from '../../src/drawing/paper'
import { sourceInShort, sourceWithAddress } from '../../src/drawing/sourceLines'
import { drawSourcePages } from '../../src/drawing/sourcePages'
import { lettersByFace, textLine } from '../../src/drawing/svg'
import { english } from '../../src/words/language'
import { pageInput } from './fixture'
import { textBoxes } from './textBoxes'

const { app } = publish()
const real = JSON.parse(app['reading.json'] ?? '') as Reading

/** A book in a script that the typefaces lack. */
const treaty: Source = {
  id: 'treaty',
  type: 'webpage',
  title: '中苏友好同盟条约',
  'container-title': 'Wikisource',
  language: 'zh',
  issued: { 'date-parts': [[1945, 8, 14]] },
  URL: 'https://example.org/wiki/%D0%9F%D0%BE%D1%80%D1%82',
}

describe('a source on paper', () => {
  test('has its language where its title cannot be set, and an address that can be read', () => {
    expect(sourceInShort(treaty, english)).toBe('[Chinese], Wikisource (1945).')
    expect(sourceWithAddress(treaty, english)).toMatch(/ https:\/\/example\.org\/wiki\/Порт$/)
    expect(sourceInShort({ ...treaty, title: 'Порт-Артур', author: [{ literal: '曹瑛' }] }, english)).toBe(
      'Порт-Артур, Wikisource (1945).',
    )
  })

  test('is in letters that the typefaces have, whichever of the atlas’s it is', async () => {
    expect(real.sources.length).toBeGreaterThan(1000)
    const lines = real.sources.map((source) =>
      textLine(sourceWithAddress(source, english), 0, 0, { face: 'sans', size: 10, fill: '#000000' }),
    )
    await expect(bundledTypefaces().holding(lettersByFace(lines.join('')))).resolves.toBeDefined()
  })
})

describe('the pages behind a sheet', () => {
  const [first] = real.sources
  if (!first) throw new Error('the atlas has no source')
  // As many as would fill several pages.
  const many = Array.from({ length: 400 }, (_, index) => ({ ...first, id: `source-${index}` }))
  const crowded = {
    ...pageInput,
    reading: { ...real, sources: many },
    atlas: {
      ...pageInput.atlas,
      territories: pageInput.atlas.territories.map((territory) => ({
        ...territory,
        periods: territory.periods.map((period) => ({ ...period, sources: many.map(({ id }) => id) })),
      })),
    },
  }

  test('number every source of what is shown, once', () => {
    for (const paper of [PAPERS.a4, upright(PAPERS.a4), { width: 85, height: 120 }]) {
      const pages = drawSourcePages({ ...crowded, paper })
      expect(pages.length).toBeGreaterThan(1)
      const numbers = pages.flatMap((page) =>
        textBoxes(page).flatMap(({ text }) => (/^\d+\. /.test(text) ? [Number.parseInt(text, 10)] : [])),
      )
      expect(numbers).toEqual(many.map((_, index) => index + 1))
      const { width, height, margin } = layoutOf(paper)
      for (const { text, left, right, bottom } of pages.flatMap((page) => textBoxes(page))) {
        expect(left, text).toBeGreaterThanOrEqual(margin - 1)
        expect(right, text).toBeLessThanOrEqual(width - margin + 8)
        expect(bottom, text).toBeLessThan(height - margin / 2)
      }
    }
  })

  test('are said on the sheet, and are none without the records of the sources', () => {
    const words = textBoxes(drawPage({ ...crowded, sourcesFollow: true })).map(({ text }) => text)
    expect(words.join(' ')).toContain('400 sources, numbered on the pages that follow.')
    expect(drawSourcePages({ ...crowded, reading: undefined })).toEqual([])
  })
})
