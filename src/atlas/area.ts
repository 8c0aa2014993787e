import type { Language } from '../words/language'

/** km² to three figures: `43,800`. More would promise more than a digitised line can keep. */
export function areaInWords(km2: number, { formats }: Language): string {
  return formats.roughly(km2)
}

/** With its unit, as sums over many territories are told: 588 → 590 km², 48,258 → 48,300 km², 694,812 → 695,000 km². */
export function areaWithUnit(km2: number, { words, formats }: Language): string {
  const step = km2 >= 100_000 ? 1000 : km2 >= 1000 ? 100 : km2 >= 100 ? 10 : 1
  const rounded = Math.round(km2 / step) * step
  return rounded === 0
    ? words.measures.underOneSquareKilometre
    : words.measures.squareKilometres(formats.number(rounded))
}
