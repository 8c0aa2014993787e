import type { Words } from '../en'
import { ABOUT, genitive, on } from './cases'

export const dates: Words['dates'] = {
  about: (date) => ABOUT + genitive(date),
  span: (from, to) => `${from} – ${to}`,
  inYear: (year) => `w ${year} roku`,
  onDay: (day) => on(day),
}
