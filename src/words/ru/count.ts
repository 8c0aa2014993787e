import type { Words } from '../en'
import { pluralIn } from '../formats'

const plural = pluralIn('ru')

export const count: Words['count'] = {
  territories: (number) =>
    `${number} ${plural(number, { one: 'территория', few: 'территории', other: 'территорий' })}`,
}
