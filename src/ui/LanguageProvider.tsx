import { type ReactNode, useEffect, useState } from 'react'
import type { ViewStore } from '../state/viewStore'
import { english, type Language } from '../words/language'
import { LanguageContext } from './language'
import { loadLanguage } from './loadLanguage'
import { useViewState } from './useViewState'

/**
 * Gives the language that the address asks for to everything within. Nothing is shown before the first one
 * is there, so that no page is half in another language; a later one replaces it at once.
 */
export function LanguageProvider({ store, children }: { store: ViewStore; children: ReactNode }) {
  const { lang } = useViewState(store).state
  const [language, setLanguage] = useState<Language | undefined>(lang === 'en' ? english : undefined)

  useEffect(() => {
    let current = true
    loadLanguage(lang).then(
      (next) => current && setLanguage(next),
      // English is part of the program; who cannot load another reads on in the one that is there.
      () => current && setLanguage((before) => before ?? english),
    )
    return () => {
      current = false
    }
  }, [lang])

  useEffect(() => {
    if (language) document.documentElement.lang = language.tag
  }, [language])

  return language && <LanguageContext value={language}>{children}</LanguageContext>
}
