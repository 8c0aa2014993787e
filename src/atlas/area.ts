/** Rounded to two or three digits, as the shapes allow: 588 → 590, 48,258 → 48,300, 694,812 → 695,000. */
export function areaInWords(km2: number): string {
  const step = km2 >= 100_000 ? 1000 : km2 >= 1000 ? 100 : km2 >= 100 ? 10 : 1
  const rounded = Math.round(km2 / step) * step
  return `${rounded === 0 ? '< 1' : rounded.toLocaleString('en')} km²`
}
