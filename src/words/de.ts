/** The words of the interface in German. What is not translated yet is English, and the language not offered. */
import { dates } from './de/dates'
import { measures } from './de/measures'
import { status } from './de/status'
import { words as english, type Words } from './en'

export const words: Words = { ...english, dates, measures, status }
