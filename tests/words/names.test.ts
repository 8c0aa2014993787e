import { describe, expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { edtfInWords, edtfInYear } from '../../src/atlas/edtf'
import { words as german } from '../../src/words/de'
import { english, languageOf } from '../../src/words/language'
import {
  landNameOf,
  nameOf,
  precisionInWords,
  regionNameOf,
  statusInSentence,
  statusLabel,
} from '../../src/words/names'

const { atlas, languages } = readAtlas()
const names = languages.find(({ lang }) => lang === 'de')
const deutsch = names && languageOf('de', german, names)

describe('in German', () => {
  if (!deutsch) throw new Error('geodata/languages has no German')

  test('names of lands, and the English one of what has none', () => {
    const estonia = { id: 'estonia-narva', name: 'Estonia: Narva' }
    expect(nameOf(estonia, deutsch)).toBe('Estland: Narwa')
    expect(nameOf(estonia, english)).toBe('Estonia: Narva')
    expect(nameOf({ id: 'atlantis', name: 'Atlantis' }, deutsch)).toBe('Atlantis')
    expect(regionNameOf({ id: 'poland', name: 'Poland' }, deutsch)).toBe('Polen')
    expect(landNameOf('Vienna', deutsch)).toBe('Wien')
  })

  test('statuses', () => {
    expect(statusLabel('puppet-state', deutsch)).toBe('Marionettenstaat')
    expect(statusInSentence('garrisoned', deutsch)).toBe('Truppen stationiert')
  })

  test('dates', () => {
    expect(edtfInWords('1944-07~', deutsch)).toBe('etwa Juli 1944')
    expect(edtfInWords('1945-05/1945-07', deutsch)).toBe('Mai 1945 – Juli 1945')
    expect(edtfInYear('1940-06-17', 1940, deutsch)).toBe('17. Juni')
    expect(edtfInYear('1940-03', 1940, deutsch)).toBe('März')
  })

  test('how a boundary is known', () => {
    expect(precisionInWords('digitised ±4 km', deutsch)).toBe('digitalisiert ±4 km')
    expect(precisionInWords('treaty text', deutsch)).toBe('nach dem Vertragstext')
  })
})

test('in English every boundary is said to be known as its record has it', () => {
  const wrong = atlas.territories.filter(
    ({ precision }) => precisionInWords(precision, english) !== precision,
  )
  expect(wrong).toEqual([])
})
