/** What a move of the date did, in words for those who do not see the map change. */
import type { Language } from '../words/language'
import { landNameOf, nameOf, statusInSentence } from '../words/names'
import type { ActiveTerritory } from './activityOf'
import { groupsOf, namedLands } from './pieces'
import type { Territory } from './types'

/**
 * "added Hanko, Bornholm; ended Petsamo; Estonia, Latvia now annexed", or undefined where nothing differs.
 * @param before what was active, @param after what is
 * @param all every territory of the atlas
 * @param limit how many lands to name of each kind; of the rest the count, the largest lands first
 */
export function differenceInWords(
  before: readonly ActiveTerritory[],
  after: readonly ActiveTerritory[],
  all: readonly Territory[],
  limit: number,
  language: Language,
): string | undefined {
  const { time } = language.words
  const statusBefore = new Map(before.map(({ territory, activity }) => [territory.id, activity.status]))
  const isAfter = new Set(after.map(({ territory }) => territory.id))
  const added = after.filter(({ territory }) => !statusBefore.has(territory.id))
  const ended = before.filter(({ territory }) => !isAfter.has(territory.id))
  const changed = after.filter(({ territory, activity }) => {
    const status = statusBefore.get(territory.id)
    return status !== undefined && status !== activity.status
  })
  const names = (items: readonly ActiveTerritory[]) => namesOf(items, all, limit, language)
  const words = [
    ...(added.length > 0 ? [time.added(names(added))] : []),
    ...(ended.length > 0 ? [time.ended(names(ended))] : []),
    ...groupsOf(changed, ({ activity }) => statusInSentence(activity.status, language)).map(
      ([status, items]) => time.now(names(items), status),
    ),
  ]
  return words.join('; ') || undefined
}

function namesOf(
  items: readonly ActiveTerritory[],
  all: readonly Territory[],
  limit: number,
  language: Language,
): string {
  const area = (pieces: readonly ActiveTerritory[]) =>
    pieces.reduce((sum, { territory }) => sum + territory.areaKm2, 0)
  const lands = namedLands(items, all).toSorted((a, b) => area(b.pieces) - area(a.pieces))
  const named = lands
    .slice(0, limit)
    .map(({ name, item, pieces }) =>
      pieces.length > 1 ? landNameOf(name, language) : nameOf(item.territory, language),
    )
  return language.words.time.names(named, lands.length - named.length)
}
