/** Statuses behind a number of territories. */
import { pluralIn } from '../formats'

const plural = pluralIn('lv')

/** Participles of many, as the number needs them: behind 1 and 21 "anektētas vai nomātas" become "anektēta vai nomāta". */
export const agreeing = (number: number, statuses: string) =>
  plural(number, { one: statuses.replace(/(?<=[ēā]t)as\b/g, 'a'), other: statuses })
