/** Languages of names, in English. */

const NAMES = new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard', fallback: 'none' })

/** Tags that not every browser has a name for. */
const RARE: Readonly<Record<string, string>> = {
  rue: 'Rusyn',
  sms: 'Skolt Sámi',
  se: 'Northern Sámi',
  prs: 'Dari',
  hsb: 'Upper Sorbian',
  tyv: 'Tuvan',
  ckb: 'Central Kurdish',
  'zh-Hant': 'Chinese (traditional)',
  'zh-Latn': 'Chinese in Latin letters',
  'ko-Latn': 'Korean in Latin letters',
}

/** `Estonian` of `et`; the tag itself where nobody knows it. */
export function languageName(tag: string): string {
  return RARE[tag] ?? NAMES.of(tag) ?? tag
}
