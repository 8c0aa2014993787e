/**
 * The names and words in other languages, against the records. What is missing fails here and not in
 * the build, so that a territory can be added before eight people have been asked for its name.
 */
import { describe, expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { LANGUAGES } from '../../geodata/schema'
import { landNames } from '../../src/atlas/pieces'
import { english } from '../../src/words/language'

const { atlas, languages } = readAtlas()
const lands = landNames(atlas.territories)
const CYRILLIC = new Set(['uk', 'ru'])

/** Every name and word of a language, with where it stands. */
function wordsOf(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const field = path === '' ? key : `${path}.${key}`
    if (typeof value === 'string') return key === 'lang' ? [] : [[field, value]]
    return typeof value === 'object' && value !== null ? wordsOf(value, field) : []
  })
}

test('each language has its file', () => {
  expect(languages.map(({ lang }) => lang).toSorted()).toEqual([...LANGUAGES].toSorted())
})

describe.each(languages.map((words) => [words.lang, words] as const))('%s', (lang, words) => {
  test('names every region, in the order of regions.json', () => {
    expect(Object.keys(words.regions)).toEqual(atlas.regions.map(({ id }) => id))
  })

  test('names every territory, in alphabetical order of ids', () => {
    expect(Object.keys(words.territories)).toEqual(atlas.territories.map(({ id }) => id).toSorted())
  })

  test('names every land that has pieces', () => {
    expect(Object.keys(words.lands)).toEqual([...lands].toSorted())
  })

  test('a piece begins with the name of its land, and has as many colons as in English', () => {
    const wrong = atlas.territories.filter(({ id, name }) => {
      const translated = words.territories[id] ?? ''
      const [land = '', ...pieces] = name.split(': ')
      const [translatedLand, ...translatedPieces] = translated.split(': ')
      if (pieces.length !== translatedPieces.length) return true
      return pieces.length > 0 && translatedLand !== words.lands[land]
    })
    expect(wrong.map(({ id }) => `${id}: ${words.territories[id]}`)).toEqual([])
  })

  test('a piece of a piece begins with the name of that piece', () => {
    const wrong = atlas.territories.filter(({ id, name }) => {
      const whole = atlas.territories.find((other) => name.startsWith(`${other.name}: `))
      return whole && !words.territories[id]?.startsWith(`${words.territories[whole.id]}: `)
    })
    expect(wrong.map(({ id }) => `${id}: ${words.territories[id]}`)).toEqual([])
  })

  test('a land that a territory bears the name of is called the same as that territory', () => {
    const wrong = atlas.territories.filter(
      ({ id, name }) => lands.has(name) && words.territories[id] !== words.lands[name],
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('no two territories have one name', () => {
    const names = Object.values(words.territories)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('names and labels begin with a capital or a number', () => {
    const heads = [
      ...Object.values(words.regions),
      ...Object.values(words.territories),
      ...Object.values(words.lands),
      ...Object.values(words.kinds),
      ...Object.values(words.statuses).map(({ label }) => label),
    ]
    expect(heads.filter((name) => !/^[\p{Lu}\d]/u.test(name))).toEqual([])
  })

  test('the statuses and their words are not mixed up', () => {
    expect(Object.keys(words.statuses)).toEqual(Object.keys(english.record.statuses))
    const labels = Object.values(words.statuses).map(({ label }) => label)
    expect(new Set(labels).size).toBe(labels.length)
  })

  test('is written in one script, with single spaces and composed letters', () => {
    const foreign = CYRILLIC.has(lang) ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u
    const wrong = wordsOf(words).filter(
      ([, text]) =>
        foreign.test(text.replace('{km}', '')) ||
        text !== text.normalize('NFC') ||
        text !== text.trim() ||
        /\s{2}|[\t\n"']/.test(text),
    )
    expect(wrong).toEqual([])
  })
})
