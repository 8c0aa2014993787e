import type { Words } from '../en'
import { pluralIn } from '../formats'

export const plural = pluralIn('lv')

/** Behind 10 the nominative, too, so that participles agree with it. */
export const count: Words['count'] = {
  territories: (number) => `${number} ${plural(number, { one: 'teritorija', other: 'teritorijas' })}`,
}

export const events = (number: number) =>
  `${number} ${plural(number, { one: 'notikums', other: 'notikumi' })}`

/** Participles of many, as the number needs them: behind 1 and 21 "anektētas vai nomātas" become "anektēta vai nomāta". */
export const agreeing = (number: number, statuses: string) =>
  plural(number, { one: statuses.replace(/(?<=[ēā]t)as\b/g, 'a'), other: statuses })
