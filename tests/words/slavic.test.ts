/** Sentences in Polish, Ukrainian and Russian: cases of dates, numbers, ends of sentences. */
import { describe, expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { changesInWords, changesInYear } from '../../src/atlas/changesInYear'
import { between, changesBetween, comparisonInWords, summaryInWords } from '../../src/atlas/comparison'
import { dayOf } from '../../src/atlas/day'
import { edtfInWords } from '../../src/atlas/edtf'
import { altText, caption } from '../../src/atlas/mapInWords'
import { parseMoment } from '../../src/atlas/moment'
import { formatsOf } from '../../src/words/formats'
import { type Language, languageOf } from '../../src/words/language'
import { words as polishWords } from '../../src/words/pl'
import { agreeing } from '../../src/words/pl/agreeing'
import * as polish from '../../src/words/pl/cases'
import { words as russianWords } from '../../src/words/ru'
import * as russian from '../../src/words/ru/cases'
import { words as ukrainianWords } from '../../src/words/uk'
import * as ukrainian from '../../src/words/uk/cases'

const { atlas, languages } = readAtlas()
const listsOf = (tag: string) => {
  const lists = languages.find(({ lang }) => lang === tag)
  if (!lists) throw new Error(`geodata/languages has no ${tag}`)
  return lists
}
const pl = languageOf('pl', polishWords, listsOf('pl'))
const uk = languageOf('uk', ukrainianWords, listsOf('uk'))
const ru = languageOf('ru', russianWords, listsOf('ru'))

const at = (text: string) => {
  const moment = parseMoment(text)
  if (!moment) throw new Error(`${text} is no moment`)
  return moment
}
/** Browsers differ in which space they put before "г." */
const plain = (text: string) => text.replaceAll(/\s/g, ' ')
const EDTF = ['1940-06-17', '1940-07', '1940', '1944-07~', '1945-05/1945-07']
const said = (language: Language, put: (date: string) => string) =>
  EDTF.map((date) => plain(put(edtfInWords(date, language))))
const months = (locale: string, put: (date: string) => string) =>
  Array.from({ length: 12 }, (_, index) => put(formatsOf(locale).month(dayOf(1940, index + 1, 1)))).join(' ')

describe('Polish', () => {
  test('on a date, from it and to it', () => {
    expect(said(pl, polish.on)).toEqual([
      '17 czerwca 1940',
      'w lipcu 1940',
      'w 1940 roku',
      'około lipca 1944',
      'w maju 1945 – lipcu 1945',
    ])
    expect(said(pl, polish.since)).toEqual([
      'od 17 czerwca 1940',
      'od lipca 1940',
      'od 1940 roku',
      'od około lipca 1944',
      'od maja 1945 – lipca 1945',
    ])
    expect(said(pl, polish.until)[2]).toBe('do 1940 roku')
  })

  test('the months', () => {
    expect(months('pl', polish.genitive)).toBe(
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    )
    expect(months('pl', polish.on)).toBe(
      'w styczniu w lutym w marcu w kwietniu w maju w czerwcu w lipcu w sierpniu we wrześniu w październiku w listopadzie w grudniu',
    )
  })

  test('between two dates', () => {
    expect(polish.between('31 grudnia 1938', '1945')).toBe('między 31 grudnia 1938 a rokiem 1945')
    expect(polish.between('1939', '1945')).toBe('między rokiem 1939 a 1945')
    expect(comparisonInWords(at('1945'), at('1938-12-31'), pl)).toBe(
      '1945 w porównaniu z dniem 31 grudnia 1938',
    )
  })

  test('statuses behind a number', () => {
    const statuses = 'anektowane, dzierżawione lub pod władzą innego państwa'
    expect([1, 2, 5, 12, 22].map((number) => agreeing(number, statuses))).toEqual([
      statuses,
      statuses,
      'anektowanych, dzierżawionych lub pod władzą innego państwa',
      'anektowanych, dzierżawionych lub pod władzą innego państwa',
      statuses,
    ])
    expect(agreeing(5, polishWords.report.held.contested)).toBe('objętych walkami')
  })
})

describe('Ukrainian', () => {
  test('on a date, from it and to it', () => {
    expect(said(uk, ukrainian.on)).toEqual([
      '17 червня 1940 року',
      'у липні 1940 року',
      'у 1940 році',
      'приблизно в липні 1944 року',
      'у травні 1945 року – липні 1945 року',
    ])
    expect(said(uk, ukrainian.since)).toEqual([
      'з 17 червня 1940 року',
      'з липня 1940 року',
      'з 1940 року',
      'приблизно з липня 1944 року',
      'з травня 1945 року – липня 1945 року',
    ])
    expect(said(uk, ukrainian.until)[3]).toBe('приблизно до липня 1944 року')
  })

  test('the months', () => {
    expect(months('uk', ukrainian.since)).toBe(
      'із січня з лютого з березня з квітня з травня з червня з липня із серпня з вересня з жовтня з листопада з грудня',
    )
    expect(months('uk', ukrainian.on)).toBe(
      'у січні у лютому у березні у квітні у травні у червні у липні у серпні у вересні у жовтні у листопаді у грудні',
    )
  })

  test('between two dates', () => {
    expect(ukrainian.between('31 грудня 1938 р.', '1945')).toBe('між 31 грудня 1938 року і 1945 роком')
    expect(ukrainian.between('1939', '1945')).toBe('між 1939 і 1945 роками')
    expect(['1940', '17 червня 1940 р.'].map(ukrainian.asOf)).toEqual([
      'на 1940 рік',
      'на 17 червня 1940 року',
    ])
  })
})

describe('Russian', () => {
  test('on a date, from it and to it', () => {
    expect(said(ru, russian.on)).toEqual([
      '17 июня 1940 года',
      'в июле 1940 года',
      'в 1940 году',
      'примерно в июле 1944 года',
      'в мае 1945 года – июле 1945 года',
    ])
    expect(said(ru, russian.since)).toEqual([
      'с 17 июня 1940 года',
      'с июля 1940 года',
      'с 1940 года',
      'примерно с июля 1944 года',
      'с мая 1945 года – июля 1945 года',
    ])
    expect(russian.since('2 сентября')).toBe('со 2 сентября')
    expect(russian.since('22 июня')).toBe('с 22 июня')
  })

  test('the months', () => {
    expect(months('ru', russian.genitive)).toBe(
      'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    )
    expect(months('ru', russian.on)).toBe(
      'в январе в феврале в марте в апреле в мае в июне в июле в августе в сентябре в октябре в ноябре в декабре',
    )
  })

  test('between two dates', () => {
    expect(russian.between('31 декабря 1938 г.', '1945')).toBe('между 31 декабря 1938 года и 1945 годом')
    expect(russian.between('1939', '1945')).toBe('между 1939 и 1945 годами')
    expect(['1940', '2 сентября 1945 г.'].map(russian.compared)).toEqual([
      'с 1940 годом',
      'со 2 сентября 1945 года',
    ])
  })
})

describe.each([
  ['pl', pl],
  ['uk', uk],
  ['ru', ru],
] as const)('%s', (_, language) => {
  test('no sentence ends twice', () => {
    const edition = { version: '1.2.3', released: '2026-11-22' }
    const sentences = ['1938', '1940', '1940-06-17', '1945-05-09', '1990'].flatMap((moment) => {
      const view = { moment: at(moment), territory: 'estonia' }
      const compared = { ...view, compare: at('1939-12-31') }
      const span = between(view.moment, compared.compare)
      return [
        altText(atlas, view, language),
        altText(atlas, compared, language),
        caption(atlas, view, edition, language),
        summaryInWords(changesBetween(atlas, span), span, language),
        changesInWords(changesInYear(atlas, 1940, language), 8, language),
      ]
    })
    const day = language.formats.day(dayOf(1940, 6, 17))
    const { panel, tour } = language.words
    sentences.push(
      panel.list.countCompared(5, language.words.dates.onDay(day), day),
      panel.territory.comparedNothing(day),
      tour.pagesSeen(day),
      tour.colophon('1.2.3', day),
    )
    expect(sentences.filter((text) => /\.\.|\s[.,;:]|undefined/.test(text))).toEqual([])
  })
})
