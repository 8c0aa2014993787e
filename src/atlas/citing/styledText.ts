/** A line of a bibliography: text of which some stands in italics. */

export interface Run {
  text: string
  italic: boolean
}

export type StyledText = readonly Run[]

/** Runs in order; `{ italic: … }` is set in italics. */
export function styled(...parts: (string | { italic: string })[]): StyledText {
  return parts.map((part) =>
    typeof part === 'string' ? { text: part, italic: false } : { text: part.italic, italic: true },
  )
}

/** Without the italics. */
export function plainText(line: StyledText): string {
  return line.map(({ text }) => text).join('')
}
