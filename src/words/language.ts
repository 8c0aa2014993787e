/**
 * A language of the interface. English is the language of the records; another one brings its own
 * words and names, and says the records' sentences in English.
 */
import type { LanguageRecord, Language as RecordLanguage } from '../../geodata/schema'
import { type Words, words } from './en'
import { record } from './en/record'
import { type Formats, formatsOf } from './formats'

export type LanguageTag = 'en' | RecordLanguage

export interface Language {
  tag: LanguageTag
  /** In itself: "Eesti". */
  name: string
  words: Words
  formats: Formats
  /** Names of lands, and the words of statuses, kinds of events and precision. */
  record: LanguageRecord
}

/** Each by its own name, in the order of the choice. */
export const LANGUAGE_NAMES: Readonly<Record<LanguageTag, string>> = {
  en: 'English',
  et: 'Eesti',
  lv: 'Latviešu',
  lt: 'Lietuvių',
  fi: 'Suomi',
  pl: 'Polski',
  uk: 'Українська',
  de: 'Deutsch',
  ru: 'Русский',
}

export const english: Language = {
  tag: 'en',
  name: LANGUAGE_NAMES.en,
  words,
  formats: formatsOf('en-GB'),
  record,
}

/** @param lists what `geodata/languages/<tag>.json` holds */
export function languageOf(tag: RecordLanguage, table: Words, lists: LanguageRecord): Language {
  return { tag, name: LANGUAGE_NAMES[tag], words: table, formats: formatsOf(tag), record: lists }
}
