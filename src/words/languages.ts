/** The languages that can be chosen: those whose table is complete. Each but English is loaded when it is asked for. */
import type { Language as RecordLanguage } from '../../geodata/schema'
import type { Words } from './en'
import { LANGUAGE_NAMES, type LanguageTag } from './language'

const TABLES: Partial<Record<RecordLanguage, () => Promise<{ words: Words }>>> = {
  et: () => import('./et'),
  lv: () => import('./lv'),
  lt: () => import('./lt'),
  fi: () => import('./fi'),
  pl: () => import('./pl'),
  uk: () => import('./uk'),
  de: () => import('./de'),
  ru: () => import('./ru'),
}

/** In the order of the choice. */
export const LANGUAGE_TAGS: readonly LanguageTag[] = Object.keys(LANGUAGE_NAMES)
  .map((tag) => tag as LanguageTag)
  .filter((tag) => tag === 'en' || TABLES[tag] !== undefined)

/** @throws where the language has no table, or it cannot be loaded */
export async function loadWords(tag: RecordLanguage): Promise<Words> {
  const load = TABLES[tag]
  if (!load) throw new Error(`the atlas has no words in "${tag}"`)
  return (await load()).words
}
