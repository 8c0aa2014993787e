import type { Words } from '../en'

export const measures: Words['measures'] = {
  squareKilometres: (amount) => `${amount} km²`,
  underOneSquareKilometre: '< 1 km²',
  kilometres: (amount) => `${amount} km`,
  metres: (amount) => `${amount} m`,
  north: (degrees) => `${degrees}° N`,
  south: (degrees) => `${degrees}° S`,
}
