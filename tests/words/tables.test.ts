/** Every language against English: the same entries, each of which says something, and in its own words. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FeatureCollection } from 'geojson'
import { describe, expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { inLanguage } from '../../src/atlas/inLanguage'
import { english, type Language, languageOf } from '../../src/words/language'
import { LANGUAGE_TAGS, loadWords } from '../../src/words/languages'
import { placeNameOf } from '../../src/words/names'
import { SHARED_WITH_ENGLISH } from './sharedWithEnglish'

const { atlas, labels, languages } = readAtlas()
const others = await Promise.all(
  LANGUAGE_TAGS.flatMap((tag) => {
    const lists = languages.find(({ lang }) => lang === tag)
    return tag === 'en' || !lists ? [] : [loadWords(tag).then((words) => languageOf(tag, words, lists))]
  }),
)

type Saying = (...values: unknown[]) => unknown
type Entry = string | Saying

/** Every entry with its path: `panel.list.name`. */
function entriesOf(table: object, path = ''): [string, Entry][] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]): [string, Entry][] => {
    const at = path === '' ? key : `${path}.${key}`
    return typeof value === 'object' && value !== null ? entriesOf(value, at) : [[at, value as Entry]]
  })
}

/** Seas, countries and zones, in English. */
function placesOfMap(): string[] {
  const context = join(import.meta.dirname, '..', '..', 'geodata', 'context')
  const zones = readdirSync(context)
    .filter((file) => file.endsWith('-zones.geojson'))
    .map((file) => JSON.parse(readFileSync(join(context, file), 'utf8')) as FeatureCollection)
    .flatMap(({ features }) => features.map(({ properties }) => String(properties?.['zone'])))
  const names = labels
    .filter(({ kind }) => kind !== 'town')
    .flatMap((label) => label.names.map(({ name }) => name))
  return [...new Set([...names, ...zones])].toSorted()
}

// English leaves the names of the map to the records; every other language has each of them.
const table = { ...english.words, places: Object.fromEntries(placesOfMap().map((name) => [name, name])) }
const englishEntries = entriesOf(table)

/** Names of parameters that are numbers; a name that is a number here and a text there stands with its path. */
const NUMBERS = new Set(
  `active count days degrees dpi events everywhere height here least millimetres more most number onMap partly percent shown all sources steps
  territories times width year loading.reasons.answered/status panel.territory.yearsInAll/years
  tour.step/number exporting.film.made/done exporting.span.everyYears/years frames left maps most`.split(
    /\s+/,
  ),
)
const LISTS = new Set(
  'named time.yearBrings/lands status.parts/parts report.ofStatus/names report.ofChange/names'.split(' '),
)
const FLAGS = new Set(['isFirst'])
/** Numbers that choose between one and many, and stand in what is said before. */
const UNTOLD = new Set(['report.allOf/count', 'report.allOfAtLast/count'])
const STATUSES = new Set(['status.titled/held'])
const DATES = new Set(`date day from to until other earlier later first page.dateMoved/date`.split(/\s+/))

/** Names of the parameters of a function, as it is written. */
function parametersOf(say: Saying): string[] {
  const [, inBrackets, alone] = /^(?:\(([^)]*)\)|(\w+))\s*=>/.exec(String(say)) ?? []
  return (inBrackets ?? alone ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** Values that stand for a parameter, and what of each must be found in what is said. */
function samplesOf(path: string, parameter: string, { formats }: Language): [value: unknown, told: string][] {
  const has = (names: ReadonlySet<string>) => names.has(parameter) || names.has(`${path}/${parameter}`)
  if (has(LISTS)) return [[['Alpha', 'Beta'], 'Alpha']]
  if (has(STATUSES)) return [['puppet-state', '']]
  if (has(FLAGS))
    return [
      [true, ''],
      [false, ''],
    ]
  if (has(UNTOLD)) return [1, 2].map((value) => [value, ''])
  // One thing may be told without its number.
  if (has(NUMBERS)) return [1, 2, 5, 21].map((value) => [value, value === 1 ? '' : String(value)])
  if (has(DATES)) {
    const day = -10_790
    return [
      [formats.day(day), '1940'],
      [formats.monthAndYear(day), '1940'],
      ['1940', '1940'],
    ]
  }
  return [['Wort', 'Wort']]
}

/** Everything that an entry says of the samples, with what it must tell. */
function sayingsOf(path: string, entry: Entry, parameters: string[], language: Language) {
  if (typeof entry === 'string') return [{ said: entry, given: [] as string[], told: [] as string[] }]
  const samples = parameters.map((parameter) => samplesOf(path, parameter, language))
  const most = Math.max(1, ...samples.map(({ length }) => length))
  return Array.from({ length: most }, (_, index) => {
    const chosen = samples.map((of) => of[index % of.length] ?? ['', ''])
    return {
      said: String(entry(...chosen.map(([value]) => value))),
      given: chosen.flatMap(([value]) => (Array.isArray(value) ? value.map(String) : String(value))),
      told: chosen.map(([, told]) => told),
    }
  })
}

/** Whether an entry is more than what it was given, and marks between. */
function hasOwnWords({ said, given }: { said: string; given: string[] }): boolean {
  return /\p{L}/u.test(given.reduce((rest, what) => rest.replace(what, ''), said))
}

test('some language beside English is offered', () => {
  expect(others.length).toBeGreaterThan(0)
  expect(others.length).toBe(LANGUAGE_TAGS.length - 1)
  expect(englishEntries.length).toBeGreaterThan(300)
})

describe.each([english, ...others].map((language) => [language.tag, language] as const))(
  '%s',
  (tag, language) => {
    const entries = new Map(entriesOf(tag === 'en' ? table : language.words))

    test('has the entries that English has, and no other', () => {
      expect([...entries.keys()].toSorted()).toEqual(englishEntries.map(([path]) => path).toSorted())
    })

    test.each(englishEntries)('%s', (path, inEnglish) => {
      const entry = entries.get(path)
      expect(typeof entry).toBe(typeof inEnglish)
      if (entry === undefined) return
      const parameters = typeof inEnglish === 'string' ? [] : parametersOf(inEnglish)
      const here = sayingsOf(path, inEnglish, parameters, language)
      for (const [index, { said, told }] of sayingsOf(path, entry, parameters, language).entries()) {
        expect(said).not.toMatch(/undefined|NaN|\[object|\{|\}|\s{2}/)
        expect(said).toBe(said.trim())
        expect(said).toBe(said.normalize('NFC'))
        expect(said).not.toBe('')
        for (const what of told.map((value) => value.toLowerCase())) {
          // What English leaves out may be left out.
          if (here[index]?.said.toLowerCase().includes(what)) expect(said.toLowerCase()).toContain(what)
        }
      }
    })

    test('gives the map the same names as the list', () => {
      const { territories } = inLanguage(atlas, language)
      const wrong = territories.filter(
        ({ name }, index) =>
          atlas.territories[index] !== undefined &&
          atlas.territories[index].name in language.words.places &&
          placeNameOf(atlas.territories[index].name, language) !== name,
      )
      expect(wrong.map(({ name }) => name)).toEqual([])
    })

    test('says nothing in English but what both share', () => {
      if (tag === 'en') return
      const equal = englishEntries.flatMap(([path, inEnglish]) => {
        const entry = entries.get(path)
        if (entry === undefined) return []
        const parameters = typeof inEnglish === 'string' ? [] : parametersOf(inEnglish)
        const [there] = sayingsOf(path, entry, parameters, language)
        const [here] = sayingsOf(path, inEnglish, parameters, language)
        return there && there.said === here?.said && hasOwnWords(there) ? [path] : []
      })
      const shared = new Set([...SHARED_WITH_ENGLISH.all, ...(SHARED_WITH_ENGLISH[tag] ?? [])])
      expect(equal.filter((path) => !shared.has(path))).toEqual([])
    })
  },
)
