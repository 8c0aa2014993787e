import type { Words } from '../en'
import { pluralIn } from '../formats'

const plural = pluralIn('uk')

export const count: Words['count'] = {
  territories: (number) =>
    `${number} ${plural(number, { one: 'територія', few: 'території', other: 'територій' })}`,
}
