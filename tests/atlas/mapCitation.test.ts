/**
 * Citations of a map. That files can be read is judged by citation-js, that a line follows its style by
 * the rules of the style and, where citation-js has the style, by citeproc.
 */
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import { describe, expect, test } from 'vitest'
import { bibtex } from '../../src/atlas/citing/bibtex'
import { CITATION_FORMATS } from '../../src/atlas/citing/citationDownloads'
import { type CitedMap, citedMap, mapKey, mapTitle } from '../../src/atlas/citing/citedMap'
import { cslMap } from '../../src/atlas/citing/cslJson'
import { ris } from '../../src/atlas/citing/ris'
import { plainText } from '../../src/atlas/citing/styledText'
import { CITATION_STYLES } from '../../src/atlas/citing/styles'
import { dayOf } from '../../src/atlas/day'
import { dayMoment, yearMoment } from '../../src/atlas/moment'
import { english } from '../../src/words/language'

const PERMALINK = 'https://example.org/atlas/?date=1940-06-17&territory=estonian-islands&view=6.5/58.50/22.50'

const map = citedMap(
  {
    moment: dayMoment(dayOf(1940, 6, 17)),
    subject: { id: 'estonian-islands', name: 'Estonia: the western islands' },
  },
  {
    edition: { version: '0.1.0', released: '2026-09-05' },
    permalink: PERMALINK,
    accessed: dayOf(2026, 12, 1),
  },
  english,
)

/** What could break a format or be taken for a command. */
const nasty: CitedMap = {
  ...map,
  title: 'Łódź & “half” of {100 %}: #1 $2 ~ a_b ^ c\\d – its author’s\nown, 1945.',
  permalink: `${PERMALINK}&x=%7B50%25%7D#top_{1}`,
}

const line = (id: string, of: CitedMap = map) => {
  const style = CITATION_STYLES.find((each) => each.id === id)
  return style ? plainText(style.cite(of)) : undefined
}

describe('the title and handle of a map', () => {
  test('name what is selected and the date', () => {
    expect(map.title).toBe('Estonia: the western islands, 17 June 1940')
    expect(map.key).toBe('soviet-occupations-1940-06-17-estonian-islands')
  })

  test('name the whole map where nothing is, and both dates of a comparison', () => {
    const view = { moment: yearMoment(1945) }
    expect(mapTitle(view, english)).toBe('Soviet annexations, occupations and bases, 1945')
    const compared = { ...view, compare: dayMoment(dayOf(1938, 12, 31)) }
    expect(mapTitle(compared, english)).toBe(
      'Soviet annexations, occupations and bases, 1945 compared with 31 December 1938',
    )
    expect(mapKey(compared)).toBe('soviet-occupations-1945-compared-with-1938-12-31')
  })
})

describe('styles', () => {
  test.each([
    [
      'chicago',
      `“Estonia: The Western Islands, 17 June 1940.” Map. In Soviet Occupations Atlas 1939–1994, version 0.1.0. September 5, 2026. Accessed December 1, 2026. ${PERMALINK}.`,
    ],
    [
      'apa',
      `Estonia: the western islands, 17 June 1940 [Map]. (2026, September 5). In Soviet Occupations Atlas 1939–1994 (Version 0.1.0). Retrieved December 1, 2026, from ${PERMALINK}`,
    ],
    [
      'mla',
      `“Estonia: The Western Islands, 17 June 1940.” Soviet Occupations Atlas 1939–1994, version 0.1.0, 5 Sept. 2026, ${PERMALINK.slice(8)}. Map. Accessed 1 Dec. 2026.`,
    ],
    [
      'harvard',
      `‘Estonia: the western islands, 17 June 1940’ [Map] (2026) Soviet Occupations Atlas 1939–1994, version 0.1.0. Available at: ${PERMALINK} (Accessed: 1 December 2026).`,
    ],
    [
      'iso690',
      `Estonia: the western islands, 17 June 1940 [map, online]. In: Soviet Occupations Atlas 1939–1994. Version 0.1.0. 2026-09-05 [viewed 2026-12-01]. Available from: ${PERMALINK}`,
    ],
    [
      'plain',
      `“Estonia: the western islands, 17 June 1940”, Soviet Occupations Atlas 1939–1994, version 0.1.0, data of 5 September 2026, ${PERMALINK}, seen 1 December 2026.`,
    ],
  ])('%s', (id, expected) => {
    expect(line(id)).toBe(expected)
  })

  test('every style is tried above, and says what a citation must', () => {
    expect(CITATION_STYLES.map(({ id }) => id)).toEqual([
      'chicago',
      'apa',
      'mla',
      'harvard',
      'iso690',
      'plain',
    ])
    for (const { id } of CITATION_STYLES) {
      for (const part of [
        '17 June 1940',
        'Soviet Occupations Atlas 1939–1994',
        '0.1.0',
        PERMALINK.slice(8),
      ]) {
        expect([id, line(id)]).toEqual([id, expect.stringContaining(part)])
      }
    }
  })

  test('the name of the atlas stands in italics, but in the plain line', () => {
    for (const { id, cite } of CITATION_STYLES) {
      const italic = cite(map).flatMap((run) => (run.italic ? [run.text] : []))
      expect([id, italic]).toEqual([id, id === 'plain' ? [] : ['Soviet Occupations Atlas 1939–1994']])
    }
  })

  test('capitals: long prepositions have one in Chicago and none in MLA', () => {
    const title = { ...map, title: 'What changed between the wars, 1945' }
    expect(line('chicago', title)).toContain('“What Changed Between the Wars, 1945.”')
    expect(line('mla', title)).toContain('“What Changed between the Wars, 1945.”')
  })

  test('quotation marks within become single ones, and a title ends with one stop', () => {
    const title = { ...map, title: 'The “return”.' }
    expect(line('chicago', title)).toContain('“The ‘Return’.” Map')
    expect(line('plain', title)).toContain('“The ‘return’.”,')
  })

  test('citeproc says the same in APA and Harvard', () => {
    const said = (template: string) =>
      new Cite([cslMap(map)]).format('bibliography', { template, format: 'text', lang: 'en-US' }).trim()
    // The manual puts "[Map]" behind the title, 10.14; citeproc's style, which lacks a rule for works
    // without an author, behind the date. It gives only the year, and no day of retrieval with a date.
    expect(said('apa')).toBe(
      line('apa')
        ?.replace(' [Map]. (2026, September 5).', '. (2026). [Map].')
        .replace('Retrieved December 1, 2026, from ', ''),
    )
    // Its Harvard knows neither versions nor kinds of work, and citation-js no British English.
    expect(said('harvard1')).toBe(
      line('harvard')
        ?.replace(' [Map]', '')
        .replace(', version 0.1.0', '')
        .replace('1 December 2026', 'December 1, 2026')
        .replace('‘', '“')
        .replace('’', '”'),
    )
  }, 60_000)
})

describe('files for reference managers', () => {
  const day = (year: number, month: number, date: number) => ({ 'date-parts': [[year, month, date]] })

  test.each([
    ['BibTeX', bibtex],
    ['RIS', ris],
    ['CSL-JSON', (of: CitedMap) => [cslMap(of)]],
  ] as const)('%s is read with every field', (format, make) => {
    const [item, ...others] = new Cite(make(map)).data
    expect(others).toEqual([])
    expect(item).toMatchObject({
      id: 'soviet-occupations-1940-06-17-estonian-islands',
      // BibTeX has no type for maps.
      type: format === 'BibTeX' ? 'document' : 'map',
      title: 'Estonia: the western islands, 17 June 1940',
      URL: PERMALINK,
      accessed: day(2026, 12, 1),
    })
    expect(JSON.stringify(item?.['issued'])).toContain('2026,9')
    expect(JSON.stringify({ ...item, _graph: undefined })).toContain('Soviet Occupations Atlas 1939–1994')
    expect(item?.['version'] ?? item?.['edition']).toBe('0.1.0')
  })

  test.each([
    ['BibTeX', bibtex],
    ['RIS', ris],
  ] as const)('%s keeps a title of strange characters whole', (_format, make) => {
    const [item, ...others] = new Cite(make(nasty)).data
    expect(others).toEqual([])
    expect(item?.title.replaceAll(/<\/?span[^>]*>/g, '')).toBe(nasty.title.replaceAll(/\s+/g, ' '))
    expect(item?.['URL']).toBe(make === bibtex ? nasty.permalink.replace('{1}', '%7B1%7D') : nasty.permalink)
  })

  test('BibTeX gives TeX nothing to obey', () => {
    const title = /title = \{\{(.*)\}\},/.exec(bibtex(nasty))?.[1] ?? ''
    // Every special character is escaped, every brace is closed.
    expect(title.replaceAll(/\\(?:[{}&%$#_]|text\w+\{\})/g, '')).not.toMatch(/[\\{}&%$#_~^–]/)
    expect(bibtex(map)).toContain('1939--1994')
    expect(bibtex(map)).toContain('month = sep,')
  })

  test('RIS begins with its type, ends with its end, and each line with CR and LF', () => {
    const lines = ris(nasty).split('\r\n')
    expect(lines[0]).toBe('TY  - MAP')
    expect(lines.slice(-2)).toEqual(['ER  - ', ''])
    for (const each of lines.slice(0, -1)) expect(each).toMatch(/^[A-Z][A-Z\d] {2}- .*$/)
  })

  test('each is offered as a file named after the map', () => {
    const files = CITATION_FORMATS.map(({ make }) => make(map))
    expect(files.map(({ fileName }) => fileName.replace(map.key, ''))).toEqual(['.bib', '.ris', '.json'])
    expect(JSON.parse(files[2]?.text ?? '')).toEqual([cslMap(map)])
  })
})
