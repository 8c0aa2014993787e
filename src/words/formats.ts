/** Numbers, days and lists as a language writes them. */

/** Days are days since 1 January 1970, as in `atlas/day`; no local time is ever involved. */
export interface Formats {
  /** `17 June 1940`. */
  day: (day: number) => string
  /** `17 June`. */
  dayAndMonth: (day: number) => string
  /** `June 1940`, of any day in it. */
  monthAndYear: (day: number) => string
  /** `June`, of any day in it. */
  month: (day: number) => string
  /** `Jun`, of any day in it: for a scale of time. */
  shortMonth: (day: number) => string
  /** `43,800`. */
  number: (value: number) => string
  /** To three figures: 48,258 → `48,300`. */
  roughly: (value: number) => string
  /** `Estonia, Latvia and Lithuania`. */
  list: (items: readonly string[]) => string
  /** `annexed, occupied or leased`. */
  either: (items: readonly string[]) => string
  /** `Estonian` of `et`, if the browser knows. */
  language: (tag: string) => string | undefined
}

/** Forms of a word by number, as `Intl.PluralRules` names them: what a language lacks is `other`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

const MS_PER_DAY = 86_400_000

/** @param locale a tag of BCP 47: `en-GB`, `de` */
export function formatsOf(locale: string): Formats {
  const days = (options: Intl.DateTimeFormatOptions, of = locale) => {
    const format = once(() => new Intl.DateTimeFormat(of, { ...options, timeZone: 'UTC' }))
    return (day: number) => format().format(day * MS_PER_DAY)
  }
  const number = once(() => new Intl.NumberFormat(locale))
  const rough = once(() => new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }))
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const either = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }))
  const languages = once(
    () => new Intl.DisplayNames(locale, { type: 'language', languageDisplay: 'standard', fallback: 'none' }),
  )
  return {
    day: days({ day: 'numeric', month: 'long', year: 'numeric' }),
    dayAndMonth: days({ day: 'numeric', month: 'long' }),
    monthAndYear: days({ month: 'long', year: 'numeric' }),
    month: days({ month: 'long' }),
    // British English alone has a month of four letters, "Sept".
    shortMonth: days({ month: 'short' }, locale === 'en-GB' ? 'en' : locale),
    number: (value) => number().format(value),
    roughly: (value) => rough().format(value),
    list: (items) => list().format(items),
    either: (items) => either().format(items),
    language: (tag) => languages().of(tag),
  }
}

/** Chooses among the forms of a word: `plural(2, { one: 'territory', other: 'territories' })`. */
export function pluralIn(locale: string): (count: number, forms: PluralForms) => string {
  const rules = once(() => new Intl.PluralRules(locale))
  return (count, forms) => forms[rules().select(count)] ?? forms.other
}

/** Formats of the browser take long to make, and few of them are needed before the map. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
