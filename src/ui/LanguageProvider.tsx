import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import type { ViewStore } from '../state/viewStore'
import { english, LANGUAGE_NAMES, type Language, type LanguageTag } from '../words/language'
import { LanguageContext, LanguageFailureContext } from './language'
import { loadLanguage } from './loadLanguage'
import { useOfView } from './useViewState'

/**
 * Gives the language that the address asks for to everything within. Nothing is shown before the first one
 * is there, so that no page is half in another language; a later one replaces it at once.
 */
export function LanguageProvider({ store, children }: { store: ViewStore; children: ReactNode }) {
  const lang = useOfView(store, 'lang')
  const [language, setLanguage] = useState<Language | undefined>(lang === 'en' ? english : undefined)
  const [failed, setFailed] = useState<LanguageTag>()
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    let current = true
    loadLanguage(lang).then(
      (next) => {
        if (!current) return
        setLanguage(next)
        setFailed(undefined)
      },
      () => {
        if (!current) return
        // English is part of the program; who cannot load another reads on in the one that is there.
        setLanguage((before) => before ?? english)
        setFailed(lang)
      },
    )
    return () => {
      current = false
    }
  }, [lang, attempt])

  useEffect(() => {
    if (!language) return
    document.documentElement.lang = language.tag
    document.title = language.words.page.windowTitle
  }, [language])

  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  const failure = useMemo(() => failed && { name: LANGUAGE_NAMES[failed], retry }, [failed, retry])

  return (
    language && (
      <LanguageContext value={language}>
        <LanguageFailureContext value={failure}>{children}</LanguageFailureContext>
      </LanguageContext>
    )
  )
}
