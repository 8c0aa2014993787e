/**
 * The five texts that the atlas started from, statement by statement. That every statement leads to
 * records, and every disputed one to accounts, is checked with all records (`npm run records`).
 */
import { expect, test } from 'vitest'
import coverage from '../../geodata/coverage.json'

/** Words of the whole text, as counted in it: a text of many words has many statements. */
const TEXTS = {
  'text-karelia-1944': 392,
  'text-czechoslovakia-1944': 480,
  'text-military-occupations': 1728,
  'text-baltic-1940': 457,
  'text-baltic-1944': 331,
}

test('each of the five texts is gone through', () => {
  expect(coverage.map(({ source }) => source)).toEqual(Object.keys(TEXTS))
})

test.each(Object.entries(TEXTS))('%s has a statement at least every fifteen words', (id, words) => {
  const text = coverage.find(({ source }) => source === id)
  expect(text?.statements.length).toBeGreaterThan(words / 15)
})

test('no statement stands twice', () => {
  const said = coverage.flatMap(({ source, statements }) =>
    statements.map(({ says }) => `${source}: ${says}`),
  )
  expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([])
})
