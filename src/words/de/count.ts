import type { Words } from '../en'

export const count: Words['count'] = {
  territories: (number) => `${number} ${number === 1 ? 'Gebiet' : 'Gebiete'}`,
}
