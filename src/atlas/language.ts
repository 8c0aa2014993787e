/** Languages of names, as a language calls them. */
import type { Language } from '../words/language'

/** `Estonian` of `et`; the tag itself where nobody knows it. */
export function languageName(tag: string, { words, formats }: Language): string {
  const rare: Readonly<Record<string, string>> = words.panel.languages
  return rare[tag] ?? formats.language(tag) ?? tag
}
