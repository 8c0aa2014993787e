/**
 * Whether the atlas carries what the texts that it started from say: every
 * reference of `coverage.json` must lead to a record, and a statement that is
 * disputed to one whose accounts quote the text.
 */
import type { Coverage } from '../../geodata/schema'
import type { Filed, Problem } from './problem'
import type { Atlas, Disputable, Reading } from './types'

/** @returns what is wrong with the references of each statement */
export function coverageProblems(coverage: Filed<Coverage>[], atlas: Atlas, reading: Reading): Problem[] {
  if (coverage.length === 0) return []
  const records = recordsByReference(atlas, reading)
  const sources = new Set(reading.sources.map(({ id }) => id))
  return coverage.flatMap(({ file, item }) => {
    const problems: Problem[] = []
    const problem = (field: string, expected: string) =>
      problems.push({ file, record: item.source, field, expected })
    if (!sources.has(item.source)) problem('source', `an id of sources.json; there is no "${item.source}"`)
    for (const [index, { carriedBy = [], disputedBy = [], paragraph }] of item.statements.entries()) {
      const field = `statements.${index}`
      if (paragraph > item.paragraphs) problem(`${field}.paragraph`, `1 to ${item.paragraphs}`)
      for (const reference of [...carriedBy, ...disputedBy]) {
        if (!records.has(reference)) problem(field, `references to records; there is no "${reference}"`)
      }
      for (const reference of disputedBy) {
        const quoted = records
          .get(reference)
          ?.accounts?.some((account) => account.sources.includes(item.source))
        if (!quoted)
          problem(`${field}.disputedBy`, `a record with an account of this text; not "${reference}"`)
      }
    }
    const silent = Array.from({ length: item.paragraphs }, (_, index) => index + 1).filter(
      (number) => !item.statements.some(({ paragraph }) => paragraph === number),
    )
    if (silent.length > 0) problem('statements', `some of every paragraph; none of ${silent.join(', ')}`)
    return problems
  })
}

function recordsByReference(atlas: Atlas, reading: Reading): Map<string, Disputable> {
  const plain = (kind: string, items: readonly { id: string }[]): [string, Disputable][] =>
    items.map(({ id }) => [`${kind}:${id}`, {}])
  return new Map([
    ...plain('region', atlas.regions),
    ...plain('territory', atlas.territories),
    ...plain('scene', atlas.scenes),
    ...plain('recognition', reading.recognitions),
    ...reading.events.map((event): [string, Disputable] => [`event:${event.id}`, event]),
    ...atlas.territories.flatMap(({ id, periods }) =>
      periods.map((period): [string, Disputable] => [`period:${id}/${period.from}`, period]),
    ),
  ])
}
