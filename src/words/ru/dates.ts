import type { Words } from '../en'
import { ABOUT, on } from './cases'

export const dates: Words['dates'] = {
  about: (date) => ABOUT + date,
  span: (from, to) => `${from} – ${to}`,
  inYear: (year) => `в ${year} году`,
  onDay: (day) => on(day),
}
