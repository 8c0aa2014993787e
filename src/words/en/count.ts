/** Counted things, as they stand within a sentence and alone. */
import { pluralIn } from '../formats'

const plural = pluralIn('en')

export const count = {
  territories: (count: number) => `${count} ${plural(count, { one: 'territory', other: 'territories' })}`,
  events: (count: number) => `${count} ${plural(count, { one: 'event', other: 'events' })}`,
}
