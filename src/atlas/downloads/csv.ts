/** Tables as CSV by RFC 4180, safe to open in a spreadsheet. */

/** As Frictionless Table Schema has them. */
export type ColumnType = 'string' | 'date' | 'number' | 'boolean'

export interface Column<Row> {
  name: string
  type: ColumnType
  /** For the data package: what stands in it. */
  description: string
  /** Undefined where the row has nothing to say: the cell stays empty. */
  value: (row: Row) => string | number | boolean | undefined
}

/** First the names of the columns; lines end with CR and LF; UTF-8 without a byte-order mark. */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ value }) => value(row))),
  ]
  return lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}

/**
 * For people: Excel takes a file without the mark for an old code page and breaks every Lwów. Programs
 * read the published files, which have none.
 */
export function withByteOrderMark(csv: string): string {
  return `\uFEFF${csv}`
}

/** Text that a spreadsheet would take for a formula; see OWASP, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r]/

function cell(value: string | number | boolean | undefined): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const harmless = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
