const AREA = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 })

/** km² to three figures: `43,800`. More would promise more than a digitised line can keep. */
export function areaInWords(km2: number): string {
  return AREA.format(km2)
}
