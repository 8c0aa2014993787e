import { expect, test } from 'vitest'
import type { LegendEntry } from '../../src/paint/legend'
import { plateSentence } from '../../src/ui/plateSentence'
import { english } from '../../src/words/language'
import { loadWords } from '../../src/words/languages'

function entry(status: LegendEntry['status'], count: number): LegendEntry {
  return { status, count, areaKm2: 100 }
}

function said(active: number, partial: number, ...entries: LegendEntry[]) {
  return plateSentence({ active, partial, entries }, false, english)
}

test('says what is in force, and how much of it for part of the year', () => {
  expect(said(2, 0, entry('annexed', 2))).toBe('2 territories annexed')
  expect(said(5, 1, entry('annexed', 3), entry('leased', 2))).toBe(
    '5 territories annexed or leased; 1 of them for part of the year',
  )
})

test('says once what is true of all: in 1994 the last garrisons left', () => {
  expect(said(14, 14, entry('garrisoned', 14))).toBe('14 territories garrisoned, only for part of the year')
  expect(said(1, 1, entry('garrisoned', 1))).toBe('1 territory garrisoned, only for part of the year')
})

test('counts neither the front nor what other powers held', () => {
  expect(said(1, 0, entry('annexed', 1), entry('other-power', 4), entry('contested', 2))).toBe(
    '1 territory annexed',
  )
})

test('where nothing is in force the first year is the map as it was before', () => {
  const { noneHeld, noneHeldBefore } = english.words.map.plate
  const none = { active: 0, partial: 0, entries: [] }
  expect(plateSentence(none, false, english)).toBe(noneHeld)
  expect(plateSentence(none, true, english)).toBe(noneHeldBefore)
})

test('agrees with the number in a language that counts otherwise', async () => {
  const polish = { ...english, words: await loadWords('pl') }
  const garrisoned = (count: number) =>
    plateSentence({ active: count, partial: count, entries: [entry('garrisoned', count)] }, false, polish)
  expect(garrisoned(5)).toContain('przez część roku')
  expect(garrisoned(5)).not.toBe(garrisoned(2).replace('2', '5'))
})
