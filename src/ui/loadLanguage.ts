/** Another language than English: its words, and its names out of `geodata/languages`. */
import type { LanguageRecord } from '../../geodata/schema'
import { english, type Language, type LanguageTag, languageOf } from '../words/language'
import { LANGUAGE_TAGS, loadWords } from '../words/languages'

const NAMES = import.meta.glob<LanguageRecord>('../../.generated/names-*.json', { import: 'default' })

const loaded = new Map<LanguageTag, Promise<Language>>([['en', Promise.resolve(english)]])

/** Loads each language once; one that failed is tried again when it is asked for again. */
export function loadLanguage(tag: LanguageTag): Promise<Language> {
  const known = loaded.get(tag)
  if (known) return known
  const promise = load(tag)
  loaded.set(tag, promise)
  promise.catch(() => loaded.delete(tag))
  return promise
}

async function load(tag: LanguageTag): Promise<Language> {
  const names = NAMES[`../../.generated/names-${tag}.json`]
  if (tag === 'en' || !names) throw new Error(`the atlas has no names in "${tag}"`)
  const [words, record] = await Promise.all([loadWords(tag), names()])
  return languageOf(tag, words, record)
}

/** Once done, no language needs the network. */
export async function preloadLanguages(): Promise<void> {
  await Promise.all(LANGUAGE_TAGS.map(loadLanguage))
}
