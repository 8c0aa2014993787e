/** Sentences in German: cases of dates, names of lands, numbers. */
import { describe, expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { territoriesAt } from '../../src/atlas/activity'
import { changesInWords, changesInYear } from '../../src/atlas/changesInYear'
import {
  between,
  betweenAsTitle,
  changeOf,
  changesBetween,
  comparisonInWords,
  endNote,
  statusesInWords,
  summaryInWords,
} from '../../src/atlas/comparison'
import { dayOf } from '../../src/atlas/day'
import { differenceInWords } from '../../src/atlas/difference'
import { momentInWords, parseMoment } from '../../src/atlas/moment'
import { periodBars } from '../../src/atlas/periodBars'
import { ticksOf } from '../../src/atlas/timeWindow'
import { words } from '../../src/words/de'
import { when } from '../../src/words/de/cases'
import { languageOf } from '../../src/words/language'

const { atlas, languages } = readAtlas()
const names = languages.find(({ lang }) => lang === 'de')
if (!names) throw new Error('geodata/languages has no German')
const german = languageOf('de', words, names)

const at = (text: string) => {
  const moment = parseMoment(text)
  if (!moment) throw new Error(`${text} is no moment`)
  return moment
}
const spanning = (one: string, other: string) => between(at(one), at(other))
const territory = (id: string) => {
  const found = atlas.territories.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no territory ${id}`)
  return found
}

test.each([
  ['17. Juni', 'am 17. Juni'],
  ['März', 'im März'],
  ['etwa Juli', 'etwa im Juli'],
  ['etwa 23. Januar', 'etwa am 23. Januar'],
  ['Mai – Juli', 'Mai – Juli'],
  ['1940', '1940'],
])('%s → %s', (date, expected) => {
  expect(when(date)).toBe(expected)
})

test('what a year brings', () => {
  expect(changesInWords(changesInYear(atlas, 1989, german), 8, german)).toBe(
    '1989: 1 beendet. Afghanistan am 15. Februar beendet.',
  )
  const lands = changesInYear(atlas, 1940, german).lands.map(
    ({ name, turns }) => `${name} ${turns.join(', ')}`,
  )
  expect(lands).toContain('Estland am 17. Juni besetzt, am 6. August annektiert')
  expect(lands).toContain('Hanko am 22. März als Stützpunkt gepachtet')
})

test('what a move of the date did', () => {
  const moved = (before: string, after: string, limit: number) =>
    differenceInWords(
      territoriesAt(atlas, at(before)).active,
      territoriesAt(atlas, at(after)).active,
      atlas.territories,
      limit,
      german,
    )
  expect(moved('1946-04-04', '1946-04-05', 6)).toBe('beendet: Bornholm')
  expect(moved('1940-08-05', '1940-08-06', 6)).toMatch(/^Estland.*: jetzt annektiert$/)
  expect(moved('1939-01-01', '1945', 3)?.split('; ')[0]).toMatch(/^hinzugekommen: .* und \d+ weitere$/)
})

describe('two dates compared', () => {
  test('in sentences', () => {
    const span = spanning('1938-12-31', '1945')
    expect(betweenAsTitle(span, german)).toBe('Veränderungen zwischen dem 31. Dezember 1938 und 1945')
    expect(comparisonInWords(at('1945'), at('1938-12-31'), german)).toBe(
      '1945 im Vergleich mit dem 31. Dezember 1938',
    )
    expect(summaryInWords(changesBetween(atlas, span), span, german)).toMatch(
      /^Zwischen dem 31\. Dezember 1938 und 1945: \d+ Gebiete hinzugekommen \([\d.]+ km²\), 1 mit geändertem Status \([\d.]+ km²\)\.$/,
    )
    expect(endNote(spanning('1989', '1994'), german)).toContain('26. Dezember 1991')
  })

  test('of one territory', () => {
    const change = changeOf(territory('estonia'), spanning('1938', '1950'))
    expect(change && statusesInWords(change, german)).toBe('keine sowjetische Präsenz → annektiert')
    const same = changeOf(territory('estonia'), spanning('1950', '1960'))
    expect(same && statusesInWords(same, german)).toBe('zu beiden Zeitpunkten annektiert')
  })
})

test('a period as a bar', () => {
  const bars = periodBars(territory('bornholm'), german).map(({ name }) => name)
  expect(bars).toContain('Bornholm: Besetzt, 9. Mai 1945 – 5. April 1946')
})

test('marks of the scale of time', () => {
  const labels = (from: number, to: number) =>
    ticksOf({ from, to }, german).flatMap(({ label }) => label ?? [])
  expect(labels(dayOf(1940, 1, 1), dayOf(1941, 1, 1)).join(' ')).toBe(
    '1940 Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez',
  )
  expect(labels(dayOf(1940, 6, 16), dayOf(1940, 7, 17))).toContain('1. Jul')
})

test('what the slider says', () => {
  const { time } = german.words
  expect(time.standsOn('1940', 1)).toBe('1940, 1 aktives Gebiet')
  expect(time.standsOn('17. Juni 1940', 12)).toBe('17. Juni 1940, 12 aktive Gebiete')
})

test('a map and a sheet of a date', () => {
  const { compare, gantt } = german.words
  const day = momentInWords(at('1940-06-17'), german)
  const year = momentInWords(at('1940'), german)
  expect([compare.mapOf(day), compare.mapOf(year)]).toEqual(['Karte vom 17. Juni 1940', 'Karte von 1940'])
  expect(gantt.periods(day)).toContain('zeigt den 17. Juni 1940')
})
