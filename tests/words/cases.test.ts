/** Dates as the languages put them that bend them; each comes as the browser writes it. */
import { describe, expect, test } from 'vitest'
import { dayOf } from '../../src/atlas/day'
import * as estonian from '../../src/words/et/cases'
import { formatsOf } from '../../src/words/formats'
import { agreeing } from '../../src/words/lv/agreement'
import * as latvian from '../../src/words/lv/cases'

const MONTHS = Array.from({ length: 12 }, (_, index) => dayOf(1940, index + 1, 17))

/** A day, a month with its year, a month, a year, one that is roughly known, and a span. */
function datesIn(locale: string, about: string): string[] {
  const { day, dayAndMonth, monthAndYear, month } = formatsOf(locale)
  const june = dayOf(1940, 6, 17)
  return [
    day(june),
    dayAndMonth(june),
    monthAndYear(june),
    month(june),
    '1940',
    about + monthAndYear(june),
    `${month(june)} – ${month(dayOf(1940, 8, 1))}`,
  ]
}

describe('in Estonian', () => {
  const dates = datesIn('et', estonian.ABOUT)

  test('on a date', () => {
    expect(dates.map(estonian.on)).toEqual([
      '17. juunil 1940',
      '17. juunil',
      'juunis 1940',
      'juunis',
      '1940. aastal',
      'umbes juunis 1940',
      'juunis – augustis',
    ])
  })

  test('from one and to one', () => {
    expect(dates.map(estonian.since).slice(0, 6)).toEqual([
      'alates 17. juunist 1940',
      'alates 17. juunist',
      'alates juunist 1940',
      'alates juunist',
      'alates 1940. aastast',
      'alates umbes juunist 1940',
    ])
    expect(dates.map(estonian.until).slice(3, 5)).toEqual(['kuni juunini', 'kuni 1940. aastani'])
  })

  test('of one, and compared with one', () => {
    expect(MONTHS.map((day) => estonian.genitive(formatsOf('et').dayAndMonth(day))).join(' ')).toBe(
      '17. jaanuari 17. veebruari 17. märtsi 17. aprilli 17. mai 17. juuni 17. juuli 17. augusti 17. septembri 17. oktoobri 17. novembri 17. detsembri',
    )
    expect(estonian.genitive('1940')).toBe('1940. aasta')
    expect(['1940', '17. juuni 1940'].map(estonian.comparedTo)).toEqual([
      'aastaga 1940',
      'kuupäevaga 17. juuni 1940',
    ])
  })
})

describe('in Latvian', () => {
  const dates = datesIn('lv', latvian.ABOUT)

  test('on a date', () => {
    expect(dates.map(latvian.on)).toEqual([
      '1940. gada 17. jūnijā',
      '17. jūnijā',
      '1940. g. jūnijā',
      'jūnijā',
      '1940. gadā',
      'aptuveni 1940. g. jūnijā',
      'jūnijā – augustā',
    ])
  })

  test('from one and to one', () => {
    expect(dates.map(latvian.since).slice(0, 6)).toEqual([
      'no 1940. gada 17. jūnija',
      'no 17. jūnija',
      'no 1940. g. jūnija',
      'no jūnija',
      'no 1940. gada',
      'no aptuveni 1940. g. jūnija',
    ])
    expect(dates.map(latvian.until).slice(3, 5)).toEqual(['līdz jūnijam', 'līdz 1940. gadam'])
  })

  test.each([
    [
      latvian.genitive,
      'janvāra februāra marta aprīļa maija jūnija jūlija augusta septembra oktobra novembra decembra',
    ],
    [
      latvian.accusative,
      'janvāri februāri martu aprīli maiju jūniju jūliju augustu septembri oktobri novembri decembri',
    ],
    [
      latvian.on,
      'janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī',
    ],
  ])('the months', (inCase, expected) => {
    expect(MONTHS.map((day) => inCase(formatsOf('lv').month(day))).join(' ')).toBe(expected)
  })

  test('statuses behind a number', () => {
    const statuses = 'anektētas, nomātas vai citas varas pārvaldē'
    expect([1, 2, 10, 21].map((number) => agreeing(number, statuses))).toEqual([
      'anektēta, nomāta vai citas varas pārvaldē',
      statuses,
      statuses,
      'anektēta, nomāta vai citas varas pārvaldē',
    ])
  })
})
