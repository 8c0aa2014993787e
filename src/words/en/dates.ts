/** Phrases about dates. A date comes finished: "17 June 1940", "17 June", "about July 1944", "1940". */
export const dates = {
  /** Of a date that is only roughly known. */
  about: (date: string) => `about ${date}`,
  /** A span between two dates. */
  span: (from: string, to: string) => `${from} – ${to}`,
  inYear: (year: number) => `in ${year}`,
  onDay: (day: string) => `on ${day}`,
}
