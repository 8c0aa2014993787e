/** Codes of ISO 3166-1 for the states in which the territories lie today. */

/** By the English name as `today` has it. Claims are no bounds: Japan is not in the list. */
const CODES: Readonly<Record<string, string>> = {
  Afghanistan: 'AF',
  Austria: 'AT',
  Belarus: 'BY',
  Bulgaria: 'BG',
  China: 'CN',
  'Czech Republic': 'CZ',
  Denmark: 'DK',
  Estonia: 'EE',
  Finland: 'FI',
  Germany: 'DE',
  Hungary: 'HU',
  Iran: 'IR',
  Latvia: 'LV',
  Lithuania: 'LT',
  Moldova: 'MD',
  'North Korea': 'KP',
  Norway: 'NO',
  Poland: 'PL',
  Romania: 'RO',
  Russia: 'RU',
  Slovakia: 'SK',
  'South Korea': 'KR',
  Ukraine: 'UA',
}

/** The states that a territory's `today` names, in alphabetical order: "Lviv Oblast, Ukraine" → `['UA']`. */
export function countryCodes(today: string): string[] {
  return Object.entries(CODES)
    .filter(([name]) => new RegExp(String.raw`\b${name}\b`).test(today))
    .map(([, code]) => code)
    .toSorted()
}
