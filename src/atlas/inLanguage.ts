/** The atlas as a language names it: everything that draws, lists or finds a land then needs no other name. */
import type { Language } from '../words/language'
import { landNameOf, nameOf, regionNameOf } from '../words/names'
import type { Atlas, Territory } from './types'

/**
 * The atlas itself in English. In another language territories, regions and lands bear the language's
 * names, and each territory has its English name as the first of its further names.
 */
export function inLanguage<Records extends Atlas>(atlas: Records, language: Language): Records {
  if (language.tag === 'en') return atlas
  return {
    ...atlas,
    regions: atlas.regions.map((region) => ({ ...region, name: regionNameOf(region, language) })),
    territories: atlas.territories.map((territory) => ({
      ...territory,
      name: nameOf(territory, language),
      names: [{ lang: 'en', name: territory.name }, ...territory.names],
      ...(territory.land === undefined ? {} : { land: landNameOf(territory.land, language) }),
    })),
  }
}

/** The name under which the records know a territory of any language. */
export function englishName({ name, names }: Pick<Territory, 'name' | 'names'>): string {
  return names.find(({ lang }) => lang === 'en')?.name ?? name
}
