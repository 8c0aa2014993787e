/** The language that the page speaks. */
import { createContext, useContext } from 'react'
import type { Words } from '../words/en'
import { english, type Language } from '../words/language'

export const LanguageContext = createContext<Language>(english)

/** A language that was asked for and did not arrive, with a way to try again. */
export interface LanguageFailure {
  name: string
  retry: () => void
}

export const LanguageFailureContext = createContext<LanguageFailure | undefined>(undefined)

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

export function useWords(): Words {
  return useLanguage().words
}

/** Marks a text of the records, which are in English, within a page of another language. */
export function langOfRecords({ tag }: Language): 'en' | undefined {
  return tag === 'en' ? undefined : 'en'
}
