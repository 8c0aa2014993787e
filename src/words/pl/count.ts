import type { Words } from '../en'
import { pluralIn } from '../formats'

const plural = pluralIn('pl')

export const count: Words['count'] = {
  territories: (number) =>
    `${number} ${plural(number, { one: 'terytorium', few: 'terytoria', other: 'terytoriów' })}`,
}
