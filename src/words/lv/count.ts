import type { Words } from '../en'
import { pluralIn } from '../formats'

export const plural = pluralIn('lv')

/** Behind 10 the nominative, too, so that participles agree with it. */
export const count: Words['count'] = {
  territories: (number) => `${number} ${plural(number, { one: 'teritorija', other: 'teritorijas' })}`,
}

export const events = (number: number) =>
  `${number} ${plural(number, { one: 'notikums', other: 'notikumi' })}`
