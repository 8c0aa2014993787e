/** Dates in the case that a Ukrainian sentence needs. They come finished: "17 червня 1940 р.", "червень 1940 р.", "1940". */
import { behindAbout } from '../behindAbout'
import { eachDate } from '../eachDate'

export const ABOUT = 'приблизно '

const isYear = (date: string) => /^\d{4}$/.test(date)
const isDay = (date: string) => /^\d{1,2}\s\p{L}/u.test(date)

/** Within a sentence the year is written out: "р." would end it. */
const withWholeWord = (date: string) => date.replace(/р\.$/, 'року')

/** "липень" → "липня"; two months bend in their own ways. */
function monthInGenitive(month: string): string {
  if (month === 'лютий') return 'лютого'
  return month === 'листопад' ? 'листопада' : month.replace(/ень$/, 'ня')
}

/** "липень" → "липні". */
function monthInLocative(month: string): string {
  if (month === 'лютий') return 'лютому'
  return month === 'листопад' ? 'листопаді' : month.replace(/ень$/, 'ні')
}

/** "17 червня 1940 року", "липня 1944 року", "1940 року". */
export function genitive(phrase: string): string {
  return eachDate(phrase, ABOUT, (date) => {
    if (isYear(date)) return `${date} року`
    return withWholeWord(date).replace(/^\p{L}+/u, monthInGenitive)
  })
}

function locative(phrase: string): string {
  return eachDate(phrase, ABOUT, (date) =>
    isYear(date) ? `${date} році` : withWholeWord(date).replace(/^\p{L}+/u, monthInLocative),
  )
}

/** "17 червня 1940 року", but "у липні 1944 року", "у 1940 році", "приблизно в липні". */
export function on(date: string): string {
  return behindAbout(date, ABOUT, (known) =>
    isDay(known) ? genitive(known) : `${date.startsWith(ABOUT) ? 'в' : 'у'} ${locative(known)}`,
  )
}

/** "з 17 червня 1940 року", "із серпня", "приблизно з липня". */
export function since(date: string): string {
  return behindAbout(date, ABOUT, (known) => `${from(known)} ${genitive(known)}`)
}

/** "до 6 серпня 1940 року", "приблизно до липня". */
export function until(date: string): string {
  return behindAbout(date, ABOUT, (known) => `до ${genitive(known)}`)
}

/** "з", but "із" before the sounds that it would run into. */
const from = (date: string) => (date.startsWith('с') ? 'із' : 'з')

/** Of a year or a day that something is compared with: "з 17 червня 1940 року", "з 1940 роком". */
export function compared(date: string): string {
  return `${from(date)} ${isYear(date) ? `${date} роком` : genitive(date)}`
}

/** Of years and days: "між 31 грудня 1938 року і 1945 роком", "між 1939 і 1945 роками". */
export function between(earlier: string, later: string): string {
  if (isYear(earlier) && isYear(later)) return `між ${earlier} і ${later} роками`
  const [first, last] = [earlier, later].map((date) => (isYear(date) ? `${date} роком` : genitive(date)))
  return `між ${first} і ${last}`
}

/** Of a map: "на 17 червня 1940 року", "на 1940 рік". */
export const asOf = (date: string) => `на ${isYear(date) ? `${date} рік` : genitive(date)}`
