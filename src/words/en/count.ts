/** Counted things, alone or within a sentence. */
import { pluralIn } from '../formats'

const plural = pluralIn('en')

export const count = {
  territories: (number: number) => `${number} ${plural(number, { one: 'territory', other: 'territories' })}`,
}
