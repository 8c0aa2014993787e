import { describe, expect, test } from 'vitest'
import { dayOf } from '../../src/atlas/day'
import { formatsOf, pluralIn } from '../../src/words/formats'
import { english } from '../../src/words/language'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

describe('days', () => {
  test('every day from 1890 to 2030 is written in English as the contract has it', () => {
    const { formats } = english
    const wrong: string[][] = []
    for (let day = dayOf(1890, 1, 1); day < dayOf(2030, 1, 1); day++) {
      const [year = 0, month = 0, date = 0] = new Date(day * 86_400_000)
        .toISOString()
        .slice(0, 10)
        .split('-')
        .map(Number)
      const name = MONTHS[month - 1] ?? ''
      const written = [formats.day(day), formats.dayAndMonth(day), formats.monthAndYear(day)]
      const expected = [`${date} ${name} ${year}`, `${date} ${name}`, `${name} ${year}`]
      if (written.join() !== expected.join()) wrong.push(written)
    }
    expect(wrong).toEqual([])
  })

  test('a month alone, whole and short', () => {
    const firsts = MONTHS.map((_, index) => dayOf(1940, index + 1, 1))
    expect(firsts.map(english.formats.month)).toEqual(MONTHS)
    expect(firsts.map(english.formats.shortMonth)).toEqual(MONTHS.map((name) => name.slice(0, 3)))
  })

  // The run in other time zones is in tests/run.ts.
  test.each([
    ['de', '17. Juni 1940', '17. Juni'],
    ['et', '17. juuni 1940', '17. juuni'],
    ['fi', '17. kesäkuuta 1940', '17. kesäkuuta'],
    ['pl', '17 czerwca 1940', '17 czerwca'],
    ['lt', '1940 m. birželio 17 d.', 'birželio 17 d.'],
    ['lv', '1940. gada 17. jūnijs', '17. jūnijs'],
    ['ru', '17 июня 1940 г.', '17 июня'],
    ['uk', '17 червня 1940 р.', '17 червня'],
  ])('in %s: %s', (locale, day, dayAndMonth) => {
    const formats = formatsOf(locale)
    const written = [formats.day, formats.dayAndMonth].map((format) => format(dayOf(1940, 6, 17)))
    expect(written.map((text) => text.replaceAll(/\s/g, ' '))).toEqual([day, dayAndMonth])
  })
})

test('numbers and lists', () => {
  expect([0, 7, 999, 43_812, 2_478_000].map(english.formats.number)).toEqual([
    '0',
    '7',
    '999',
    '43,812',
    '2,478,000',
  ])
  expect([0.4, 43_812, 588].map(english.formats.roughly)).toEqual(['0.4', '43,800', '588'])
  expect(english.formats.list(['Estonia', 'Latvia', 'Lithuania'])).toBe('Estonia, Latvia and Lithuania')
  expect(formatsOf('de').number(43_812)).toBe('43.812')
})

describe('plural forms', () => {
  const counts = [1, 2, 5, 21]
  test.each([
    ['en', 'one other other other'],
    ['ru', 'one few many one'],
    ['lt', 'one few few one'],
    ['lv', 'one other other one'],
    ['pl', 'one few many many'],
  ])('%s', (locale, forms) => {
    const plural = pluralIn(locale)
    const chosen = counts.map((count) =>
      plural(count, { one: 'one', few: 'few', many: 'many', other: 'other' }),
    )
    expect(chosen.join(' ')).toBe(forms)
  })

  test('a form that is not given is the last one', () => {
    expect(pluralIn('ru')(2, { one: 'one', other: 'other' })).toBe('other')
  })
})
