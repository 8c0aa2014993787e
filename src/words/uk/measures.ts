import type { Words } from '../en'

export const measures: Words['measures'] = {
  squareKilometres: (amount) => `${amount} км²`,
  underOneSquareKilometre: '< 1 км²',
  kilometres: (amount) => `${amount} км`,
  metres: (amount) => `${amount} м`,
  north: (degrees) => `${degrees}° пн. ш.`,
  south: (degrees) => `${degrees}° пд. ш.`,
}
