import type { Words } from '../en'
import { pluralIn } from '../formats'

export const plural = pluralIn('lt')

export const count: Words['count'] = {
  territories: (number) =>
    `${number} ${plural(number, { one: 'teritorija', few: 'teritorijos', other: 'teritorijų' })}`,
}

export const events = (number: number) =>
  `${number} ${plural(number, { one: 'įvykis', few: 'įvykiai', other: 'įvykių' })}`

/** Participles as a number of territories needs them: "2 aneksuotos", but "1 aneksuota" and "10 aneksuota". */
export const agreeing = (number: number, statuses: string) =>
  plural(number, { few: statuses.replace(/ota\b/g, 'otos'), other: statuses })
