import type { Words } from '../en'

export const measures: Words['measures'] = {
  squareKilometres: (number) => `${number} km²`,
  underOneSquareKilometre: '< 1 km²',
  kilometres: (number) => `${number} km`,
  metres: (number) => `${number} m`,
  north: (degrees) => `${degrees}° N`,
  south: (degrees) => `${degrees}° S`,
}
