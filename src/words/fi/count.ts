import type { Words } from '../en'

export const count: Words['count'] = {
  territories: (number) => `${number} ${number === 1 ? 'alue' : 'aluetta'}`,
}

export const events = (number: number) => `${number} ${number === 1 ? 'tapahtuma' : 'tapahtumaa'}`

/** Of a list that is cut short. */
export const others = (number: number) => `${number} ${number === 1 ? 'muu' : 'muuta'}`
