/** Source ids as the app loads them: a third of its text would be ids otherwise. They stay opaque handles. */
import type { Source } from '../src/atlas/types'

/** The fields that hold ids of sources or, in the bibliography, the sources themselves. */
const FIELDS = new Set(['sources', 'boundarySources'])

/** @returns a replacer for `JSON.stringify` that writes each source id as its place in the bibliography, in base 36 */
export function shortSourceIds(sources: readonly Source[]): (field: string, value: unknown) => unknown {
  const short = new Map(sources.map(({ id }, index) => [id, index.toString(36)]))
  return (field, value) =>
    FIELDS.has(field) && Array.isArray(value)
      ? value.map((item: string | Source) =>
          typeof item === 'string' ? short.get(item) : { ...item, id: short.get(item.id) },
        )
      : value
}
