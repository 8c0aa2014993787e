/** The words of the interface in German. What is not translated yet is English, and the language not offered. */
import { compare } from './de/compare'
import { dates } from './de/dates'
import { gantt } from './de/gantt'
import { measures } from './de/measures'
import { status } from './de/status'
import { time } from './de/time'
import { tour } from './de/tour'
import { words as english, type Words } from './en'

export const words: Words = { ...english, dates, measures, status, time, gantt, compare, tour }
