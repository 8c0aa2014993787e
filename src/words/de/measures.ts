import type { Words } from '../en'

export const measures: Words['measures'] = {
  squareKilometres: (number) => `${number} km²`,
  underOneSquareKilometre: '< 1 km²',
}
