import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../geodata/schema'
import { dayOf } from '../../src/atlas/day'
import { dayMoment, momentInWords } from '../../src/atlas/moment'
import { typedMoment } from '../../src/atlas/typedMoment'
import { formatsOf } from '../../src/words/formats'
import { english, type Language } from '../../src/words/language'

const in17June = { kind: 'day', day: dayOf(1940, 6, 17) }
const speaking = (locale: string): Language => ({ ...english, formats: formatsOf(locale) })

describe('in English', () => {
  test.each(['1940-06-17', '17 June 1940', ' 17 jun. 1940 ', '17. JUNE 1940', '17.6.1940', '17. 06. 1940'])(
    '%j is 17 June 1940',
    (text) => {
      expect(typedMoment(text, english)).toEqual(in17June)
    },
  )

  test('a year is a year', () => {
    expect(typedMoment(' 1940 ', english)).toEqual({ kind: 'year', year: 1940 })
  })

  test.each([
    '',
    'June 1940',
    '17 1940',
    '17 Ju 1940',
    '17 Juno 1940',
    '31 February 1941',
    '31.2.1941',
    '17 June July 1940',
    '17 June 1937',
    '1995',
    '17 June 1940 at noon',
    '17 17 June 1940',
  ])('%j is no date', (text) => {
    expect(typedMoment(text, english)).toBeUndefined()
  })
})

describe.each(LANGUAGES)('in %s', (locale) => {
  const language = speaking(locale)

  test('every month is understood as it is shown, and in English', () => {
    for (let month = 1; month <= 12; month++) {
      const moment = dayMoment(dayOf(1944, month, 3))
      for (const shown of [momentInWords(moment, language), momentInWords(moment, english)]) {
        expect(typedMoment(shown, language), shown).toEqual(moment)
      }
    }
  })
})

test('months in short, and in the form that they have alone', () => {
  expect(typedMoment('17. Jun 1940', speaking('de'))).toEqual(in17June)
  expect(typedMoment('17 czerwiec 1940', speaking('pl'))).toEqual(in17June)
  expect(typedMoment('17 июн 1940', speaking('ru'))).toEqual(in17June)
  // August and September of Lithuanian begin alike.
  expect(typedMoment('1944 rug 17', speaking('lt'))).toBeUndefined()
})
