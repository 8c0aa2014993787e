/** Dates as the languages put them that bend them; each comes as the browser writes it. */
import { describe, expect, test } from 'vitest'
import { dayOf } from '../../src/atlas/day'
import * as estonian from '../../src/words/et/cases'
import * as finnish from '../../src/words/fi/cases'
import { formatsOf } from '../../src/words/formats'
import * as lithuanian from '../../src/words/lt/cases'
import * as lithuanianCount from '../../src/words/lt/count'
import * as latvian from '../../src/words/lv/cases'
import * as latvianCount from '../../src/words/lv/count'

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
    expect([1, 2, 10, 21].map((number) => latvianCount.agreeing(number, statuses))).toEqual([
      'anektēta, nomāta vai citas varas pārvaldē',
      statuses,
      statuses,
      'anektēta, nomāta vai citas varas pārvaldē',
    ])
  })
})

describe('in Lithuanian', () => {
  const dates = datesIn('lt', lithuanian.ABOUT)

  test('on a date', () => {
    expect(dates.map(lithuanian.on)).toEqual([
      '1940 m. birželio 17 d.',
      'birželio 17 d.',
      '1940 m. birželį',
      'birželį',
      '1940 m.',
      'maždaug 1940 m. birželį',
      'birželį – rugpjūtį',
    ])
  })

  test('from one and to one', () => {
    expect(dates.map(lithuanian.since).slice(0, 6)).toEqual([
      'nuo 1940 m. birželio 17 d.',
      'nuo birželio 17 d.',
      'nuo 1940 m. birželio',
      'nuo birželio',
      'nuo 1940 m.',
      'nuo maždaug 1940 m. birželio',
    ])
    expect(MONTHS.map((day) => lithuanian.until(formatsOf('lt').month(day))).join(' ')).toBe(
      'iki sausio iki vasario iki kovo iki balandžio iki gegužės iki birželio iki liepos iki rugpjūčio iki rugsėjo iki spalio iki lapkričio iki gruodžio',
    )
    expect(MONTHS.map((day) => lithuanian.on(formatsOf('lt').month(day))).join(' ')).toBe(
      'sausį vasarį kovą balandį gegužę birželį liepą rugpjūtį rugsėjį spalį lapkritį gruodį',
    )
  })

  test('a stop is not doubled', () => {
    expect(lithuanian.sentence('iki 1940 m. birželio 17 d.')).toBe('iki 1940 m. birželio 17 d.')
    expect(lithuanian.sentence('aneksuota')).toBe('aneksuota.')
  })

  test('territories and their statuses behind a number', () => {
    const { agreeing, count } = lithuanianCount
    expect(
      [1, 2, 10, 21].map(
        (number) =>
          `${count.territories(number)} ${agreeing(number, 'aneksuota ar su dislokuotomis įgulomis')}`,
      ),
    ).toEqual([
      '1 teritorija aneksuota ar su dislokuotomis įgulomis',
      '2 teritorijos aneksuotos ar su dislokuotomis įgulomis',
      '10 teritorijų aneksuota ar su dislokuotomis įgulomis',
      '21 teritorija aneksuota ar su dislokuotomis įgulomis',
    ])
  })
})

describe('in Finnish', () => {
  const dates = datesIn('fi', finnish.ABOUT)

  test('on a date', () => {
    expect(dates.map(finnish.on)).toEqual([
      '17. kesäkuuta 1940',
      '17. kesäkuuta',
      'kesäkuussa 1940',
      'kesäkuussa',
      'vuonna 1940',
      'noin kesäkuussa 1940',
      'kesäkuussa – elokuussa',
    ])
  })

  test('from one and to one', () => {
    expect(dates.map(finnish.since).slice(0, 6)).toEqual([
      '17. kesäkuuta 1940 alkaen',
      '17. kesäkuuta alkaen',
      'kesäkuusta 1940 alkaen',
      'kesäkuusta alkaen',
      'vuodesta 1940 alkaen',
      'noin kesäkuusta 1940 alkaen',
    ])
    expect(dates.map(finnish.until).slice(2, 5)).toEqual([
      'kesäkuuhun 1940 asti',
      'kesäkuuhun asti',
      'vuoteen 1940 asti',
    ])
    expect(['1940', '17. kesäkuuta 1940'].map(finnish.to)).toEqual([
      'vuoteen 1940',
      'ajankohtaan 17. kesäkuuta 1940',
    ])
  })
})
