/** The words of the reading panel. */
import { describe, expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { EVENT_KINDS } from '../../geodata/schema'
import { citationOfPage } from '../../src/atlas/citation'
import { dayOf } from '../../src/atlas/day'
import { countEventKinds } from '../../src/atlas/eventKind'
import { languageName } from '../../src/atlas/language'
import { english } from '../../src/words/language'

describe('languages', () => {
  test.each([
    ['et', 'Estonian'],
    ['ru', 'Russian'],
    ['zh-Hant', 'Chinese (traditional)'],
    ['sms', 'Skolt Sámi'],
    ['xx-nothing', 'xx-nothing'],
  ])('%s is %s', (tag, name) => {
    expect(languageName(tag, english)).toBe(name)
  })

  test('every language of the records has a name', () => {
    const { atlas, labels } = readAtlas()
    const tags = [...atlas.territories.map(({ names }) => names), ...labels.map(({ also }) => also ?? [])]
      .flat()
      .map(({ lang }) => lang)
    expect(tags.length).toBeGreaterThan(300)
    expect(tags.filter((tag) => languageName(tag, english) === tag)).toEqual([])
  })
})

describe('kinds of events', () => {
  test('every kind has a label', () => {
    expect(Object.keys(english.record.kinds).toSorted()).toEqual([...EVENT_KINDS].toSorted())
  })

  test('are counted, most first', () => {
    const events = [{ kind: 'law' }, { kind: 'battle' }, { kind: 'battle' }] as const
    expect(countEventKinds(events)).toEqual([
      { kind: 'battle', count: 2 },
      { kind: 'law', count: 1 },
    ])
  })
})

test('a citation names the page, the atlas, its version, the permalink and the day of access', () => {
  const page = { title: 'Estonia', version: '0.1.0', permalink: 'https://a.example/?date=1940' }
  expect(citationOfPage({ ...page, accessed: dayOf(2026, 11, 22) })).toBe(
    '“Estonia”, Soviet Occupations Atlas 1939–1994, version 0.1.0, https://a.example/?date=1940, seen 22 November 2026.',
  )
})
