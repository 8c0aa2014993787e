import type { Words } from '../en'

export const dates: Words['dates'] = {
  about: (date) => `etwa ${date}`,
  span: (from, to) => `${from} – ${to}`,
  inYear: (year) => `im Jahr ${year}`,
  onDay: (day) => `am ${day}`,
}
