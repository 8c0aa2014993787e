/** Dates in the case that a Polish sentence needs. They come finished: "17 czerwca 1940", "czerwiec 1940", "1940". */
import { eachDate } from '../eachDate'

/** It stands before a genitive, so that what comes with it is bent already. */
export const ABOUT = 'około '

/** A day has its month in the genitive already. */
const GENITIVES: Readonly<Record<string, string>> = {
  styczeń: 'stycznia',
  luty: 'lutego',
  marzec: 'marca',
  kwiecień: 'kwietnia',
  maj: 'maja',
  czerwiec: 'czerwca',
  lipiec: 'lipca',
  sierpień: 'sierpnia',
  wrzesień: 'września',
  październik: 'października',
  listopad: 'listopada',
  grudzień: 'grudnia',
}

const LOCATIVES: Readonly<Record<string, string>> = {
  styczeń: 'styczniu',
  luty: 'lutym',
  marzec: 'marcu',
  kwiecień: 'kwietniu',
  maj: 'maju',
  czerwiec: 'czerwcu',
  lipiec: 'lipcu',
  sierpień: 'sierpniu',
  wrzesień: 'wrześniu',
  październik: 'październiku',
  listopad: 'listopadzie',
  grudzień: 'grudniu',
}

const isYear = (date: string) => /^\d{4}$/.test(date)
const isDay = (date: string) => /^\d{1,2} /.test(date)

function bent(phrase: string, months: Readonly<Record<string, string>>): string {
  return eachDate(phrase, ABOUT, (date) =>
    isYear(date) ? `${date} roku` : date.replace(/^\p{L}+/u, (month) => months[month] ?? month),
  )
}

/** "lipca 1944", "1940 roku"; days stay as they are. */
export const genitive = (date: string) => bent(date, GENITIVES)

/** "17 czerwca 1940", but "w lipcu 1944", "we wrześniu", "w 1940 roku". */
export function on(date: string): string {
  if (isDay(date) || date.startsWith(ABOUT)) return date
  return `${date.startsWith('wrz') ? 'we' : 'w'} ${bent(date, LOCATIVES)}`
}

/** "od 17 czerwca 1940", "od lipca". */
export const since = (date: string) => `od ${genitive(date)}`

/** "do 6 sierpnia 1940", "do 1940 roku". */
export const until = (date: string) => `do ${genitive(date)}`

/** Of a year or a day, behind "z": "dniem 17 czerwca 1940", "rokiem 1940". */
export const instrumental = (date: string) => `${isYear(date) ? 'rokiem' : 'dniem'} ${date}`

/** Of years and days: "między 31 grudnia 1938 a rokiem 1945", "między rokiem 1939 a 1945". */
export function between(earlier: string, later: string): string {
  const first = isYear(earlier) ? `rokiem ${earlier}` : earlier
  return `między ${first} a ${isYear(later) && !isYear(earlier) ? `rokiem ${later}` : later}`
}
