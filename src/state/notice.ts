/** A notice about the address, in the reader's language. */
import type { Words } from '../words/en'
import type { Expected, Notice } from './viewState'

/** `“date=abc” in the address is ignored: expected a year or a day …`: names the parameter in every language. */
export function noticeInWords(notice: Notice, { page }: Words): string {
  const { ignored, repeated } = page.notices
  const { parameter } = notice
  return notice.kind === 'repeated'
    ? repeated(parameter, notice.times)
    : ignored(parameter, notice.value, expectedInWords(notice.expected, page.notices.expected))
}

function expectedInWords(expected: Expected, words: Words['page']['notices']['expected']): string {
  return typeof expected === 'string' ? words[expected] : words.oneOf(expected.oneOf.join(', '))
}
