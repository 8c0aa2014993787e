/**
 * What the schema cannot see in the names of other languages: that what they name exists. A name that
 * is missing is no problem of the records; a test on them finds it, so that a territory can be added.
 */
import type { TerritoryRecord } from '../../geodata/schema'
import { landNames } from './pieces'
import type { Filed, Problem } from './problem'
import type { LanguageWords } from './types'

/** @param unreadable ids and files of records that could not be read */
export function languageProblems(
  languages: Filed<LanguageWords>[],
  territories: TerritoryRecord[],
  unreadable: Set<string>,
  knownRegion: (id: string) => boolean,
): Problem[] {
  const ids = new Set(territories.map(({ id }) => id))
  const lands = landNames(territories)
  return languages.flatMap(({ file, item }) => {
    const unknown = (field: string, names: object, known: (key: string) => boolean, expected: string) =>
      Object.keys(names)
        .filter((key) => !known(key))
        .map((key) => ({
          file,
          record: item.lang,
          field: `${field}.${key}`,
          expected: `${expected}; there is no "${key}"`,
        }))
    return [
      ...unknown('regions', item.regions, knownRegion, 'an id of regions.json'),
      ...unknown(
        'territories',
        item.territories,
        (id) => ids.has(id) || unreadable.has(id),
        'the id of a territory',
      ),
      // The land of a territory that could not be read is not known.
      ...unknown(
        'lands',
        item.lands,
        (name) => lands.has(name) || unreadable.size > 0,
        'what stands before a colon in the name of a territory, or its land',
      ),
    ]
  })
}
