import { pluralIn } from '../formats'

const plural = pluralIn('pl')

/**
 * Statuses in the case that a number of territories asks for: "2 anektowane", but "5 anektowanych".
 * @param statuses in the nominative, alone or in a list
 */
export function agreeing(number: number, statuses: string): string {
  const genitive = statuses.replaceAll(/(?<=[ao]n|ęt)e(?!\p{L})/gu, 'ych')
  return plural(number, { one: statuses, few: statuses, other: genitive })
}
