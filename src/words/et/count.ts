import type { Words } from '../en'

/** "Ala" is the same behind one and behind many. */
export const count: Words['count'] = {
  territories: (number) => `${number} ala`,
}
