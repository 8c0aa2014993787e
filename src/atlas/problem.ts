/** What is wrong with a record, and where it stands. */

/** A record and the file that it stands in. */
export interface Filed<Item> {
  file: string
  item: Item
}

/** What is wrong with one field of one record. */
export interface Problem {
  file: string
  /** The record's id, or its place in the file. */
  record: string
  field: string
  /** What was found and what was expected. */
  expected: string
}

/** `file: record: field: expected`, as printed. */
export function problemInWords({ file, record, field, expected }: Problem): string {
  return `${file}: ${record}: ${field}: ${expected}`
}
