import type { Words } from '../en'

export const measures: Words['measures'] = {
  squareKilometres: (amount) => `${amount} км²`,
  underOneSquareKilometre: '< 1 км²',
  kilometres: (amount) => `${amount} км`,
  metres: (amount) => `${amount} м`,
  north: (degrees) => `${degrees}° с. ш.`,
  south: (degrees) => `${degrees}° ю. ш.`,
}
